package org.guichet.repairs;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A device from the day it is left to the day it goes back. Steps have an order, and each adds a line to the story of the
 * case: nothing is repaired or recycled that the owner did not agree to, and nothing is paid unasked.
 */
@Entity
@Table(name = "repairs")
public class Repair extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public Case dossier;

    /** How many were taken: tells an agent whether somebody else was faster. */
    public int steps;

    public LocalDate depositedOn;
    public @Nullable String diagnosis;

    /** What the parts cost; nothing where there is nothing to pay. */
    public @Nullable Integer partsCents;

    public @Nullable LocalDate diagnosedOn;

    /** Often somebody who does not work at the desk. */
    public @Nullable String diagnosedBy;

    @Enumerated(EnumType.STRING)
    public @Nullable Agreement agreement;

    public @Nullable LocalDate agreedOn;

    @Enumerated(EnumType.STRING)
    public @Nullable AgreementWay agreedWay;

    public @Nullable String agreedWords;

    @Enumerated(EnumType.STRING)
    public @Nullable Outcome outcome;

    public @Nullable LocalDate outcomeOn;
    public String outcomeWords = "";
    public @Nullable LocalDate returnedOn;
    public @Nullable String returnedTo;

    /** What proved who they are. */
    public @Nullable String identitySeen;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> returned = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> lacking = List.of();

    public String lackingWords = "";

    static Repair left(Case dossier) {
        Repair repair = new Repair();
        repair.dossier = dossier;
        repair.depositedOn = dossier.receivedOn();
        repair.persist();
        return repair;
    }

    /** What stands on the shelf, the oldest first. */
    static List<Repair> onTheShelf() {
        return list(
                "from Repair r join fetch r.dossier d join fetch d.procedureVersion left join fetch d.resident"
                        + " where r.returnedOn is null and (r.outcome is null or r.outcome <> ?1)"
                        + " order by r.depositedOn, r.id",
                Outcome.RECYCLED);
    }

    public static Optional<Repair> of(Case dossier) {
        return find("dossier", dossier).firstResultOptional();
    }

    /** A new look may find something else: what was agreed to for another price no longer holds. */
    public void diagnose(String words, @Nullable Integer cents, String who, Agent by, Instant at) {
        refuseOnceDone();
        boolean otherPrice = agreement != null && !Objects.equals(cents, partsCents);
        if (otherPrice) {
            agreement = null;
            agreedOn = null;
            agreedWay = null;
            agreedWords = null;
        }
        diagnosis = words;
        partsCents = cents;
        diagnosedOn = day(at);
        diagnosedBy = who;
        tell(
                by,
                at,
                "diagnostic de %s. %s %s%s"
                        .formatted(
                                who,
                                words,
                                cost(),
                                otherPrice ? " Le prix a changé : l’accord est à redemander." : ""));
    }

    public void decide(Agreement decision, AgreementWay way, LocalDate on, String words, Agent by, Instant at) {
        refuseIf(returnedOn != null, "Cet appareil a déjà été rendu.");
        refuseIf(
                outcome == Outcome.REPAIRED || outcome == Outcome.RECYCLED,
                "C’est déjà fait : la décision ne peut plus changer.");
        refuseIf(
                diagnosis == null,
                "Notez d’abord le diagnostic : la personne décide en sachant ce qu’a l’appareil et ce que coûtent les pièces.");
        if (on.isAfter(day(at)) || on.isBefore(depositedOn)) {
            throw new Refusal(
                    "agreedOn",
                    "Ce jour n’est pas entre le dépôt (%s) et aujourd’hui : vérifiez-le."
                            .formatted(French.date(depositedOn)));
        }
        agreement = decision;
        agreedWay = way;
        agreedOn = on;
        agreedWords = words;
        tell(by, at, "le %s, %s, la personne %s. %s".formatted(French.date(on), way.label, decision.label, words));
    }

    public void finish(Outcome what, String words, Agent by, Instant at) {
        refuseIf(returnedOn != null, "Cet appareil a déjà été rendu.");
        refuseIf(
                outcome == Outcome.REPAIRED || outcome == Outcome.RECYCLED,
                "L’appareil est déjà noté comme %s.".formatted(outcome == null ? "" : outcome.label));
        refuseIf(
                what != Outcome.AS_IT_WAS && diagnosis == null,
                "Notez d’abord le diagnostic : ce qu’a l’appareil et ce que coûtent les pièces.");
        if (what == Outcome.REPAIRED) {
            will().refuseUnlessToRepair();
        }
        if (what == Outcome.RECYCLED) {
            will().refuseUnlessToRecycle();
        }
        outcome = what;
        outcomeOn = day(at);
        outcomeWords = words;
        tell(by, at, "appareil %s. %s".formatted(what.label, words));
    }

    public void handBack(HandBack back, Agent by, Instant at) {
        refuseIf(returnedOn != null, "Cet appareil a déjà été rendu.");
        refuseIf(
                outcome == null,
                "Notez d’abord ce qu’il est advenu de l’appareil : réparé, non réparable, ou à rendre en l’état.");
        refuseIf(outcome == Outcome.RECYCLED, "Cet appareil a été recyclé : il ne peut plus être rendu.");
        returnedOn = day(at);
        returnedTo = back.to();
        identitySeen = back.identity();
        returned = back.returned();
        lacking = back.lacking();
        lackingWords = back.lackingWords();
        tell(
                by,
                at,
                "rendu à %s : %s.%s"
                        .formatted(
                                returnedTo,
                                String.join(", ", returned),
                                lacking.isEmpty()
                                        ? ""
                                        : " Manque : %s. %s".formatted(String.join(", ", lacking), lackingWords)));
    }

    /** Where it has come to. */
    public Step step() {
        return Step.of(this);
    }

    Will will() {
        return new Will(this);
    }

    String path() {
        return dossier.path() + "/reparation";
    }

    public Belongings belongings() {
        return new Belongings(dossier);
    }

    /** « Pièces : 12,50 €. » */
    public String cost() {
        return partsCents == null ? "Rien à payer pour les pièces." : "Pièces : " + French.euros(partsCents) + ".";
    }

    private void refuseOnceDone() {
        refuseIf(outcome != null, "Le sort de l’appareil est déjà noté : le diagnostic ne change plus.");
    }

    private void tell(Agent by, Instant at, String words) {
        steps++;
        dossier.followedUp(by, at, "Réparation, " + words.strip(), null);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, French.ZONE);
    }

    private static void refuseIf(boolean broken, String message) {
        if (broken) {
            throw new Refusal(message);
        }
    }
}
