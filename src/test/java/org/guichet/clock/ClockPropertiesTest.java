package org.guichet.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.guichet.clock.AppealDelay.Distance;
import org.guichet.clock.Delay.Unit;
import org.guichet.clock.Silence.Effect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What is true of every request, over many that nobody chose; the number of the repetition is the seed. */
class ClockPropertiesTest {

    private static final int TIMES = 400;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** Somebody who draws lots. */
    private record Lots(Random random) {

        static Lots of(RepetitionInfo repetition) {
            return new Lots(new Random(repetition.getCurrentRepetition()));
        }

        <T> T one(T[] among) {
            return among[random.nextInt(among.length)];
        }

        LocalDate day(LocalDate from, int within) {
            return from.plusDays(random.nextInt(within));
        }

        LocalDate day() {
            return day(FIRST, 1600);
        }

        @Nullable
        LocalDate perhaps(LocalDate day) {
            return random.nextInt(3) == 0 ? null : day;
        }

        Silence rule() {
            String delay =
                    random.nextBoolean() ? (1 + random.nextInt(6)) + " mois" : (1 + random.nextInt(90)) + " jours";
            return new Silence(one(Effect.values()), delay, "CRPA");
        }

        /** Nonsense included: an item may come before it was asked, or be awaited until the day before. */
        Wait wait(LocalDate received) {
            LocalDate asked = day(received.minusDays(5), 120);
            return new Wait(
                    asked,
                    day(asked.minusDays(3), 40),
                    perhaps(day(asked.minusDays(3), 60)),
                    random.nextInt(4) == 0 ? day(asked, 40) : null);
        }

        List<Wait> waits(LocalDate received) {
            List<Wait> waits = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                waits.add(wait(received));
            }
            return waits;
        }

        Facts facts(LocalDate received) {
            return Facts.of(rule(), received)
                    .withFirstReceived(random.nextInt(4) == 0 ? received.minusDays(random.nextInt(40)) : null)
                    .withWaits(waits(received));
        }

        WorkingDays calendar() {
            Set<DayOfWeek> closed = EnumSet.noneOf(DayOfWeek.class);
            for (int i = random.nextInt(5); i > 0; i--) {
                closed.add(one(DayOfWeek.values()));
            }
            Map<LocalDate, String> closings = new HashMap<>();
            for (int i = random.nextInt(200); i > 0; i--) {
                closings.put(day(), "fermeture");
            }
            return new WorkingDays(one(Region.values()), closed, closings);
        }
    }

    private static LocalDate due(Facts facts) {
        return LegalClock.read(facts).dueOn().orElse(LocalDate.MAX);
    }

    @RepeatedTest(TIMES)
    void one_more_suspension_never_brings_the_day_nearer(RepetitionInfo repetition) {
        Lots lots = Lots.of(repetition);
        LocalDate received = lots.day();
        Facts facts = lots.facts(received);
        List<Wait> more = new ArrayList<>(facts.waits);
        more.add(lots.wait(received));
        assertFalse(due(facts.withWaits(more)).isBefore(due(facts)), more::toString);
    }

    @RepeatedTest(TIMES)
    void the_order_in_which_items_were_written_down_does_not_matter(RepetitionInfo repetition) {
        Lots lots = Lots.of(repetition);
        Facts facts = lots.facts(lots.day());
        List<Wait> shuffled = new ArrayList<>(facts.waits);
        Collections.shuffle(shuffled, lots.random);
        Reading one = LegalClock.read(facts);
        Reading other = LegalClock.read(facts.withWaits(shuffled));
        assertEquals(one.dueOn(), other.dueOn());
        assertEquals(one.startsOn(), other.startsOn());
        assertEquals(one.suspensions(), other.suspensions());
    }

    @RepeatedTest(TIMES)
    void whoever_asks_later_is_never_answered_by_silence_sooner(RepetitionInfo repetition) {
        Lots lots = Lots.of(repetition);
        LocalDate received = lots.day();
        Silence rule = lots.rule();
        List<Wait> waits = lots.waits(received);
        LocalDate later = lots.day(received, 10);
        assertFalse(due(Facts.of(rule, later).withWaits(waits))
                .isBefore(due(Facts.of(rule, received).withWaits(waits))));
    }

    @RepeatedTest(TIMES)
    void suspensions_never_overlap_and_make_up_the_whole_of_what_is_added(RepetitionInfo repetition) {
        Facts facts = Lots.of(repetition).facts(Lots.of(repetition).day());
        Reading reading = LegalClock.read(facts);
        LocalDate before = LocalDate.MIN;
        long days = 0;
        for (Span span : reading.suspensions()) {
            assertTrue(span.days() > 0 && span.from().isAfter(before), reading::toString);
            before = span.until();
            days += span.days();
        }
        if (reading.startsOn().isPresent()) {
            LocalDate plain =
                    facts.rule.period().orElseThrow().after(reading.startsOn().get());
            assertEquals(plain.plusDays(days), reading.dueOn().orElseThrow());
        }
    }

    @RepeatedTest(TIMES)
    void a_rejection_is_never_later_than_if_all_had_gone_to_us_first(RepetitionInfo repetition) {
        Facts facts = Lots.of(repetition).facts(Lots.of(repetition).day());
        assertFalse(due(facts).isAfter(due(facts.withFirstReceived(null))));
    }

    @RepeatedTest(TIMES)
    void a_decision_in_time_leaves_silence_nothing_to_say(RepetitionInfo repetition) {
        Lots lots = Lots.of(repetition);
        Facts facts = lots.facts(lots.day());
        LocalDate due = due(facts);
        if (!due.equals(LocalDate.MAX)) {
            assertTrue(LegalClock.read(facts.withDecided(due))
                    .implied(due.plusYears(9))
                    .isEmpty());
            Reading late = LegalClock.read(facts.withDecided(due.plusDays(1)));
            assertEquals(
                    facts.rule.effect() != Effect.NONE,
                    late.implied(due.plusDays(1)).isPresent());
        }
    }

    @RepeatedTest(TIMES)
    void the_time_to_go_to_court_never_ends_on_a_weekend_or_a_public_holiday(RepetitionInfo repetition) {
        Lots lots = Lots.of(repetition);
        WorkingDays calendar = lots.calendar();
        LocalDate notified = lots.day();
        LocalDate last = new AppealDelay(notified, lots.one(Distance.values()), calendar).lastDay();
        assertFalse(last.getDayOfWeek() == DayOfWeek.SATURDAY || last.getDayOfWeek() == DayOfWeek.SUNDAY);
        assertFalse(calendar.isHoliday(last));
        assertTrue(last.isAfter(notified.plusMonths(2)));
    }

    @RepeatedTest(TIMES)
    void a_promise_in_working_days_never_ends_on_a_day_the_town_hall_is_closed(RepetitionInfo repetition) {
        Lots lots = Lots.of(repetition);
        WorkingDays calendar = lots.calendar();
        LocalDate asked = lots.day();
        int count = 1 + lots.random.nextInt(30);
        LocalDate end = new Delay(count, Unit.WORKING_DAYS).after(asked, calendar);
        assertTrue(calendar.isWorking(end));
        assertEquals(
                count,
                asked.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(calendar::isWorking)
                        .count());
    }

    @RepeatedTest(TIMES)
    void what_is_drawn_tells_the_same_days_as_what_is_read(RepetitionInfo repetition) {
        Lots lots = Lots.of(repetition);
        Facts facts =
                lots.facts(lots.day()).withDecided(lots.perhaps(lots.day())).withAppeal(lots.perhaps(lots.day()));
        Reading reading = LegalClock.read(facts);
        LocalDate today = lots.day();
        List<Mark> marks = reading.marks(today);
        assertEquals(
                reading.implied(today).map(Reading.Implied::on).isPresent(),
                marks.stream()
                        .anyMatch(mark -> mark.kind() == Mark.Kind.IMPLIED
                                && mark.from().equals(reading.due())
                                && !reading.stoppedInTime()
                                && reading.late(today)));
        assertEquals(
                reading.stoppedInTime() ? 0 : 1,
                marks.stream().filter(mark -> mark.kind() == Mark.Kind.DUE).count());
        assertEquals(facts.appealReceivedOn != null, marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.APPEAL));
    }
}
