package org.guichet.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.guichet.clock.Silence.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SilenceTest {

    private static Optional<Delay> period(String delay) {
        return new Silence(Effect.REJECTION, delay, "CRPA, article L231-4").period();
    }

    @ParameterizedTest
    @CsvSource({
        "2 mois, 2, MONTHS",
        "1 mois, 1, MONTHS",
        "12 mois, 12, MONTHS",
        "15 jours, 15, DAYS",
        "1 jour, 1, DAYS",
        "365 jours, 365, DAYS",
        "' 2 mois ', 2, MONTHS"
    })
    void a_delay_is_so_many_days_or_months(String delay, int count, Delay.Unit unit) {
        assertEquals(Optional.of(new Delay(count, unit)), period(delay));
    }

    @Test
    void sixty_days_are_not_two_months() {
        assertEquals(Optional.of(new Delay(60, Delay.Unit.DAYS)), period("60 jours"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "2",
                "mois",
                "deux mois",
                "2mois",
                "-2 mois",
                "2,5 mois",
                "2 ans",
                "8 semaines",
                "1000 jours",
                "2 jours ouvrés"
            })
    void other_words_are_no_delay(String delay) {
        assertEquals(Optional.empty(), period(delay));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 mois", "0 jours"})
    void a_delay_of_nothing_is_no_delay(String delay) {
        assertEquals(Optional.empty(), period(delay));
    }

    @Test
    void a_delay_may_bear_the_no_break_space_of_good_typing() {
        assertEquals(Optional.of(Delay.months(2)), period("2\u00a0mois"));
    }
}
