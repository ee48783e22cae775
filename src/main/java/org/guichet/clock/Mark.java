package org.guichet.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One mark on the line that draws a clock.
 *
 * @param from nothing for what has not happened or has no date yet
 * @param to the last day of what lasts; nothing for what happens on one day
 * @param sentence explains it to a lawyer and to whoever asked, in French
 * @param article the text that says so
 */
public record Mark(Kind kind, @Nullable LocalDate from, @Nullable LocalDate to, String sentence, String article) {

    /** In the order of the line. */
    public enum Kind {
        RECEIVED,
        ACKNOWLEDGED,
        /** A running delay stands still. */
        SUSPENDED,
        /** A delay of acceptance has to start anew with the item. */
        AWAITED,
        /** An item asked in vain, or too late: it changes nothing. */
        WITHOUT_EFFECT,
        DUE,
        IMPLIED,
        STOPPED,
        APPEAL
    }
}
