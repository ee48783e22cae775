package org.guichet.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterNumberTest {

    private static final int THIS_YEAR = 2027;

    private static Optional<RegisterNumber> read(String typed) {
        return RegisterNumber.parse(typed, THIS_YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1204", "1 204", " 1204 ", "01204", "1\u00a0204", "1\u202f204"})
    void a_number_alone_is_of_this_year(String typed) {
        assertEquals(Optional.of(new RegisterNumber(THIS_YEAR, 1204)), read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/1204", "2026 / 1 204", "2026-1204", "2026\u00a0/\u00a01\u202f204"})
    void a_number_may_come_with_its_year_as_registers_print_it(String typed) {
        assertEquals(Optional.of(new RegisterNumber(2026, 1204)), read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D2026001204", "d2026001204", "A2026001204"})
    void the_bars_of_a_letter_say_its_number(String scanned) {
        assertEquals(Optional.of(new RegisterNumber(2026, 1204)), read(scanned));
    }

    @Test
    void the_bars_are_read_back_whatever_the_number() {
        for (int number : new int[] {1, 1204, 999_999, 1_000_000}) {
            RegisterNumber written = new RegisterNumber(2026, number);
            assertEquals(Optional.of(written), read(written.departureCode()));
            assertEquals(Optional.of(written), read(written.arrivalCode()));
        }
    }

    @Test
    void four_digits_are_a_number_even_when_they_could_be_a_year() {
        assertEquals(Optional.of(new RegisterNumber(THIS_YEAR, 2026)), read("2026"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Dupont",
                "12 rue des Écoles",
                "/1204",
                "2026/",
                "26/1204",
                "2026/12/04",
                "1204/2026/",
                "-1204",
                "12,04",
                "2026/12345678",
                "20260042173",
                "06 12 34 56 78"
            })
    void what_is_no_number_of_a_register_is_left_to_other_searches(String typed) {
        assertEquals(Optional.empty(), read(typed));
    }
}
