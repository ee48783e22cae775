package org.guichet.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.guichet.clock.AppealDelay.Distance;
import org.guichet.clock.Silence.Effect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Against whom the two months run, and what a missing acknowledgement costs (CRPA, art. L112-6); the days are in the table. */
class AppealDelayTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 7);
    private static final LocalDate ACKNOWLEDGED = LocalDate.of(2026, 9, 9);

    /** Silence spoke on 7 November 2026. */
    private static final LocalDate AFTER = LocalDate.of(2026, 11, 8);

    private static final WorkingDays CALENDAR = WorkingDays.byLaw(Region.METROPOLE);

    private static Facts asked(Effect effect, @Nullable LocalDate acknowledged) {
        return Facts.of(new Silence(effect, "2 mois", "CRPA, art. L231-4"), RECEIVED)
                .withAcknowledged(acknowledged);
    }

    private static Optional<LocalDate> ofSilence(Facts facts, LocalDate today) {
        return AppealDelay.ofSilence(LegalClock.read(facts), today, Distance.NEAR, CALENDAR)
                .map(AppealDelay::lastDay);
    }

    private static Optional<LocalDate> ofDecision(Facts facts, LocalDate notified) {
        return AppealDelay.ofDecision(LegalClock.read(facts), notified, Distance.NEAR, CALENDAR)
                .map(AppealDelay::lastDay);
    }

    @Test
    void a_silent_rejection_is_appealed_within_two_months_of_its_birth() {
        assertEquals(Optional.of(LocalDate.of(2027, 1, 8)), ofSilence(asked(Effect.REJECTION, ACKNOWLEDGED), AFTER));
    }

    @Test
    void without_an_acknowledgement_the_delay_is_held_against_nobody() {
        assertEquals(Optional.empty(), ofSilence(asked(Effect.REJECTION, null), AFTER));
    }

    @Test
    void where_no_acknowledgement_is_due_the_delay_runs_all_the_same() {
        Facts facts = asked(Effect.REJECTION, null).withAcknowledgementDue(false);
        assertEquals(Optional.of(LocalDate.of(2027, 1, 8)), ofSilence(facts, AFTER));
    }

    @Test
    void nothing_is_appealed_before_silence_has_spoken() {
        assertEquals(Optional.empty(), ofSilence(asked(Effect.REJECTION, ACKNOWLEDGED), AFTER.minusDays(1)));
    }

    @Test
    void neither_an_acceptance_nor_a_late_promise_is_a_rejection() {
        assertEquals(Optional.empty(), ofSilence(asked(Effect.ACCEPTANCE, ACKNOWLEDGED), AFTER));
        assertEquals(Optional.empty(), ofSilence(asked(Effect.NONE, ACKNOWLEDGED), AFTER));
    }

    @Test
    void a_decision_notified_in_time_needs_no_acknowledgement() {
        LocalDate inTime = LocalDate.of(2026, 11, 7);
        assertEquals(Optional.of(LocalDate.of(2027, 1, 8)), ofDecision(asked(Effect.REJECTION, null), inTime));
    }

    @Test
    void a_late_decision_without_an_acknowledgement_is_held_against_nobody() {
        assertEquals(Optional.empty(), ofDecision(asked(Effect.REJECTION, null), AFTER));
        assertEquals(Optional.of(LocalDate.of(2027, 1, 11)), ofDecision(asked(Effect.REJECTION, ACKNOWLEDGED), AFTER));
    }

    @Test
    void an_appeal_to_the_town_hall_has_an_acknowledgement_of_its_own() {
        LocalDate appeal = LocalDate.of(2026, 12, 1);
        LocalDate spoken = LocalDate.of(2027, 2, 2);
        Facts facts = asked(Effect.REJECTION, ACKNOWLEDGED).withAppeal(appeal);
        assertEquals(Optional.empty(), ofSilence(facts, spoken));
        assertEquals(
                Optional.of(LocalDate.of(2027, 4, 2)), ofSilence(facts.withAcknowledged(appeal.plusDays(1)), spoken));
    }
}
