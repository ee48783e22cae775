package org.guichet.callbacks;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
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
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.contact.PhoneNumber;
import org.guichet.privacy.Subject;
import org.guichet.residents.Resident;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** A call that was promised. It stays in the list until somebody has spoken, written instead, or said why not. */
@Entity
@Table(name = "callbacks")
public class Callback extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public UUID pageKey;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public @Nullable Case dossier;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Resident resident;

    /** As given by somebody who has no sheet; "" where the sheet says it. */
    public String name;

    public String phone;
    public String about;

    @ManyToOne(fetch = FetchType.LAZY)
    public Department department;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent agent;

    public LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    public Slot slot;

    /** In the person's own words: « avant 9 heures, ou pendant la sieste ». */
    public String bestHours;

    public Instant promisedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent promisedBy;

    /** Attempts so far: the version that tells an agent whether somebody else has called meanwhile. */
    @Column(insertable = false, updatable = false)
    public int tries;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    public @Nullable Outcome outcome;

    @Column(insertable = false, updatable = false)
    public @Nullable Instant endedAt;

    /** In the caller's transaction, which holds the case where there is one. */
    public static Callback promise(Promised words) {
        words.checkDay();
        Callback callback = new Callback();
        callback.pageKey = words.key();
        callback.dossier = words.dossier();
        callback.resident = words.resident();
        callback.name = words.resident() == null ? words.name() : "";
        callback.phone = words.phone().e164();
        callback.about = words.about();
        callback.department = words.department();
        callback.agent = words.agent();
        callback.dueOn = words.dueOn();
        callback.slot = words.slot();
        callback.bestHours = words.bestHours();
        callback.promisedAt = words.at();
        callback.promisedBy = words.by();
        callback.persist();
        if (words.dossier() != null) {
            words.dossier().followedUp(words.by(), words.at(), words.inWords(), null);
        }
        return callback;
    }

    public static Optional<Callback> byId(long id) {
        return findByIdOptional(id);
    }

    static Optional<Callback> findByPageKey(UUID key) {
        return find("pageKey", key).firstResultOptional();
    }

    /** What this person is promised already, on this case or without any. */
    static List<Callback> openFor(@Nullable Case dossier, @Nullable Resident resident) {
        return list(
                "outcome is null and (dossier = ?1 or (resident = ?2 and dossier is null)) order by dueOn, id",
                dossier,
                resident);
    }

    /** When this person said last time that they can be reached; "" where they never did. */
    static String usualHours(Resident resident) {
        return Callback.<Callback>find("resident = ?1 and bestHours <> '' order by id desc", resident)
                .firstResultOptional()
                .map(callback -> callback.bestHours)
                .orElse("");
    }

    /** Waits until nobody else is noting a call, so that the number of tries can be trusted. */
    void lock() {
        if (dossier != null) {
            dossier.lock();
        }
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The caller holds this callback. */
    public void attempt(Outcome what, String words, Agent by, Instant at) {
        if (!isOpen()) {
            throw new Refusal("Ce rappel est terminé : promettez-en un autre s’il faut rappeler encore.");
        }
        what.refuseWithout(words);
        Attempt attempt = new Attempt();
        attempt.of = this;
        attempt.at = at;
        attempt.agent = by;
        attempt.kind = what;
        attempt.words = words;
        attempt.persist();
        getEntityManager().refresh(this);
        if (dossier != null) {
            attempt.tell(dossier);
        }
    }

    public boolean isOpen() {
        return outcome == null;
    }

    /** A callback about a discreet case is as discreet as the case. */
    public boolean visibleTo(Agent someone) {
        return dossier == null || dossier.visibleTo(someone);
    }

    /** « Mme Éloïse D’Hœrt », or the name somebody gave. */
    public String who() {
        return resident == null ? name : resident.fullName();
    }

    /** Whoever was named to call, or the whole department. */
    public String whoCalls() {
        return agent == null ? department.name : agent.fullName();
    }

    /** The part of the day and the person's own words; "" for any time. */
    public String hours() {
        String part = slot == Slot.ANY ? "" : slot.label;
        return part.isEmpty() || bestHours.isEmpty() ? part + bestHours : part + " ; " + bestHours;
    }

    public PhoneNumber phoneNumber() {
        return new PhoneNumber(phone);
    }

    public String path() {
        return "/rappels/" + id;
    }

    public Subject subject() {
        if (dossier != null) {
            return dossier.subject();
        }
        return resident == null ? Subject.of("rappel n° %d, %s".formatted(id, name)) : resident.subject();
    }
}
