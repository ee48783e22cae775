package org.guichet.commune;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.guichet.clock.Region;
import org.guichet.clock.WorkingDays;
import org.guichet.web.Form;

/** What the page of the calendar shows: the choices, the closings, and the holidays of two years so that they can be checked. */
public record CalendarPage(Form form, WorkingDays calendar, List<Closing> closings, LocalDate today) {

    /** A weekday that may be ticked. */
    public record Weekday(String name, String label) {}

    /** The public holidays of a year. */
    public record HolidayYear(int year, List<Holiday> days) {}

    /** A public holiday by its name. */
    public record Holiday(LocalDate day, String name) {}

    static CalendarPage of(Form form, LocalDate today) {
        return new CalendarPage(form, TownCalendar.workingDays(), Closing.of(ClosingDay.inOrder()), today);
    }

    public Region[] regions() {
        return Region.values();
    }

    public List<Weekday> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Weekday(day.name(), day.getDisplayName(TextStyle.FULL, Locale.FRENCH)))
                .toList();
    }

    public List<HolidayYear> years() {
        return List.of(year(today.getYear()), year(today.getYear() + 1));
    }

    /** What is past stays: promises were counted with it. */
    public boolean mayRemove(Closing closing) {
        return !closing.to().isBefore(today);
    }

    private HolidayYear year(int year) {
        return new HolidayYear(
                year,
                calendar.holidays(year).entrySet().stream()
                        .map(entry -> new Holiday(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
