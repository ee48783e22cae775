package org.guichet.callbacks;

import java.time.LocalDate;
import org.guichet.web.French;

/** One line of the list of calls, on one day. */
public record CallLine(Callback callback, LocalDate today) {

    /** For the style sheet: « late », « soon », « fine »; « done » for what is over. */
    public String urgency() {
        if (!callback.isOpen()) {
            return "done";
        }
        return isLate() ? "late" : isToday() ? "soon" : "fine";
    }

    public boolean isLate() {
        return callback.dueOn.isBefore(today);
    }

    public boolean isToday() {
        return callback.dueOn.equals(today);
    }

    /** « en retard », « aujourd’hui », « jeudi 26 novembre 2026 », or how it ended. */
    public String when() {
        if (callback.outcome != null) {
            return callback.outcome.label;
        }
        return isLate() ? "en retard" : isToday() ? "aujourd’hui" : French.day(callback.dueOn);
    }

    /** « 3 essais » */
    public String tries() {
        return callback.tries == 0
                ? "pas encore appelé"
                : French.number(callback.tries) + (callback.tries > 1 ? " essais" : " essai");
    }
}
