package org.guichet.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchTest {

    @ParameterizedTest
    @CsvSource({
        "Saint-Aubin, de Saint-Aubin, à Saint-Aubin",
        "Angers, d’Angers, à Angers",
        "Échirolles, d’Échirolles, à Échirolles",
        "Œuilly, d’Œuilly, à Œuilly",
        "Le Havre, du Havre, au Havre",
        "Les Sables-d’Olonne, des Sables-d’Olonne, aux Sables-d’Olonne",
        "La Rochelle, de La Rochelle, à La Rochelle",
        "Lens, de Lens, à Lens"
    })
    void a_place_is_said_as_one_says_it(String place, String of, String at) {
        assertEquals(of, French.of(place));
        assertEquals(at, French.at(place));
    }

    @ParameterizedTest
    @CsvSource({
        "'12', 1200, '12,00\u00a0€'",
        "'12,5', 1250, '12,50\u00a0€'",
        "'0', 0, '0,00\u00a0€'",
        "'1 250,00 €', 125000, '1\u202f250,00\u00a0€'",
        "'1\u202f250,00\u00a0€', 125000, '1\u202f250,00\u00a0€'",
        "'9999999,99 euros', 999999999, '9\u202f999\u202f999,99\u00a0€'"
    })
    void a_sum_is_read_as_people_type_it_and_said_to_the_cent(String typed, long cents, String said) {
        assertEquals(Optional.of(cents), French.parseEuros(typed));
        assertEquals(said, French.euros(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "douze", "-3", "12,345", "10000000", "1 2", "12 € 50"})
    void what_is_no_sum_is_not_guessed(String typed) {
        assertEquals(Optional.empty(), French.parseEuros(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 23 novembre 2026",
        "2026-12-01, 1er décembre 2026",
        "2026-08-02, 2 août 2026",
        "2026-02-11, 11 février 2026",
        "2026-01-31, 31 janvier 2026"
    })
    void a_date_is_written_in_words_and_the_first_of_a_month_is_1er(LocalDate day, String written) {
        assertEquals(written, French.date(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, lundi 23 novembre 2026",
        "2026-12-01, mardi 1er décembre 2026",
        "2026-11-01, dimanche 1er novembre 2026",
        "2026-11-11, mercredi 11 novembre 2026",
        "2026-11-21, samedi 21 novembre 2026"
    })
    void a_day_of_the_week_comes_before_its_date(LocalDate day, String written) {
        assertEquals(written, French.day(day));
    }

    @Test
    void a_short_date_has_all_its_figures() {
        assertEquals("01/02/2026", French.shortDate(LocalDate.of(2026, 2, 1)));
    }

    @Test
    void the_day_changes_at_midnight_in_france_in_summer_and_in_winter() {
        assertEquals("15 juillet 2026", French.date(Instant.parse("2026-07-14T22:00:00Z")));
        assertEquals("14 juillet 2026", French.date(Instant.parse("2026-07-14T21:59:59Z")));
        assertEquals("01/01/2027", French.shortDate(Instant.parse("2026-12-31T23:00:00Z")));
        assertEquals("31/12/2026", French.shortDate(Instant.parse("2026-12-31T22:59:59Z")));
    }

    @Test
    void the_time_is_that_of_the_clock_on_the_wall() {
        assertEquals("09:05", French.time(Instant.parse("2026-07-14T07:05:59Z")));
        assertEquals("08:05", French.time(Instant.parse("2026-11-23T07:05:59Z")));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "987, 987", "1204, 1_204", "-1204, -1_204", "12500, 12_500", "1234567, 1_234_567"})
    void thousands_are_parted_by_a_space_that_no_line_end_breaks(long number, String written) {
        assertEquals(written.replace('_', '\u202f'), French.number(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "02/03/2026", "2/3/2026", " 2/3/2026 ", "02/3/2026"})
    void a_date_is_read_as_a_browser_sends_it_and_as_a_person_types_it(String typed) {
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), French.parseDate(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "demain",
                "23.11.26",
                "23/11/26",
                "23-11-2026",
                "11/23/2026",
                "2026/11/23",
                "31/02/2026",
                "29/02/2026",
                "31/11/2026",
                "00/11/2026",
                "2026-02-30",
                "2026-2-3",
                "23/11/2026 10:42",
                "23 novembre 2026"
            })
    void a_date_that_does_not_exist_or_may_be_misread_is_not_one(String typed) {
        assertEquals(Optional.empty(), French.parseDate(typed));
    }

    @Test
    void the_29th_of_february_is_a_date_in_leap_years() {
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), French.parseDate("29/02/2028"));
    }

    @Test
    void what_a_date_field_shows_or_people_write_reads_back() {
        for (LocalDate day = LocalDate.of(2027, 12, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            assertEquals(Optional.of(day), French.parseDate(French.input(day)));
            assertEquals(Optional.of(day), French.parseDate(French.shortDate(day)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:05", "09:05", "9h05", "09h05", " 9:05 ", "09:05:00", "09:05:30.5"})
    void a_time_is_read_as_a_browser_sends_it_and_as_a_person_types_it(String typed) {
        assertEquals(Optional.of(LocalTime.of(9, 5)), French.parseTime(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "midi", "9", "905", "25:00", "12:60", "-1:00", "9:5", "9.05", "123:00"})
    void a_time_that_does_not_exist_is_not_one(String typed) {
        assertEquals(Optional.empty(), French.parseTime(typed));
    }

    @Test
    void midnight_is_not_24_00_of_the_same_day() {
        assertEquals(Optional.empty(), French.parseTime("24:00"));
    }

    @Test
    void a_date_is_typed_once() {
        assertEquals(Optional.empty(), French.parseDate("2026-11-2323/11/2026"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2026-11-23", "23/11/-2026", "23/11/0026", "+12026-11-23"})
    void a_year_has_four_figures_of_our_time(String typed) {
        assertEquals(Optional.empty(), French.parseDate(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"104,5", "104.5", " 104,5 mm ", "104,5mm", "104,5\u202fmm"})
    void millimetres_are_read_to_a_tenth_and_written_back(String typed) {
        assertEquals(Optional.of(104.5), French.parseMillimetres(typed));
        assertEquals("104,5", French.decimal(104.5));
        assertEquals("104", French.decimal(104));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mm", "-1", "+1", "1,55", "1000", ",5", "5,", "1e2", "10 cm", "NaN"})
    void what_is_no_length_is_not_one(String typed) {
        assertEquals(Optional.empty(), French.parseMillimetres(typed));
    }
}
