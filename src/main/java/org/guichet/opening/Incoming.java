package org.guichet.opening;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.mail.Direction;
import org.guichet.mail.MailEntry;
import org.guichet.mail.MailRegister;
import org.guichet.privacy.Subject;
import org.guichet.residents.Resident;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A letter that came: what was in its envelope and what became of it. Its line in the register says the rest, and never
 * changes.
 */
@Entity
@Table(name = "incoming_letters")
public class Incoming extends PanacheEntityBase {

    /** Cases {@code c} that a letter joined which nobody has read yet, as a query says it. */
    public static final String UNREAD_IN_CASE =
            "c.id in (select m.dossier.id from Incoming i join i.entry m where i.outcome = JOINED and i.settledAt is null)";

    @Id
    public Long id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "id")
    public MailEntry entry;

    /** Given to the page that was shown: sending that page twice takes one number. */
    public @Nullable UUID pageKey;

    /** Nothing where the words on the envelope are all that is known. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Resident sender;

    /** Whose it is to treat: the register's, until the sheet goes to another. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Department department;

    public int enclosureCount;
    public String enclosures = "";
    public boolean cheque;

    /** Somebody else's original paper was enclosed: a record book, a deed. */
    public boolean original;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    /** When that was decided or, of a letter that joined a case, when it was read. */
    public @Nullable Instant settledAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent settledBy;

    /** How many were taken: tells an agent whether somebody else was faster. */
    public int steps;

    /** The letter of that line of the register, or of the line that it mends; one that the desk took down opened its case at once. */
    public static Optional<Incoming> byId(long id) {
        Optional<Incoming> opened = findByIdOptional(id);
        return opened.isPresent() ? opened : arrival(id).map(Incoming::takenDown);
    }

    static Optional<Incoming> byPage(UUID key) {
        return find("pageKey", key).firstResultOptional();
    }

    /** The same, once nobody else is changing it, and until the transaction ends. */
    public static Optional<Incoming> hold(long id) {
        return arrival(id).map(entry -> {
            getEntityManager().refresh(entry, LockModeType.PESSIMISTIC_WRITE);
            Incoming held = Incoming.<Incoming>findByIdOptional(entry.id).orElseGet(() -> takenDown(entry));
            if (held.isPersistent()) {
                getEntityManager().refresh(held);
            } else {
                held.persistAndFlush();
            }
            return held;
        });
    }

    private static Optional<MailEntry> arrival(long id) {
        return MailEntry.byId(id).map(MailEntry::first).filter(entry -> entry.direction == Direction.ARRIVAL);
    }

    private static Incoming takenDown(MailEntry entry) {
        Incoming letter = new Incoming();
        letter.entry = entry;
        letter.department = entry.department;
        letter.outcome = entry.dossier == null ? Outcome.REGISTERED_ONLY : Outcome.CASE;
        letter.settledAt = entry.enteredAt;
        letter.settledBy = entry.enteredBy;
        letter.sender = entry.dossier == null ? null : entry.dossier.resident;
        return letter;
    }

    /** A request that the desk takes down from a letter: its number, and its sheet to the department in charge. */
    public static void atTheDesk(MailEntry entry, Agent by, Instant at) {
        Incoming letter = takenDown(entry);
        letter.persist();
        letter.put(Destination.to(entry.department), by, at);
    }

    /** It opened a case, which bears its number, its day of reception and its postmark. */
    public void opened(Case dossier, Agent by, Instant at) {
        refuseOnceInCase();
        MailRegister.belongs(entry, dossier, by, at);
        dossier.arrival = entry.label();
        sender = dossier.resident == null ? sender : dossier.resident;
        settle(Outcome.CASE, by, at);
    }

    /** It is about a case that there is already; the case is held by the caller. */
    void join(Case dossier, Agent by, Instant at) {
        refuseOnceCase();
        if (dossier.equals(entry.dossier)) {
            throw new Refusal("reference", "Ce courrier est déjà joint à ce dossier.");
        }
        if (entry.dossier != null) {
            entry.dossier.followedUp(
                    by, at, "Le courrier arrivée n° %s n’est plus dans ce dossier.".formatted(entry.label()), null);
        }
        MailRegister.belongs(entry, dossier, by, at);
        settle(Outcome.JOINED, null, null);
        tell(by, at);
    }

    void tell(Agent by, Instant at) {
        String said = contents().isEmpty() ? "" : " Dans le pli : " + contents() + ".";
        entry.dossier.followedUp(
                by,
                at,
                "Courrier arrivée n° %s, de %s, reçu le %s : %s.%s"
                        .formatted(entry.label(), entry.correspondent, French.date(entry.dated), entry.subject, said),
                path());
    }

    void registerOnly(Agent by, Instant at) {
        refuseOnceInCase();
        settle(Outcome.REGISTERED_ONLY, by, at);
    }

    void treatAfterAll() {
        refuseOnceInCase();
        settle(Outcome.TO_TREAT, null, null);
    }

    /** Whoever treats the case knows that it came. */
    void read(Agent by, Instant at) {
        if (!isUnread()) {
            throw new Refusal("Ce courrier est déjà lu.");
        }
        settle(Outcome.JOINED, by, at);
    }

    void isFrom(Resident person) {
        sender = person;
        steps++;
    }

    public void move(Destination to, Agent by, Instant at) {
        whereabouts().filter(move -> move.place.isFinal()).ifPresent(move -> {
            throw new Refusal("place", "Cette feuille a été %s : elle ne va plus nulle part.".formatted(move.where()));
        });
        put(to, by, at);
        if (to.department() != null) {
            department = to.department();
        }
        steps++;
    }

    void put(Destination to, Agent by, Instant at) {
        SheetMove.of(this, moves().size() + 1, to, by, at);
    }

    private void settle(Outcome what, @Nullable Agent by, @Nullable Instant at) {
        outcome = what;
        settledBy = by;
        settledAt = at;
        steps++;
    }

    private void refuseOnceCase() {
        if (outcome == Outcome.CASE) {
            throw new Refusal("Ce courrier a déjà ouvert le dossier %s.".formatted(reference()));
        }
    }

    private void refuseOnceInCase() {
        refuseOnceCase();
        if (entry.dossier != null) {
            throw new Refusal("Ce courrier est joint au dossier %s : il y reste, ou va à un autre dossier."
                    .formatted(reference()));
        }
    }

    private String reference() {
        return entry.dossier == null ? "" : entry.dossier.number().grouped();
    }

    /** Nobody has said yet which case it is about. */
    public boolean isFree() {
        return entry.dossier == null;
    }

    /** It joined a case, and whoever treats the case has not seen it. */
    public boolean isUnread() {
        return outcome == Outcome.JOINED && settledAt == null;
    }

    /** All of them, the latest first. */
    public List<SheetMove> moves() {
        return SheetMove.of(this);
    }

    /** Where the sheet is; nothing where nobody noted it. */
    public Optional<SheetMove> whereabouts() {
        return moves().stream().findFirst();
    }

    /** « 2 pièces jointes : RIB, livret de famille ; chèque ; original », or "" for a letter alone. */
    public String contents() {
        return Contents.words(this);
    }

    /** What the clock of a case counts from: the hour is known only of what was opened the day it came. */
    public Instant receivedAt() {
        return LocalDate.ofInstant(entry.enteredAt, French.ZONE).equals(entry.dated)
                ? entry.enteredAt
                : entry.dated.atTime(LocalTime.NOON).atZone(French.ZONE).toInstant();
    }

    public boolean visibleTo(Agent agent) {
        return entry.dossier == null || entry.dossier.visibleTo(agent);
    }

    public String path() {
        return "/ouverture/" + entry.id;
    }

    public Subject subject() {
        Long dossier = entry.dossier == null ? null : entry.dossier.id;
        return new Subject(
                "courrier arrivée n° " + entry.label().replaceAll("\\p{Z}", " "),
                dossier,
                sender == null ? null : sender.id);
    }
}
