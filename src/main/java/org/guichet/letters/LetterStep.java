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
import org.guichet.accounts.Agent;
import org.guichet.procedures.LetterNature;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.hibernate.annotations.Immutable;

/** What was done with a final letter, once and for all: signed by hand, posted, handed over. */
@Entity
@Immutable
@Table(name = "letter_steps")
public class LetterStep extends PanacheEntityBase {

    /** What is done with paper. */
    public enum Kind {
        SIGNED("Signée à la main", "signedOn"),
        POSTED("Postée", "postedOn"),
        HANDED("Remise en main propre", "handedOn");

        public final String label;

        /** Where the day is typed. */
        final String field;

        Kind(String label, String field) {
            this.label = label;
            this.field = field;
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

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    public static List<LetterStep> of(Letter letter) {
        return list("letter = ?1 order by id", letter);
    }

    /**
     * Takes a step; the case tells of it, and an acknowledgement that has gone counts from that day.
     *
     * @throws Refusal where the letter does not await it, or on a day that cannot be
     */
    public static void take(Letter letter, Kind step, LocalDate day, Agent by, Instant at) {
        if (letter.awaits == null || (step == Kind.SIGNED) != (letter.awaits == Awaits.SIGNATURE)) {
            throw new Refusal(why(letter));
        }
        if (day.isAfter(LocalDate.ofInstant(at, French.ZONE))) {
            throw new Refusal(step.field, "Ce jour est à venir : notez-le quand ce sera fait.");
        }
        if (day.isBefore(LocalDate.ofInstant(letter.finalisedAt, French.ZONE))) {
            throw new Refusal(step.field, "La lettre n’était pas encore définitive ce jour-là : vérifiez la date.");
        }
        LetterStep taken = new LetterStep();
        taken.letter = letter;
        taken.step = step;
        taken.dated = day;
        taken.at = at;
        taken.agent = by;
        taken.persist();
        letter.awaits = step == Kind.SIGNED ? letter.way() : null;
        String words = "%s, %s le %s.".formatted(letter.subject, step.label.toLowerCase(), French.date(day));
        if (step != Kind.SIGNED && letter.nature == LetterNature.ACKNOWLEDGEMENT) {
            letter.dossier.acknowledged(day, by, at, words, letter.path());
        } else {
            letter.dossier.followedUp(by, at, words, letter.path());
        }
    }

    private static String why(Letter letter) {
        if (!letter.isFinal()) {
            return "Cette lettre est encore un brouillon : rendez-la d’abord définitive.";
        }
        return letter.awaits == null
                ? "C’est déjà fait : cette lettre n’attend plus rien."
                : "Cette lettre est %s : faites cela d’abord.".formatted(letter.awaits.label);
    }
}
