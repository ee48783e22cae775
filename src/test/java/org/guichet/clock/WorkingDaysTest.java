package org.guichet.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Public holidays as the code du travail lists them, for the years whose Easter is known: 28 March 2027, 16 April 2028. */
class WorkingDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** Code du travail, art. L3133-1. */
    private static final List<String> EVERYWHERE_IN_2027 =
            List.of("01-01", "03-29", "05-01", "05-06", "05-08", "05-17", "07-14", "08-15", "11-01", "11-11", "12-25");

    private static Set<LocalDate> days(Region region, int year) {
        return WorkingDays.byLaw(region).holidays(year).keySet();
    }

    private static Set<LocalDate> in2027(String... more) {
        return Stream.concat(EVERYWHERE_IN_2027.stream(), Stream.of(more))
                .map(day -> LocalDate.parse("2027-" + day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({
        "METROPOLE, ''",
        "ALSACE_MOSELLE, 03-26 12-26",
        "ALSACE_MOSELLE_WITHOUT_TEMPLE, 12-26",
        "GUADELOUPE, 05-27",
        "MARTINIQUE, 05-22",
        "GUYANE, 06-10",
        "REUNION, 12-20",
        "SAINT_PIERRE_ET_MIQUELON, ''",
        "MAYOTTE, 04-27",
        "SAINT_BARTHELEMY, 10-09",
        "SAINT_MARTIN, 05-27"
    })
    void each_region_has_the_holidays_of_everywhere_and_its_own(Region region, String own) {
        assertEquals(in2027(own.isEmpty() ? new String[0] : own.split(" ")), days(region, 2027));
    }

    @ParameterizedTest
    @EnumSource
    void the_moving_feasts_of_2028_follow_easter(Region region) {
        for (String feast : List.of("2028-04-17", "2028-05-25", "2028-06-05")) {
            assertTrue(days(region, 2028).contains(LocalDate.parse(feast)), feast);
        }
    }

    @Test
    void a_holiday_is_named_as_in_the_code() {
        WorkingDays alsace = WorkingDays.byLaw(Region.ALSACE_MOSELLE);
        WorkingDays moselle = WorkingDays.byLaw(Region.ALSACE_MOSELLE_WITHOUT_TEMPLE);
        assertEquals("Vendredi saint", alsace.holiday(LocalDate.of(2027, 3, 26)).orElseThrow());
        assertEquals(
                "Second jour de Noël",
                alsace.holiday(LocalDate.of(2027, 12, 26)).orElseThrow());
        assertEquals(
                "Second jour de Noël",
                moselle.holiday(LocalDate.of(2027, 12, 26)).orElseThrow());
        assertEquals(
                "Abolition de l’esclavage",
                WorkingDays.byLaw(Region.MAYOTTE)
                        .holiday(LocalDate.of(2027, 4, 27))
                        .orElseThrow());
    }

    @Test
    void the_names_are_french_in_every_region_and_year() {
        for (Region region : Region.values()) {
            for (int year = 2026; year < 2060; year++) {
                assertEquals(
                        Set.of(),
                        WorkingDays.byLaw(region).holidays(year).values().stream()
                                .filter(name -> !name.matches("[\\p{L}\\d’ ,]+"))
                                .collect(Collectors.toSet()));
            }
        }
        long seconds = WorkingDays.byLaw(Region.METROPOLE).holidays(2027).values().stream()
                .filter("Second jour de Noël"::equals)
                .count();
        assertEquals(0, seconds);
    }

    @Test
    void two_holidays_on_one_day_are_both_named() {
        WorkingDays calendar = WorkingDays.byLaw(Region.METROPOLE);
        assertEquals(
                "Ascension, Fête du travail",
                calendar.holiday(LocalDate.of(2008, 5, 1)).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "35253, METROPOLE",
        "67482, ALSACE_MOSELLE",
        "68066, ALSACE_MOSELLE",
        "57463, ALSACE_MOSELLE",
        "2A004, METROPOLE",
        "97105, GUADELOUPE",
        "97209, MARTINIQUE",
        "97302, GUYANE",
        "97411, REUNION",
        "97502, SAINT_PIERRE_ET_MIQUELON",
        "97611, MAYOTTE",
        "97701, SAINT_BARTHELEMY",
        "97801, SAINT_MARTIN",
        "'', METROPOLE"
    })
    void a_commune_lies_where_its_code_says(String insee, Region region) {
        assertEquals(region, Region.of(insee));
    }

    @Test
    void the_law_does_not_look_at_the_town_s_own_closing_days() {
        WorkingDays town =
                new WorkingDays(Region.METROPOLE, EnumSet.of(DayOfWeek.MONDAY), Map.of(MONDAY.plusDays(1), "pont"));
        assertEquals(MONDAY.plusDays(2), town.next(MONDAY));
        assertEquals(MONDAY, town.byLaw().next(MONDAY));
        assertFalse(town.byLaw().isWorking(MONDAY.minusDays(1)), "a Sunday, on which this town hall works");
        assertTrue(town.isWorking(MONDAY.minusDays(1)));
    }

    @Test
    void no_working_day_at_all_is_the_next_one_that_works() {
        WorkingDays law = WorkingDays.byLaw(Region.METROPOLE);
        assertEquals(MONDAY, law.plus(MONDAY, 0));
        assertEquals(MONDAY, law.plus(MONDAY.minusDays(2), 0));
        assertThrows(IllegalArgumentException.class, () -> law.plus(MONDAY, -1));
    }

    @Test
    void a_town_hall_that_never_opens_is_none() {
        Set<DayOfWeek> always = EnumSet.allOf(DayOfWeek.class);
        assertThrows(IllegalArgumentException.class, () -> new WorkingDays(Region.METROPOLE, always, Map.of()));
        assertTrue(new WorkingDays(Region.METROPOLE, Set.of(), Map.of())
                .closedWeekdays()
                .isEmpty());
    }
}
