package org.guichet.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.guichet.clock.Delay.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelayTest {

    @ParameterizedTest
    @CsvSource({
        "15 jours, 15, DAYS, 15 jours",
        "1 jour, 1, DAYS, 1 jour",
        "1 jours, 1, DAYS, 1 jour",
        "2 jours ouvrés, 2, WORKING_DAYS, 2 jours ouvrés",
        "1 jour ouvré, 1, WORKING_DAYS, 1 jour ouvré",
        "2 mois, 2, MONTHS, 2 mois",
        "1 an, 1, YEARS, 1 an",
        "5 ans, 5, YEARS, 5 ans",
        "999 jours, 999, DAYS, 999 jours"
    })
    void what_is_read_is_said_again_and_read_again(String said, int count, Unit unit, String words) {
        Delay delay = Delay.parse(said).orElseThrow();
        assertEquals(new Delay(count, unit), delay);
        assertEquals(words, delay.words().replace('\u00a0', ' '));
        assertEquals(Optional.of(delay), Delay.parse(delay.words()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "0 jours",
                "1000 jours",
                "-2 mois",
                "2 jours ouvrables",
                "2 jour ouvrés",
                "2 mois ouvrés",
                "deux mois",
                "2 semaines",
                "2  mois",
                "2\nmois",
                "٢ mois"
            })
    void other_words_are_no_delay(String said) {
        assertEquals(Optional.empty(), Delay.parse(said));
    }

    @ParameterizedTest
    @CsvSource({"5 ans, 2028-02-29, 2033-02-28", "4 ans, 2028-02-29, 2032-02-29", "1 an, 2026-12-31, 2027-12-31"})
    void years_end_on_the_same_day_of_the_same_month_or_on_its_last(String said, LocalDate from, LocalDate end) {
        assertEquals(end, Delay.parse(said).orElseThrow().after(from, WorkingDays.byLaw(Region.METROPOLE)));
    }

    @Test
    void nobody_makes_a_delay_of_nothing() {
        assertThrows(IllegalArgumentException.class, () -> new Delay(0, Unit.DAYS));
        assertThrows(IllegalArgumentException.class, () -> new Delay(1000, Unit.MONTHS));
    }
}
