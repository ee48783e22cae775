package org.guichet.clock;

import static org.guichet.clock.Silence.Effect.ACCEPTANCE;
import static org.guichet.clock.Silence.Effect.NONE;
import static org.guichet.clock.Silence.Effect.REJECTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Dated examples of the Code des relations entre le public et l’administration (CRPA). */
class LegalClockTest {

    private static final LocalDate SEVENTH_OF_SEPTEMBER = LocalDate.of(2026, 9, 7);

    private static Silence silence(Silence.Effect effect, String delay) {
        return new Silence(effect, delay, "CRPA");
    }

    private static String due(Silence.Effect effect, String delay, LocalDate received, Wait... waits) {
        return LegalClock.dueOn(silence(effect, delay), received, List.of(waits))
                .map(LocalDate::toString)
                .orElse("not started");
    }

    /** Two months from 7 September 2026. */
    private static String due(Silence.Effect effect, Wait... waits) {
        return due(effect, "2 mois", SEVENTH_OF_SEPTEMBER, waits);
    }

    /** An item asked on a day of 2026, to come by another, come on a third. */
    private static Wait wait(String asked, String by, @Nullable String received) {
        return new Wait(day(asked), day(by), received == null ? null : day(received), null);
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }

    // Delays in months: same day number, or the last day of the month

    @ParameterizedTest
    @CsvSource({
        "2026-09-07, 2 mois, 2026-11-07",
        "2026-11-15, 2 mois, 2027-01-15",
        "2026-03-31, 1 mois, 2026-04-30",
        "2026-07-31, 2 mois, 2026-09-30",
        "2026-12-31, 2 mois, 2027-02-28",
        "2027-12-31, 2 mois, 2028-02-29",
        "2028-02-29, 2 mois, 2028-04-29",
        "2028-02-29, 12 mois, 2029-02-28",
        "2026-02-28, 2 mois, 2026-04-28",
        "2026-01-30, 1 mois, 2026-02-28",
        "2026-02-20, 15 jours, 2026-03-07",
        "2028-02-20, 15 jours, 2028-03-06",
        "2026-12-28, 8 jours, 2027-01-05"
    })
    void a_delay_in_months_ends_on_the_same_day_number_or_on_the_last_day_of_the_month(
            LocalDate received, String delay, String due) {
        for (Silence.Effect effect : Silence.Effect.values()) {
            assertEquals(due, due(effect, delay, received));
        }
    }

    @Test
    void a_delay_counts_in_whole_days_over_the_change_to_winter_time() {
        assertEquals("2026-11-04", due(NONE, "15 jours", day("10-20")));
    }

    @Test
    void a_procedure_without_a_readable_delay_is_never_given_to_the_clock() {
        assertThrows(NoSuchElementException.class, () -> due(REJECTION, "bientôt", SEVENTH_OF_SEPTEMBER));
    }

    // Silence means rejection (art. L231-4): the delay is suspended while an item is awaited (art. L114-5)

    @Test
    void a_delay_of_rejection_is_suspended_from_the_asking_until_the_item_comes() {
        assertEquals("2026-11-21", due(REJECTION, wait("10-02", "10-30", "10-16")));
    }

    @Test
    void a_suspension_ends_with_the_delay_to_answer_when_the_item_comes_later() {
        assertEquals("2026-11-21", due(REJECTION, wait("10-02", "10-16", "10-28")));
    }

    @Test
    void a_suspension_ends_with_the_delay_to_answer_when_the_item_never_comes() {
        assertEquals("2026-11-21", due(REJECTION, wait("10-02", "10-16", null)));
    }

    @Test
    void an_item_that_comes_on_the_very_day_it_is_asked_suspends_nothing() {
        assertEquals("2026-11-07", due(REJECTION, wait("10-02", "10-16", "10-02")));
    }

    @Test
    void two_items_awaited_one_after_the_other_suspend_twice() {
        assertEquals("2026-11-20", due(REJECTION, wait("09-10", "09-30", "09-15"), wait("10-02", "10-20", "10-10")));
    }

    @Test
    void two_items_awaited_together_suspend_once() {
        assertEquals("2026-11-27", due(REJECTION, wait("10-02", "10-20", "10-16"), wait("10-10", "10-25", "10-22")));
    }

    @Test
    void an_item_awaited_within_another_ones_wait_adds_nothing() {
        assertEquals("2026-11-21", due(REJECTION, wait("10-02", "10-30", "10-16"), wait("10-05", "10-30", "10-09")));
    }

    @Test
    void a_suspension_that_begins_the_day_another_ends_is_added_whole() {
        assertEquals("2026-11-14", due(REJECTION, wait("10-02", "10-05", null), wait("10-05", "10-09", null)));
    }

    @Test
    void a_suspension_is_counted_in_days_after_the_months() {
        LocalDate lastOfDecember = LocalDate.of(2026, 12, 31);
        Wait fiveDays = new Wait(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 9), null, null);
        assertEquals("2027-03-05", due(REJECTION, "2 mois", lastOfDecember, fiveDays));
    }

    @Test
    void a_promise_of_the_commune_is_suspended_as_a_delay_of_rejection_is() {
        assertEquals("2026-10-05", due(NONE, "15 jours", day("09-07"), wait("09-10", "10-10", "09-23")));
    }

    // Silence means acceptance (art. L231-1): the delay starts when everything has come (art. L114-5)

    @Test
    void two_months_of_silence_mean_acceptance() {
        assertEquals("2026-11-07", due(ACCEPTANCE));
    }

    @Test
    void a_delay_of_acceptance_starts_when_the_item_comes() {
        assertEquals("2026-12-16", due(ACCEPTANCE, wait("10-02", "10-30", "10-16")));
    }

    @Test
    void a_delay_of_acceptance_does_not_start_while_an_item_is_awaited() {
        assertEquals("not started", due(ACCEPTANCE, wait("10-02", "10-30", null)));
    }

    @Test
    void a_delay_of_acceptance_does_not_start_before_the_last_of_all_items() {
        assertEquals("not started", due(ACCEPTANCE, wait("10-02", "10-30", "10-16"), wait("10-02", "10-30", null)));
        assertEquals("2026-12-20", due(ACCEPTANCE, wait("10-02", "10-30", "10-20"), wait("10-02", "10-30", "10-16")));
    }

    @Test
    void a_delay_of_acceptance_starts_with_the_item_even_when_it_comes_late() {
        assertEquals("2027-01-05", due(ACCEPTANCE, wait("10-02", "10-30", "11-05")));
    }

    // Properties, over every pair of short waits

    private static final int DAYS = 4;

    @ParameterizedTest
    @EnumSource
    void one_more_suspension_never_brings_the_day_nearer(Silence.Effect effect) {
        Silence silence = silence(effect, "2 mois");
        for (Wait wait : shortWaits()) {
            assertNoNearer(silence, List.of(), wait);
            for (Wait other : shortWaits()) {
                assertNoNearer(silence, List.of(other), wait);
            }
        }
    }

    @Test
    void the_days_suspended_are_those_on_which_at_least_one_item_is_awaited() {
        for (Wait one : shortWaits()) {
            for (Wait other : shortWaits()) {
                List<Wait> waits = inOrder(one, other);
                long suspended = LongStream.range(0, 3 * DAYS)
                        .mapToObj(SEVENTH_OF_SEPTEMBER::plusDays)
                        .filter(day -> waits.stream().anyMatch(wait -> isAwaited(wait, day)))
                        .count();
                assertEquals(
                        Optional.of(day("11-07").plusDays(suspended)),
                        LegalClock.dueOn(silence(REJECTION, "2 mois"), SEVENTH_OF_SEPTEMBER, waits),
                        waits::toString);
            }
        }
    }

    private static void assertNoNearer(Silence silence, List<Wait> waits, Wait more) {
        List<Wait> all = new ArrayList<>(waits);
        all.add(more);
        LocalDate before =
                LegalClock.dueOn(silence, SEVENTH_OF_SEPTEMBER, waits).orElse(LocalDate.MAX);
        LocalDate after = LegalClock.dueOn(silence, SEVENTH_OF_SEPTEMBER, inOrder(all.toArray(Wait[]::new)))
                .orElse(LocalDate.MAX);
        assertFalse(after.isBefore(before), () -> "%s after %s".formatted(more, waits));
    }

    private static boolean isAwaited(Wait wait, LocalDate day) {
        return !day.isBefore(wait.askedOn()) && day.isBefore(wait.end());
    }

    private static List<Wait> inOrder(Wait... waits) {
        return List.of(waits).stream()
                .sorted(Comparator.comparing(Wait::askedOn))
                .toList();
    }

    /** Asked on one of a few days, for a few days, come on one of a few days or not at all. */
    private static List<Wait> shortWaits() {
        List<Wait> waits = new ArrayList<>();
        for (int asked = 0; asked < DAYS; asked++) {
            for (int delay = 0; delay < DAYS; delay++) {
                LocalDate day = SEVENTH_OF_SEPTEMBER.plusDays(asked);
                waits.add(Wait.asked(day, day.plusDays(delay)));
                for (int received = 0; received < DAYS; received++) {
                    waits.add(new Wait(day, day.plusDays(delay), day.plusDays(received), null));
                }
            }
        }
        return waits;
    }

    @Test
    void an_item_asked_after_silence_has_spoken_does_not_make_it_speak_again() {
        assertEquals("2026-11-07", due(REJECTION, wait("11-10", "11-24", null)));
        assertEquals("2026-11-07", due(ACCEPTANCE, wait("11-10", "11-24", null)));
    }
}
