package org.guichet.mandates;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.privacy.Subject;
import org.guichet.residents.Resident;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That one person acts for another, since when, for what and until when. Signed once, revoked once, never rewritten. */
@Entity
@Table(name = "mandates")
public class Mandate extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** Given to the page that was shown: saving that page twice makes one mandate. */
    public UUID pageKey;

    /** For whom. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Resident resident;

    /** Who acts. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Resident helper;

    @Enumerated(EnumType.STRING)
    public Capacity capacity;

    /** What proves a power that comes from the law: « jugement du 3 mars 2024 »; "" where it is the signed mandate. */
    public String basis;

    /** Identifiers of procedures; all of them where none is named. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> procedures;

    public LocalDate validFrom;

    /** Its last day; nothing where it lasts until revoked. */
    public @Nullable LocalDate validUntil;

    public boolean lettersToHelper;
    public Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent createdBy;

    public @Nullable LocalDate signedOn;
    public @Nullable LocalDate revokedOn;
    public @Nullable Instant revokedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent revokedBy;

    public @Nullable String revokedHow;

    public static Optional<Mandate> byId(long id) {
        return findByIdOptional(id);
    }

    static Optional<Mandate> byPage(UUID key) {
        return find("pageKey", key).firstResultOptional();
    }

    /** Of whom others act for, the latest first. */
    public static List<Mandate> of(Resident resident) {
        return list("resident = ?1 order by id desc", resident);
    }

    /** Those that send letters to who acts, the latest last. */
    static List<Mandate> redirecting() {
        return list("from Mandate m join fetch m.helper where m.lettersToHelper and m.revokedOn is null order by m.id");
    }

    static List<Mandate> actedBy(Resident helper) {
        return list("helper = ?1 order by id desc", helper);
    }

    /** Waits until nobody else is signing or revoking it. */
    void lock() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    void sign(LocalDate day) {
        if (capacity.byLaw || signedOn != null || revokedOn != null) {
            throw new Refusal("Ce mandat n’attend pas de signature : il est déjà signé, révoqué, ou vient de la loi.");
        }
        signedOn = day;
    }

    /** @param how in a few words: who said so, and by which way */
    void revoke(LocalDate day, String how, Agent by, Instant at) {
        if (revokedOn != null) {
            throw new Refusal("Ce mandat est déjà révoqué, le %s.".formatted(French.date(revokedOn)));
        }
        revokedOn = day;
        revokedHow = how;
        revokedBy = by;
        revokedAt = at;
    }

    /** Whether it may be relied upon that day: begun, not over, not revoked, and signed where it must be. */
    public boolean holds(LocalDate day) {
        return isCurrent(day) && (capacity.byLaw || signedOn != null && !signedOn.isAfter(day));
    }

    /** Begun, not over, not revoked; perhaps not signed yet. */
    public boolean isCurrent(LocalDate day) {
        boolean over = validUntil != null && validUntil.isBefore(day);
        boolean revoked = revokedOn != null && !revokedOn.isAfter(day);
        return !validFrom.isAfter(day) && !over && !revoked;
    }

    public boolean covers(String procedureId) {
        return procedures.isEmpty() || procedures.contains(procedureId);
    }

    /** « Mme Claire Roux, tutrice » */
    public String who() {
        return helper.fullName() + ", " + capacity.of(helper.title);
    }

    /** « mandat signé le 3 mars 2026 », as a receipt says it. */
    public String proof() {
        if (capacity.byLaw) {
            return basis;
        }
        return signedOn == null ? "sans mandat signé" : "mandat signé le " + French.date(signedOn);
    }

    /** What it is worth that day, for the eye. */
    public String state(LocalDate day) {
        if (revokedOn != null) {
            return "révoqué le " + French.date(revokedOn);
        }
        if (validUntil != null && validUntil.isBefore(day)) {
            return "terminé le " + French.date(validUntil);
        }
        return capacity.byLaw || signedOn != null ? "en vigueur" : "à faire signer";
    }

    public String path() {
        return "/usagers/%d/mandats/%d".formatted(resident.id, id);
    }

    Subject subject() {
        return new Subject("mandat de %s pour %s".formatted(helper.listName(), resident.listName()), null, resident.id);
    }
}
