package org.guichet.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.cases.Notice;
import org.guichet.letters.LetterStep.Kind;
import org.guichet.procedures.LetterNature;
import org.guichet.web.French;

/** What a case is told of a letter of its own, and what counts from then on. */
record Told(Letter letter, Agent by, Instant at) {

    void of(LetterStep taken) {
        Case dossier = letter.dossier;
        String words = words(taken);
        if (taken.step == Kind.PRINTED || taken.step == Kind.ENVELOPED) {
            return; // who and when stand on the letter; the story tells what the person would want to know
        }
        if (taken.step.leaves() && letter.nature == LetterNature.ACKNOWLEDGEMENT) {
            dossier.acknowledged(taken.dated, by, at, words, letter.path());
            return;
        }
        dossier.followedUp(by, at, words, letter.path());
        if (taken.step == Kind.REFUSED) {
            withdraw();
        } else if (letter.nature.decides()) {
            notified(taken).ifPresent(day -> Notice.given(dossier, day));
        }
    }

    /** What the letter decided or answered is still to be done, unless another letter did it. */
    private void withdraw() {
        List<Letter> others = Letter.of(letter.dossier).stream()
                .filter(other -> !other.equals(letter) && other.isFinal())
                .filter(other -> LetterStep.of(other, Kind.REFUSED).isEmpty())
                .toList();
        boolean decides = letter.nature.decides();
        Notice.withdrawn(
                letter.dossier,
                decides && others.stream().noneMatch(other -> other.nature.decides()),
                answers(letter) && others.stream().noneMatch(Told::answers));
    }

    private static boolean answers(Letter one) {
        return one.nature.decides() || one.nature == LetterNature.REPLY;
    }

    /**
     * A registered letter notifies on the day it is accepted or, where nobody claims it, on the day it was presented (settled
     * case law of the Conseil d’État); one handed over against signature on that day. An ordinary letter proves nothing.
     */
    private Optional<LocalDate> notified(LetterStep taken) {
        return switch (taken.step) {
            case HANDED, RECEIVED -> Optional.of(taken.dated);
            case UNCLAIMED -> LetterStep.of(letter, Kind.PRESENTED).map(presented -> presented.dated);
            default -> Optional.empty();
        };
    }

    private String words(LetterStep taken) {
        String remark = taken.remark.isBlank() ? "." : " : " + taken.remark;
        return "%s, %s le %s%s"
                .formatted(letter.subject, taken.step.label.toLowerCase(), French.date(taken.dated), remark);
    }
}
