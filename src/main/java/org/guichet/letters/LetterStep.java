package org.guichet.letters;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guichet.accounts.Agent;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was done with a final letter, each once and for all: signed by hand, put in its envelope, posted, handed over, proved. */
@Entity
@Immutable
@Table(name = "letter_steps")
public class LetterStep extends PanacheEntityBase {

    /** What is done with paper. */
    public enum Kind {
        PRINTED("Imprimée", "printedOn"),
        SIGNED("Signée à la main", "signedOn", Awaits.SIGNATURE),
        REFUSED("Signature refusée", "refusedOn", Awaits.SIGNATURE),
        ENVELOPED("Mise sous pli", "envelopedOn", Awaits.POST),
        POSTED("Postée", "postedOn", Awaits.POST, Awaits.HAND_OVER),
        HANDED("Remise en main propre", "handedOn", Awaits.POST, Awaits.HAND_OVER),
        PRESENTED("Présentée par le facteur", "presentedOn", Awaits.PROOF),
        RECEIVED("Avis de réception signé", "receivedOn", Awaits.PROOF),
        UNCLAIMED("Pli avisé et non réclamé", "unclaimedOn", Awaits.PROOF),
        RETURNED("Revenue à l’envoyeur", "returnedOn");

        public final String label;

        /** Where the day is typed. */
        public final String field;

        private final Set<Awaits> when;

        Kind(String label, String field, Awaits... when) {
            this.label = label;
            this.field = field;
            this.when = Set.of(when);
        }

        /** Whether the letter is out of the town hall once this is done. */
        boolean leaves() {
            return this == POSTED || this == HANDED;
        }

        /** What the letter awaits after it. */
        @Nullable
        Awaits next(Letter letter) {
            return switch (this) {
                case PRINTED, ENVELOPED, PRESENTED -> letter.awaits;
                case SIGNED -> letter.way();
                case POSTED -> letter.sending == Sending.REGISTERED_AR ? Awaits.PROOF : null;
                case REFUSED, HANDED, RECEIVED, UNCLAIMED, RETURNED -> null;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Letter letter;

    @Enumerated(EnumType.STRING)
    public Kind step;

    public LocalDate dated;
    public Instant at;

    /** Why a signature was refused or a letter came back, who took it; "" where there is nothing to add. */
    public String remark;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    /** « signée à la main le 23 novembre 2026, noté par Camille Roux » */
    public String words() {
        return "%s le %s, noté par %s".formatted(step.label.toLowerCase(), French.date(dated), agent.fullName());
    }

    public static List<LetterStep> of(Letter letter) {
        return list("letter = ?1 order by id", letter);
    }

    public static Optional<LetterStep> of(Letter letter, Kind step) {
        return find("letter = ?1 and step = ?2", letter, step).firstResultOptional();
    }

    public static void take(Letter letter, Kind step, LocalDate day, Agent by, Instant at) {
        take(letter, step, day, "", by, at);
    }

    /**
     * Takes a step; the case tells of it, and what counts from that day is counted.
     *
     * @throws Refusal where the letter does not await it, or on a day that cannot be
     */
    public static void take(Letter letter, Kind step, LocalDate day, String remark, Agent by, Instant at) {
        refuseUnlessPossible(letter, step, day, remark, at);
        LetterStep taken = new LetterStep();
        taken.letter = letter;
        taken.step = step;
        taken.dated = day;
        taken.at = at;
        taken.remark = remark;
        taken.agent = by;
        taken.persist();
        letter.awaits = step.next(letter);
        new Told(letter, by, at).of(taken);
    }

    /** Many came out of the printer at once; those already noted as printed stay as they are. */
    public static void printed(List<Long> letters, Agent by, Instant at) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into letter_steps (letter_id, step, dated, at, agent_id, remark)
                        select letter, 'PRINTED', :day, :at, :agent, '' from unnest(:letters) letter
                        on conflict (letter_id, step) do nothing
                        """)
                .setParameter("day", LocalDate.ofInstant(at, French.ZONE))
                .setParameter("at", at)
                .setParameter("agent", by.id)
                .setParameter("letters", letters.toArray(Long[]::new))
                .executeUpdate();
    }

    /**
     * Before anything is written, for whoever takes several steps at once.
     *
     * @throws Refusal as {@link #take}
     */
    public static void refuseUnlessPossible(Letter letter, Kind step, LocalDate day, String remark, Instant at) {
        whyNot(letter, step).ifPresent(why -> {
            throw new Refusal(why);
        });
        refuseReturnOfWhatStayed(letter, step);
        if (day.isAfter(LocalDate.ofInstant(at, French.ZONE))) {
            throw new Refusal(step.field, "Ce jour est à venir : notez-le quand ce sera fait.");
        }
        if (day.isBefore(LocalDate.ofInstant(letter.finalisedAt, French.ZONE))) {
            throw new Refusal(step.field, "La lettre n’était pas encore définitive ce jour-là : vérifiez la date.");
        }
        refuseBefore(latest(letter), step, day);
        if (step == Kind.REFUSED && remark.isBlank()) {
            throw new Refusal(
                    "remark", "Dites pourquoi la signature est refusée : qui a préparé la lettre doit le savoir.");
        }
    }

    private static void refuseReturnOfWhatStayed(Letter letter, Kind step) {
        if (step == Kind.RETURNED) {
            for (Kind end : List.of(Kind.REFUSED, Kind.HANDED, Kind.RECEIVED)) {
                of(letter, end).ifPresent(taken -> {
                    throw new Refusal("Cette lettre ne peut pas être revenue : %s le %s. Vérifiez sa référence."
                            .formatted(end.label.toLowerCase(), French.date(taken.dated)));
                });
            }
        }
    }

    /** The last thing done with the paper; that it was printed may be noted late. */
    private static Optional<LetterStep> latest(Letter letter) {
        return find("letter = ?1 and step <> ?2 order by dated desc, id desc", letter, Kind.PRINTED)
                .firstResultOptional();
    }

    private static void refuseBefore(Optional<LetterStep> latest, Kind step, LocalDate day) {
        latest.filter(taken -> step != Kind.PRINTED && day.isBefore(taken.dated))
                .ifPresent(taken -> {
                    throw new Refusal(
                            step.field,
                            "La lettre a été notée « %s » le %s : ce jour ne peut pas être plus ancien."
                                    .formatted(taken.step.label.toLowerCase(), French.date(taken.dated)));
                });
    }

    /** Why the letter cannot take this step now, in words; nothing where it awaits it. */
    public static Optional<String> whyNot(Letter letter, Kind step) {
        if (!letter.isFinal()) {
            return Optional.of("Cette lettre est encore un brouillon : rendez-la d’abord définitive.");
        }
        Optional<LetterStep> taken = of(letter, step);
        if (taken.isPresent()) {
            return taken.map(one -> "C’est déjà noté : " + one.words() + ".");
        }
        if (step.when.isEmpty() || letter.awaits != null && step.when.contains(letter.awaits)) {
            return Optional.empty();
        }
        return Optional.of(
                letter.awaits == null
                        ? "C’est déjà fait : cette lettre n’attend plus rien."
                        : "Cette lettre attend autre chose (%s) : faites cela d’abord.".formatted(letter.awaits.label));
    }
}
