package org.guichet.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.guichet.clock.Silence.Effect;

/**
 * The time to go to the administrative court: two months, francs (CJA, art. R421-1 and R421-5). Neither the day of notification
 * nor the last day counts, and what would end on a Saturday, a Sunday or a public holiday ends on the next working day.
 *
 * @param calendar whose weekends and public holidays count; the town's own closing days never do
 */
public record AppealDelay(LocalDate notifiedOn, Distance distance, WorkingDays calendar) {

    private static final int MONTHS = 2;

    /** How far the person lives from the court (CJA, art. R421-7). */
    public enum Distance {
        NEAR(0),
        /** Overseas, before a court elsewhere. */
        OVERSEAS(1),
        ABROAD(2);

        final int months;

        Distance(int months) {
            this.months = months;
        }
    }

    /** Of somebody who lives where the court is. */
    public static AppealDelay since(LocalDate notifiedOn, WorkingDays calendar) {
        return new AppealDelay(notifiedOn, Distance.NEAR, calendar);
    }

    /** The last day on which the court may still be asked. */
    public LocalDate lastDay() {
        LocalDate franc = notifiedOn.plusMonths(MONTHS + distance.months).plusDays(1);
        return calendar.byLaw().next(franc);
    }

    /**
     * Of a rejection that silence produced: it runs from the day it was born (CJA, art. R421-2).
     *
     * @return nothing where there is no such rejection yet, or where no acknowledgement was given though one was due: the delay
     *     then cannot be held against the person (CRPA, art. L112-6); judges still expect them to act within about a year
     */
    public static Optional<AppealDelay> ofSilence(
            Reading reading, LocalDate today, Distance distance, WorkingDays calendar) {
        return reading.implied(today)
                .filter(implied -> implied.effect() == Effect.REJECTION && isHeld(reading))
                .map(implied -> new AppealDelay(implied.on(), distance, calendar));
    }

    /**
     * Of a decision in writing that says how to appeal (CJA, art. R421-5).
     *
     * @return nothing where no acknowledgement was given though one was due, unless it was notified before silence could speak
     *     (CRPA, art. L112-6)
     */
    public static Optional<AppealDelay> ofDecision(
            Reading reading, LocalDate notifiedOn, Distance distance, WorkingDays calendar) {
        boolean inTime = reading.dueOn().filter(due -> notifiedOn.isAfter(due)).isEmpty();
        return isHeld(reading) || inTime
                ? Optional.of(new AppealDelay(notifiedOn, distance, calendar))
                : Optional.empty();
    }

    /** An appeal to the town hall is a request of its own, and is acknowledged as one (CRPA, art. L110-1). */
    private static boolean isHeld(Reading reading) {
        Facts facts = reading.facts();
        LocalDate given = facts.acknowledgedOn;
        return !facts.acknowledgementDue
                || (given != null && (reading.first() == null || !given.isBefore(reading.start())));
    }
}
