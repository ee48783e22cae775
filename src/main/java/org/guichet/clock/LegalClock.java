package org.guichet.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guichet.clock.Silence.Effect;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the town hall's silence speaks. Dates in, a date out: no database, no clock of its own. The delay is not
 * franc and ends on a Sunday or a public holiday as on any other day: no text prolongs it.
 */
public final class LegalClock {

    /** On an appeal to the town hall itself (CRPA, art. L231-4 2°; CJA, art. R421-2). */
    static final Delay APPEAL = Delay.months(2);

    private LegalClock() {}

    /** The clock of the request or, once somebody appealed, of the appeal. */
    public static Reading read(Facts facts) {
        LocalDate appeal = facts.appealReceivedOn;
        if (appeal == null) {
            return first(facts);
        }
        List<Wait> asked = facts.waits.stream()
                .filter(wait -> !wait.askedOn().isBefore(appeal))
                .toList();
        Stop stop = facts.stopSince(appeal).orElse(null);
        return running(facts, Effect.REJECTION, APPEAL, appeal, asked, stop, first(beforeAppeal(facts, appeal)));
    }

    /** @return nothing while an item is awaited without which a delay of acceptance does not even start */
    public static Optional<LocalDate> dueOn(Silence silence, LocalDate received, List<Wait> waits) {
        return read(Facts.of(silence, received).withWaits(waits)).dueOn();
    }

    private static Reading first(Facts facts) {
        Delay delay = facts.rule.period().orElseThrow();
        Stop stop = facts.stopSince(LocalDate.MIN).orElse(null);
        if (facts.rule.effect() == Effect.ACCEPTANCE) {
            LocalDate start = completeOn(facts, delay);
            LocalDate due = start == null ? null : delay.after(start);
            return new Reading(facts, Effect.ACCEPTANCE, start, List.of(), due, stop, null);
        }
        LocalDate start = Days.earlier(facts.receivedOn, facts.firstReceivedOn);
        return running(facts, facts.rule.effect(), delay, start, facts.waits, stop, null);
    }

    /** An item asked once silence has accepted changes nothing; one that was not needed, never. */
    private static @Nullable LocalDate completeOn(Facts facts, Delay delay) {
        LocalDate complete = facts.receivedOn;
        for (Wait wait : facts.waits) {
            if (wait.isWaived() || wait.askedOn().isAfter(delay.after(complete))) {
                continue;
            }
            if (wait.receivedOn() == null) {
                return null;
            }
            complete = Days.later(complete, wait.receivedOn());
        }
        return complete;
    }

    /** Rejection, and a promise where no decision is expected: each day on which an item is awaited is added once. */
    private static Reading running(
            Facts facts,
            Effect effect,
            Delay delay,
            LocalDate start,
            List<Wait> waits,
            @Nullable Stop stop,
            @Nullable Reading first) {
        LocalDate end = delay.after(start);
        LocalDate due = end;
        List<Span> suspensions = new ArrayList<>();
        for (Wait wait : waits) {
            if (!wait.askedOn().isAfter(due)) {
                suspensions.add(new Span(Days.later(start, wait.askedOn()), wait.end()));
                suspensions = new ArrayList<>(Span.merged(suspensions));
                due = end.plusDays(suspensions.stream().mapToLong(Span::days).sum());
            }
        }
        return new Reading(facts, effect, start, List.copyOf(suspensions), due, stop, first);
    }

    /** What the request's own clock knew: a decision that is not before the appeal answers the appeal. */
    private static Facts beforeAppeal(Facts facts, LocalDate appeal) {
        LocalDate decided = facts.decidedOn;
        return facts.withAppeal(null)
                .withDecided(decided != null && decided.isBefore(appeal) ? decided : null)
                .withWithdrawn(null)
                .withTransmitted(null)
                .withWaits(facts.waits.stream()
                        .filter(wait -> wait.askedOn().isBefore(appeal))
                        .toList());
    }
}
