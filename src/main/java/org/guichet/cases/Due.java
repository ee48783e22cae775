package org.guichet.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.guichet.web.French;

/**
 * How near the end of a case's delay is, in a word, a shape and a date.
 *
 * @param urgency the style of the word: late, soon, fine, or done where nothing is due any more
 */
public record Due(String urgency, String words, String detail) {

    private static final int SOON = 7;

    public static Due of(Case dossier, LocalDate today) {
        if (!dossier.isOpen()) {
            return new Due("done", dossier.state.label.toLowerCase(), "");
        }
        String meaning = dossier.procedure().silence().effect().label;
        LocalDate due = dossier.dueOn;
        if (due == null) {
            return new Due("soon", "délai non commencé", "une pièce est attendue · " + meaning);
        }
        String detail = French.date(due) + " · " + meaning;
        long days = ChronoUnit.DAYS.between(today, due);
        return new Due(days < 0 ? "late" : days <= SOON ? "soon" : "fine", distance(days), detail);
    }

    private static String distance(long days) {
        if (days < 0) {
            return days == -1 ? "depuis hier" : "depuis %d jours".formatted(-days);
        }
        return days == 0 ? "aujourd’hui" : days == 1 ? "demain" : "dans %d jours".formatted(days);
    }
}
