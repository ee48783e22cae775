package org.guichet.printing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.jspecify.annotations.Nullable;

/** Something sent to a printer, and what became of it. Written before the first byte leaves; once ended it never changes. */
@Entity
@Table(name = "print_jobs")
public class PrintJob extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** The button it comes from; nothing where another room handed the document over. */
    public @Nullable UUID pageKey;

    @ManyToOne(fetch = FetchType.LAZY)
    public Printer printer;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    public Instant askedAt;

    /** The page of ours that is printed; "" where another room handed the document over. */
    public String path;

    /** What the printer's display shows; "" until the document is known. */
    public String title;

    public String tray;

    @Enumerated(EnumType.STRING)
    public Sides sides;

    public int copies;

    @Enumerated(EnumType.STRING)
    public PrintState state;

    /** The printer's number for it; nothing until it gave one. */
    public @Nullable Integer number;

    /** Why it is not printed, or what the printer adds; "" where there is nothing to say. */
    public String remark;

    /** When its state was last heard. */
    public Instant heardAt;

    static PrintJob of(Printer printer, PrintOptions options, Agent by, Instant now) {
        PrintJob job = new PrintJob();
        job.printer = printer;
        job.agent = by;
        job.askedAt = now;
        job.path = "";
        job.title = "";
        job.tray = options.tray();
        job.sides = options.sides();
        job.copies = options.copies();
        job.heard(PrintState.ASKED, "", now);
        return job;
    }

    public static Optional<PrintJob> byId(long id) {
        return findByIdOptional(id);
    }

    static Optional<PrintJob> byPageKey(UUID key) {
        return find("pageKey", key).firstResultOptional();
    }

    static PanacheQuery<PrintJob> latest() {
        return find("from PrintJob j join fetch j.printer join fetch j.agent", Sort.descending("j.askedAt", "j.id"));
    }

    /** Those whose end is not known yet, among the latest so many. */
    static List<PrintJob> unended(int most) {
        return latest().range(0, most - 1).list().stream()
                .filter(job -> !job.state.ended())
                .toList();
    }

    void heard(PrintState state, String remark, Instant now) {
        this.state = state;
        this.remark = remark;
        heardAt = now;
    }

    public PrintOptions options() {
        return new PrintOptions(tray, sides, copies);
    }

    /** Whether it is certain that no sheet came out. */
    public boolean cameToNothing() {
        return state == PrintState.REFUSED;
    }

    public String link() {
        return "/impressions/" + id;
    }
}
