package org.guichet.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.clock.Silence.Effect;
import org.jspecify.annotations.Nullable;

/**
 * What the clock says of a request.
 *
 * @param effect what silence means here: the procedure's own rule, or rejection for an appeal
 * @param start nothing while a delay of acceptance waits for an item
 * @param suspensions in order, none overlapping another
 * @param due the last day on which the town hall may still decide; nothing while the delay has not started
 * @param stop the first thing that ended the waiting, be it after silence has spoken
 * @param first the clock of the request itself where this one is the appeal's
 */
public record Reading(
        Facts facts,
        Effect effect,
        @Nullable LocalDate start,
        List<Span> suspensions,
        @Nullable LocalDate due,
        @Nullable Stop stop,
        @Nullable Reading first) {

    /** A decision that nobody took, and the day it was born. */
    public record Implied(Effect effect, LocalDate on) {}

    public Optional<LocalDate> startsOn() {
        return Optional.ofNullable(start);
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(due);
    }

    public Optional<Stop> stopped() {
        return Optional.ofNullable(stop);
    }

    /** Whether it ended before silence could speak: on the due day at the latest. */
    public boolean stoppedInTime() {
        return stop != null && (due == null || !stop.on().isAfter(due));
    }

    /** Nobody ended it and the day is over, be it a mere promise. */
    public boolean late(LocalDate today) {
        return due != null && today.isAfter(due) && !stoppedInTime();
    }

    /** The decision that silence has produced; nothing on the due day itself, which is still ours to decide. */
    public Optional<Implied> implied(LocalDate today) {
        return effect != Effect.NONE && late(today) ? Optional.of(new Implied(effect, due)) : Optional.empty();
    }

    /** The line that the page of the case draws, each mark with a sentence that explains it. */
    public List<Mark> marks(LocalDate today) {
        return new Marks(this, today).list();
    }
}
