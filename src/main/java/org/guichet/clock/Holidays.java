package org.guichet.clock;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The public holidays of a year in a region, by their names in the code du travail (art. L3133-1, L3134-13, L3422-2). */
final class Holidays {

    private static final HolidayManager FRANCE =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("NEW_YEAR", "Jour de l’an"),
            Map.entry("christian.GOOD_FRIDAY", "Vendredi saint"),
            Map.entry("christian.EASTER_MONDAY", "Lundi de Pâques"),
            Map.entry("LABOUR_DAY", "Fête du travail"),
            Map.entry("VICTORY_DAY", "Victoire de 1945"),
            Map.entry("christian.ASCENSION_DAY", "Ascension"),
            Map.entry("christian.WHIT_MONDAY", "Lundi de Pentecôte"),
            Map.entry("NATIONAL_DAY", "Fête nationale"),
            Map.entry("ASSUMPTION_MARY", "Assomption"),
            Map.entry("ALL_SAINTS", "Toussaint"),
            Map.entry("ARMISTICE", "Victoire de 1918"),
            Map.entry("CHRISTMAS", "Noël"));

    private static final String SECOND_DAY_OF_CHRISTMAS = "Second jour de Noël";

    private record Place(Region region, int year) {}

    private static final Map<Place, SortedMap<LocalDate, String>> READ = new ConcurrentHashMap<>();

    private Holidays() {}

    static SortedMap<LocalDate, String> of(Region region, int year) {
        return READ.computeIfAbsent(new Place(region, year), Holidays::read);
    }

    private static SortedMap<LocalDate, String> read(Place place) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        Year year = Year.of(place.year);
        String subdivision = place.region.subdivision;
        var holidays = subdivision.isEmpty() ? FRANCE.getHolidays(year) : FRANCE.getHolidays(year, subdivision);
        holidays.forEach(holiday -> name(days, holiday.getDate(), name(holiday)));
        if (place.region.abolition != null) {
            name(days, place.region.abolition.atYear(place.year), "Abolition de l’esclavage");
        }
        return Collections.unmodifiableSortedMap(days);
    }

    /** Two may fall on one day, as the Ascension and 8 May in 2042. */
    private static void name(SortedMap<LocalDate, String> days, LocalDate day, String name) {
        days.merge(day, name, (one, other) -> one.compareTo(other) < 0 ? one + ", " + other : other + ", " + one);
    }

    /** The only one that the calendar names differently from one département to the next is 26 December. */
    private static String name(Holiday holiday) {
        return NAMES.getOrDefault(holiday.getPropertiesKey(), SECOND_DAY_OF_CHRISTMAS);
    }
}
