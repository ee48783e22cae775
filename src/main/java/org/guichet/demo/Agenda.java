package org.guichet.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.guichet.web.French;

/**
 * Turns « 12 09h45 », so many working days ago at that time, into a moment before now. Days are counted Monday to Saturday;
 * the hours of a shorter day, a Saturday or the day under way, are drawn together so that their order stays.
 */
final class Agenda {

    private static final LocalTime OPENING = LocalTime.of(8, 30);
    private static final LocalTime CLOSING = LocalTime.of(18, 0);
    private static final LocalTime SATURDAY_CLOSING = LocalTime.of(12, 0);

    /** The public holidays of a fixed date (Code du travail, art. L3133-1). */
    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private final LocalDateTime now;

    Agenda(Instant now) {
        this.now = LocalDateTime.ofInstant(now, French.ZONE);
    }

    /** The last working day for 0, today where it is one. */
    LocalDate day(int workingDaysAgo) {
        LocalDate day = orBefore(now.toLocalDate());
        for (int i = 0; i < workingDaysAgo; i++) {
            day = orBefore(day.minusDays(1));
        }
        return day;
    }

    /** The Monday of this week for 0, of the last one for -1. */
    LocalDate monday(int week) {
        return now.toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(week);
    }

    LocalDate friday(int week) {
        return monday(week).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    }

    /** « J+20 » as that date; other words as they are. */
    String dated(String words) {
        return words.matches("J[+-]\\d+")
                ? now.toLocalDate().plusDays(Long.parseLong(words.substring(1))).toString()
                : words;
    }

    Instant at(String moment) {
        String[] parts = moment.split(" ");
        return at(day(Integer.parseInt(parts[0])), French.parseTime(parts[1]).orElseThrow());
    }

    private Instant at(LocalDate day, LocalTime time) {
        LocalDateTime closing = day.atTime(day.getDayOfWeek() == DayOfWeek.SATURDAY ? SATURDAY_CLOSING : CLOSING);
        LocalDateTime end = now.isBefore(closing) ? now : closing;
        LocalDateTime opening = day.atTime(OPENING);
        LocalDateTime start = opening.isBefore(end) ? opening : day.atStartOfDay();
        long minutes = minutes(opening, day.atTime(time)) * minutes(start, end) / minutes(opening, day.atTime(CLOSING));
        return start.plusMinutes(minutes).atZone(French.ZONE).toInstant();
    }

    private static long minutes(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from, to).toMinutes();
    }

    private static LocalDate orBefore(LocalDate day) {
        LocalDate working = day;
        while (working.getDayOfWeek() == DayOfWeek.SUNDAY || HOLIDAYS.contains(MonthDay.from(working))) {
            working = working.minusDays(1);
        }
        return working;
    }
}
