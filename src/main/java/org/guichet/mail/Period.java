package org.guichet.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.guichet.web.French;

/**
 * The days on which lines were entered, whenever the letter came or left: so each line is in one day and in one month of its
 * year, and the sheets of a year follow one another without a gap.
 *
 * @param until the day after the last
 */
record Period(LocalDate from, LocalDate until, String words) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

    static Period day(LocalDate day) {
        return new Period(day, day.plusDays(1), French.day(day));
    }

    static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1), MONTH.format(month));
    }

    Instant begins() {
        return from.atStartOfDay(French.ZONE).toInstant();
    }

    Instant ends() {
        return until.atStartOfDay(French.ZONE).toInstant();
    }
}
