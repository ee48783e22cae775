package org.guichet.registered;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.guichet.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1A 123 456 7890 1, 1A12345678901, 1A 123 456 7890 1",
        "2c12345678901, 2C12345678901, 2C 123 456 7890 1",
        "RK123456785FR, RK123456785FR, RK 123 456 785 FR",
        "rk 123 456 785 fr, RK123456785FR, RK 123 456 785 FR",
        "87-000-123-456-78, 8700012345678, 8700012345678"
    })
    void a_number_is_kept_bare_and_shown_as_on_its_label(String typed, String bare, String shown) {
        PostalNumber number = PostalNumber.parse(typed);
        assertEquals(bare, number.bare());
        assertEquals(shown, number.grouped().replace('\u00a0', ' '));
    }

    /** The example of UPU S10 is RN 473 124 829; the others have the check digits 0 and 5 that stand for 10 and 11. */
    @ParameterizedTest
    @ValueSource(strings = {"RN473124829FR", "RK123456785FR", "RB000000005FR", "RR000000080FR"})
    void the_check_digit_of_the_international_form_is_that_of_the_postal_union(String right) {
        PostalNumber.parse(right);
        for (int digit = 0; digit < 10; digit++) {
            String other = right.substring(0, 10) + digit + right.substring(11);
            if (!other.equals(right)) {
                assertThrows(Refusal.class, () -> PostalNumber.parse(other), other);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1A 123", "RECOMMANDEES", "1A 123 456 7890 1234", "1A 123 456 789€ 1", "ABCDEFGHIJ12345"})
    void what_is_no_number_is_refused_in_words(String typed) {
        Refusal refusal = assertThrows(Refusal.class, () -> PostalNumber.parse(typed));
        assertTrue(refusal.getMessage().contains("Ce n’est pas un numéro de recommandé"), refusal::getMessage);
        assertEquals("number", refusal.field());
    }

    @Test
    void our_own_bars_are_not_taken_for_those_of_the_label() {
        for (String ours : new String[] {"D2026001204", "A2026000007", "20260042179"}) {
            Refusal refusal = assertThrows(Refusal.class, () -> PostalNumber.parse(ours));
            assertTrue(refusal.getMessage().contains("scannez l’étiquette"), refusal::getMessage);
        }
    }
}
