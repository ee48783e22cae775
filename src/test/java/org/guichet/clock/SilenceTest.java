package org.guichet.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.Optional;
import org.guichet.clock.Silence.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SilenceTest {

    private static Optional<Period> period(String delay) {
        return new Silence(Effect.REJECTION, delay, "CRPA, article L231-4").period();
    }

    @ParameterizedTest
    @CsvSource({
        "2 mois, P2M",
        "1 mois, P1M",
        "12 mois, P12M",
        "15 jours, P15D",
        "1 jour, P1D",
        "365 jours, P365D",
        "' 2 mois ', P2M"
    })
    void a_delay_is_so_many_days_or_months(String delay, Period period) {
        assertEquals(Optional.of(period), period(delay));
    }

    @Test
    void sixty_days_are_not_two_months() {
        assertEquals(Optional.of(Period.ofDays(60)), period("60 jours"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "2", "mois", "deux mois", "2mois", "-2 mois", "2,5 mois", "2 ans", "8 semaines", "1000 jours"
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
        assertEquals(Optional.of(Period.ofMonths(2)), period("2\u00a0mois"));
    }
}
