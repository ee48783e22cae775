package org.guichet.runs;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
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
import org.guichet.printing.PrintJob;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One time that the paper of a run was handed out, for all to see: nothing is printed twice unseen. */
@Entity
@Immutable
@Table(name = "run_printings")
public class RunPrinting extends PanacheEntityBase {

    /** What the sheets are. */
    public enum Kind {
        FIRST("Première impression"),
        AGAIN("Réimpression après un incident"),
        DUPLICATE("Duplicata");

        public final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public PrintRun run;

    /** From 1 in each run. */
    public int number;

    public UUID pageKey;
    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** What happened to the sheets before; "" the first time. */
    public String reason;

    /** From this letter of the run on. */
    public int firstPosition;

    /** To this one. */
    public int lastPosition;

    /** What took it to a printer; nothing where the browser printed. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable PrintJob job;

    static RunPrinting byId(long id) {
        return find("from RunPrinting p join fetch p.run where p.id = ?1", id).firstResult();
    }

    static List<RunPrinting> of(PrintRun run) {
        return list(
                "from RunPrinting p join fetch p.agent left join fetch p.job j left join fetch j.printer where p.run = ?1 order by p.number",
                run);
    }

    /** Those that may have left paper somewhere: all but what a printer refused. */
    static List<RunPrinting> onPaper(PrintRun run) {
        return of(run).stream().filter(printing -> !printing.cameToNothing()).toList();
    }

    public boolean cameToNothing() {
        return job != null && job.cameToNothing();
    }

    static Optional<RunPrinting> of(PrintRun run, int number) {
        return find("run = ?1 and number = ?2", run, number).firstResultOptional();
    }

    static Optional<RunPrinting> byPage(UUID key) {
        return find("from RunPrinting p left join fetch p.job where p.pageKey = ?1", key)
                .firstResultOptional();
    }

    public String path() {
        return "%s/impressions/%d.pdf".formatted(run.path(), number);
    }
}
