package org.guichet.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the town hall's silence speaks. Dates in, a date out: no database, no clock of its own. A delay in
 * months ends on the same day number of the last month, or on that month's last day where it has no such number.
 */
public final class LegalClock {

    /**
     * A missing item: asked on a day, to come by another, come or not.
     *
     * @param receivedOn nothing while it is still awaited
     */
    public record Wait(LocalDate askedOn, LocalDate answerBy, @Nullable LocalDate receivedOn) {

        /** The suspension ends when the item comes or when the delay to bring it ends (CRPA, art. L114-5). */
        LocalDate end() {
            return receivedOn == null || receivedOn.isAfter(answerBy) ? answerBy : receivedOn;
        }
    }

    private LegalClock() {}

    /**
     * @param received reception at the town hall (CRPA, art. L112-2 and L114-3)
     * @param waits in the order they were asked; one asked after silence has spoken changes nothing
     * @return nothing while an item is awaited without which a delay of acceptance does not even start
     */
    public static Optional<LocalDate> dueOn(Silence silence, LocalDate received, List<Wait> waits) {
        Delay delay = silence.period().orElseThrow();
        LocalDate due = delay.after(received);
        LocalDate suspendedUntil = LocalDate.MIN;
        for (Wait wait : waits) {
            if (wait.askedOn().isAfter(due)) {
                continue;
            }
            if (silence.effect() != Silence.Effect.ACCEPTANCE) {
                due = due.plusDays(daysBetween(later(suspendedUntil, wait.askedOn()), wait.end()));
                suspendedUntil = later(suspendedUntil, wait.end());
            } else if (wait.receivedOn() == null) {
                return Optional.empty();
            } else {
                due = later(due, delay.after(wait.receivedOn()));
            }
        }
        return Optional.of(due);
    }

    /** Two items awaited together suspend once, so what is already counted gives none. */
    private static long daysBetween(LocalDate from, LocalDate to) {
        return Math.max(0, to.toEpochDay() - from.toEpochDay());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
