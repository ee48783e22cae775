package org.guichet.consultations;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.privacy.Subject;

/** A project that people may speak about between two dates, in a register at the town hall. Never removed. */
@Entity
@Table(name = "consultations")
public class Consultation extends PanacheEntityBase {

    /** The commissioner reports within thirty days of the closing (C. env., art. L123-15); later, nobody reads a register. */
    private static final Duration STILL_READ = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    public int version;

    public String name;

    /** What it is about, in a sentence or two. */
    public String object;

    /** Which procedure of the catalogue its observations are taken with. */
    public String procedureId;

    public Instant opensAt;

    /** The last moment to be in time. */
    public Instant closesAt;

    /** Who leads the inquiry; "" where nobody is named. */
    public String commissioner;

    /** Where the register on paper lies. */
    public String place;

    /** Of its latest observation; the database gives the numbers, without a gap. */
    @Column(insertable = false, updatable = false)
    int lastNumber;

    public Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent createdBy;

    public static Optional<Consultation> byId(long id) {
        return findByIdOptional(id);
    }

    /** The latest to close first. */
    static List<Consultation> inOrder() {
        return listAll(Sort.descending("closesAt", "id"));
    }

    /** Every register this case may belong to: those of its procedure that were open before it was received. */
    static List<Consultation> possible(Case dossier) {
        return list(
                "procedureId = ?1 and opensAt <= ?2 order by closesAt desc, id desc",
                dossier.procedureId,
                dossier.receivedAt);
    }

    /** The one register that the case can only be meant for; nothing where there is a doubt. */
    static Optional<Consultation> obvious(Case dossier) {
        List<Consultation> read = possible(dossier).stream()
                .filter(one -> !dossier.receivedAt.isAfter(one.closesAt.plus(STILL_READ)))
                .toList();
        return read.size() == 1 ? Optional.of(read.get(0)) : Optional.empty();
    }

    boolean isOpened(Instant now) {
        return !now.isBefore(opensAt);
    }

    public boolean isClosed(Instant now) {
        return now.isAfter(closesAt);
    }

    public String state(Instant now) {
        return !isOpened(now) ? "À venir" : isClosed(now) ? "Close" : "Ouverte";
    }

    /** Waits until nobody else writes in this register. */
    void lock() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    public long observations() {
        return lastNumber;
    }

    public String opening() {
        return new Moment(opensAt).words();
    }

    public String closing() {
        return new Moment(closesAt).words();
    }

    public String path() {
        return "/consultations/" + id;
    }

    Subject subject() {
        return Subject.of("registre d’observations n° %d, %s".formatted(id, name));
    }
}
