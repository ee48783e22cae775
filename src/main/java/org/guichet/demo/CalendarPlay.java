package org.guichet.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import org.guichet.commune.Closing;

/** The days on which the town hall that does not exist will be closed: around Christmas, and in summer. */
final class CalendarPlay {

    private CalendarPlay() {}

    static void write(LocalDate today) {
        LocalDate christmasEve = next(MonthDay.of(12, 24), today);
        new Closing(christmasEve, christmasEve, "veille de Noël").write();
        LocalDate summer = next(MonthDay.of(8, 1), today).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        new Closing(summer, summer.plusDays(11), "congés d’été").write();
    }

    private static LocalDate next(MonthDay day, LocalDate today) {
        LocalDate thisYear = day.atYear(today.getYear());
        return thisYear.isAfter(today) ? thisYear : day.atYear(today.getYear() + 1);
    }
}
