package org.guichet.choices;

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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.residents.Resident;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** A person on a list of a procedure, from the case that put them there to the day they say otherwise. */
@Entity
@Table(name = "standing_choices")
public class StandingChoice extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public Case dossier;

    public String procedureId;

    /** As answered: the name of a school, a way to receive the newsletter. */
    public String list;

    /** As lists are told from one another; PostgreSQL keeps it. */
    @Column(insertable = false, updatable = false)
    String plainList;

    @ManyToOne(fetch = FetchType.LAZY)
    public Resident resident;

    public LocalDate since;
    public @Nullable LocalDate revokedOn;

    @Enumerated(EnumType.STRING)
    public @Nullable RevocationWay revokedWay;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent revokedBy;

    static StandingChoice make(Case dossier, Resident resident, String list) {
        StandingChoice choice = new StandingChoice();
        choice.dossier = dossier;
        choice.procedureId = dossier.procedureId;
        choice.list = list;
        choice.resident = resident;
        choice.since = dossier.receivedOn();
        choice.persist();
        return choice;
    }

    public static Optional<StandingChoice> of(Case dossier) {
        return find("dossier", dossier).firstResultOptional();
    }

    static Optional<StandingChoice> latest(String procedure) {
        return find("procedureId = ?1 order by id desc", procedure).firstResultOptional();
    }

    /** The choice of this person that stands for this list, if there is one. */
    static Optional<StandingChoice> standing(String procedure, Resident resident, String list) {
        return find(
                        "procedureId = ?1 and resident = ?2 and revokedOn is null"
                                + " and plainList = cast(function('plain', ?3) as String)",
                        procedure,
                        resident,
                        list)
                .firstResultOptional();
    }

    String path() {
        return dossier.path() + "/choix";
    }

    public boolean stands() {
        return revokedOn == null;
    }

    /** The caller holds the case, so that two agents revoke one after the other. */
    public void revoke(LocalDate on, RevocationWay way, Agent by, Instant at) {
        if (!stands()) {
            throw new Refusal("Ce choix est déjà révoqué.");
        }
        if (on.isAfter(LocalDate.ofInstant(at, French.ZONE))) {
            throw new Refusal("revokedOn", "Cette date est dans l’avenir : vérifiez-la.");
        }
        if (on.isBefore(since)) {
            throw new Refusal(
                    "revokedOn",
                    "Cette date est avant le choix lui-même, du %s : vérifiez-la.".formatted(French.date(since)));
        }
        revokedOn = on;
        revokedWay = way;
        revokedBy = by;
        dossier.followedUp(
                by,
                at,
                French.spaced("Choix « %s » révoqué le %s, %s.".formatted(list, French.date(on), way.label)),
                null);
    }

    /** « depuis le 23 novembre 2026 », or until when and how it was revoked. */
    public String duration() {
        return revokedOn == null || revokedWay == null
                ? "depuis le " + French.date(since)
                : "du %s au %s, révoqué %s".formatted(French.date(since), French.date(revokedOn), revokedWay.label);
    }
}
