package org.guichet.cases;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.accounts.Role;
import org.guichet.clock.Facts;
import org.guichet.clock.LegalClock;
import org.guichet.clock.Reading;
import org.guichet.privacy.Subject;
import org.guichet.procedures.Procedure;
import org.guichet.procedures.ProcedureVersion;
import org.guichet.residents.Resident;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A request and what became of it. Every method that changes it adds a line to its story; the length of the story is the
 * version that tells an agent whether somebody else was faster.
 */
@Entity
@Table(name = "cases")
public class Case extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String reference;
    public UUID intakeKey;
    public String procedureId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "procedure_sha256")
    public ProcedureVersion procedureVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Resident resident;

    /** Who came, called or wrote in the place of the person, and by what power; nothing where it was the person. */
    public @Nullable String presentedBy;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    @Enumerated(EnumType.STRING)
    public CaseState state = CaseState.TO_DO;

    public boolean discreet;

    @ManyToOne(fetch = FetchType.LAZY)
    public Department department;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent assignee;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent openedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> answers;

    public String note;
    public Instant receivedAt;
    public @Nullable LocalDate postmarkedOn;
    public Instant openedAt;

    /** The line of the arrival register, « 2026 / 1 204 », for a request by post. */
    public @Nullable String arrival;

    @Embedded
    public Milestones milestones = new Milestones();

    /** The day silence speaks; nothing while an item is awaited without which the delay does not start. */
    public @Nullable LocalDate dueOn;

    public int storyLength;

    public static Optional<Case> findByReference(Reference reference) {
        return find("reference", reference.digits()).firstResultOptional();
    }

    public static Optional<Case> findByIntakeKey(UUID key) {
        return find("intakeKey", key).firstResultOptional();
    }

    /** The cases a person may mean by six dictated digits, the latest first. */
    public static List<Case> findByLastDigits(String digits) {
        return list("right(reference, 6) = ?1 order by reference desc", Reference.bare(digits));
    }

    /** Waits until nobody else is changing the case, so that the length of its story can be trusted. */
    public void lock() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    public void note(Agent by, Instant at, String words) {
        tell(EventKind.NOTE, by, at, required(words, "words", "Écrivez la note."), null);
    }

    public void call(boolean received, Agent by, Instant at, String words) {
        EventKind kind = received ? EventKind.CALL_RECEIVED : EventKind.CALL_MADE;
        tell(kind, by, at, required(words, "words", "Dites en quelques mots ce qui s’est dit."), null);
    }

    /** Hands the case to a department, and to one of its agents where one is named. */
    public void assign(Department to, @Nullable Agent someone, Agent by, Instant at) {
        refuseIf(state == CaseState.CLOSED, "Ce dossier est clos : rouvrez-le avant de l’attribuer.");
        department = to;
        assignee = someone;
        String whom = someone == null ? to.name : someone.fullName() + ", " + to.name;
        tell(EventKind.ASSIGNED, by, at, "Confié à : " + whom + ".", null);
    }

    /** Something is asked for that the request cannot do without. */
    void awaits(Agent by, Instant at, String words) {
        state = CaseState.WAITING;
        readClock();
        tell(EventKind.ITEM_ASKED, by, at, words, null);
    }

    /** Something awaited came, or is not needed after all. */
    void awaitsLess(EventKind kind, Agent by, Instant at, String words) {
        if (state == CaseState.WAITING && MissingItem.of(this).stream().noneMatch(MissingItem::outstanding)) {
            state = CaseState.TO_DO;
        }
        readClock();
        tell(kind, by, at, words, null);
    }

    public void drafted(Agent by, Instant at, String words, String link) {
        refuseIf(isSilent(), "Ce dossier est clos : rouvrez-le avant d’y répondre.");
        tell(EventKind.DRAFTED, by, at, words, link);
    }

    /** A letter that answers is final. */
    public void answered(Agent by, Instant at, String words, String link) {
        refuseIf(state == CaseState.CLOSED, "Ce dossier est clos : rouvrez-le avant d’y répondre.");
        if (state == CaseState.TO_DO) {
            state = CaseState.ANSWERED;
        }
        milestones.answered(day(at));
        tell(EventKind.ANSWERED, by, at, words, link);
    }

    /** A decision is final: silence has no more to say (CRPA, art. L231-1 and L231-4). */
    public void decided(Agent by, Instant at, String words, String link) {
        answered(by, at, words, link);
        state = CaseState.ANSWERED;
        milestones.decidedOn = day(at);
        readClock();
    }

    /** A letter that answers nothing is final: it informs, or asks for what is missing. */
    public void wrote(Agent by, Instant at, String words, String link) {
        refuseIf(isSilent(), "Ce dossier est clos : rouvrez-le avant d’écrire.");
        tell(EventKind.WROTE, by, at, words, link);
    }

    /** The acknowledgement was handed over or posted on that day: from then on appeal delays may run (CRPA, art. L112-6). */
    public void acknowledged(LocalDate day, Agent by, Instant at, String words, String link) {
        milestones.acknowledged(day);
        tell(EventKind.ACKNOWLEDGED, by, at, words, link);
    }

    /**
     * Passed on to the administration in charge.
     *
     * @param followed whether the case stays, to see that the other one answers
     */
    public void forwarded(LocalDate day, boolean followed, Agent by, Instant at, String words, String link) {
        refuseIf(state == CaseState.CLOSED, "Ce dossier est clos : rouvrez-le avant de le transmettre.");
        milestones.forwardedOn = day;
        milestones.answered(day);
        tell(EventKind.FORWARDED, by, at, words, link);
        if (followed) {
            state = CaseState.FORWARDED;
            readClock();
        } else {
            new Closing(this, by, at).close(ClosingReason.FORWARDED, "");
        }
    }

    /**
     * Another room did something for the case.
     *
     * @param link the page that shows it; nothing where not everybody who sees the case may open that page
     */
    public void followedUp(Agent by, Instant at, String words, @Nullable String link) {
        tell(EventKind.FOLLOWED_UP, by, at, words, link);
    }

    /** Still to be treated by the town hall. */
    public boolean isOpen() {
        return state == CaseState.TO_DO || state == CaseState.WAITING;
    }

    /** A discreet case is seen by those who treat it, who took it down or sign its letters, and by the management. */
    public boolean visibleTo(Agent agent) {
        return !discreet
                || agent.has(Role.MANAGER)
                || agent.id.equals(openedBy.id)
                || (assignee != null && agent.id.equals(assignee.id))
                || (agent.department != null && agent.department.id.equals(department.id))
                || CaseSignatory.signs(agent, this);
    }

    public Procedure procedure() {
        return procedureVersion.definition;
    }

    public Reference number() {
        return new Reference(reference);
    }

    public String path() {
        return "/dossiers/" + reference;
    }

    public LocalDate receivedOn() {
        return day(receivedAt);
    }

    /** « Mme Éloïse D’Hœrt », or that nobody gave a name. */
    public String who() {
        return resident == null ? "Anonyme" : resident.fullName();
    }

    public Subject subject() {
        return new Subject(
                "dossier " + number().grouped().replace('\u00a0', ' '), id, resident == null ? null : resident.id);
    }

    /** What the clock says of it, of the appeal once there is one. */
    public Reading reading() {
        Facts request = Facts.of(procedure().silence(), receivedOn())
                .withWaits(
                        MissingItem.of(this).stream().map(MissingItem::asWait).toList());
        return LegalClock.read(milestones.added(request, procedure().silence().effect()));
    }

    /** Nothing more is written in a closed case, save to tell the person that it was passed on (CRPA, art. L114-2). */
    private boolean isSilent() {
        return state == CaseState.CLOSED && milestones.closingReason != ClosingReason.FORWARDED;
    }

    void readClock() {
        dueOn = reading().due();
    }

    void tell(EventKind kind, Agent by, Instant at, String words, @Nullable String link) {
        CaseEvent event = new CaseEvent();
        event.of = this;
        event.position = ++storyLength;
        event.at = at;
        event.agent = by;
        event.kind = kind;
        event.words = words;
        event.link = link;
        event.persist();
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, French.ZONE);
    }

    static String required(String words, String field, String why) {
        if (words.isBlank()) {
            throw new Refusal(field, why);
        }
        return words;
    }

    static void refuseIf(boolean broken, String message) {
        if (broken) {
            throw new Refusal(message);
        }
    }
}
