package org.guichet.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.guichet.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    private static PhoneNumber number(String typed) {
        return PhoneNumber.parse("phone", typed).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 78",
                "0612345678",
                "06.12.34.56.78",
                "06-12-34-56-78",
                "06/12/34/56/78",
                "06\u00a012\u00a034\u00a056\u00a078",
                " 06  12 345 678 ",
                "+33 6 12 34 56 78",
                "+33612345678",
                "+33 (0)6 12 34 56 78",
                "0033 6 12 34 56 78"
            })
    void a_number_is_one_number_however_it_is_typed(String typed) {
        assertEquals("+33612345678", number(typed).e164());
        assertEquals("06 12 34 56 78", number(typed).spoken());
    }

    @ParameterizedTest
    @CsvSource({
        "02 99 12 34 56, +33299123456, 02 99 12 34 56",
        "09 70 00 00 00, +33970000000, 09 70 00 00 00",
        "0 800 123 456, +33800123456, 0 800 12 34 56",
        "+32 2 512 34 56, +3225123456, +32 2 512 34 56",
        "0032 2 512 34 56, +3225123456, +32 2 512 34 56",
        "+44 20 7946 0958, +442079460958, +44 20 7946 0958",
        "+1 514 555 0123, +15145550123, +1 514-555-0123",
        "+213 551 23 45 67, +213551234567, +213 551 23 45 67"
    })
    void a_number_is_dictated_as_its_country_groups_it(String typed, String kept, String spoken) {
        assertEquals(kept, number(typed).e164());
        assertEquals(spoken, number(typed).spoken());
    }

    @ParameterizedTest
    @CsvSource({
        "+590 590 81 12 34, +590590811234",
        "+262 262 40 12 34, +262262401234",
        "+687 25 12 34, +687251234",
        "00 594 594 30 12 34, +594594301234"
    })
    void an_overseas_number_keeps_its_own_prefix(String typed, String kept) {
        assertEquals(kept, number(typed).e164());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_blank_is_no_number_and_no_mistake(String typed) {
        assertEquals(Optional.empty(), PhoneNumber.parse("phone", typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dupont",
                "12",
                "06 12 34 56 78 9",
                "06 12 34 56 78 ou 02 99 12 34 56",
                "+33",
                "+999 12 34 56 78",
                "?",
                "2026 004 217 31"
            })
    void what_cannot_be_dialled_is_refused_beside_its_field_with_an_example(String typed) {
        Refusal refusal = assertThrows(Refusal.class, () -> PhoneNumber.parse("phone", typed));
        assertEquals("phone", refusal.field());
        assertEquals(
                "Ce numéro de téléphone n’est pas complet. Exemple : 02 99 12 34 56.",
                refusal.getMessage().replace('\u202f', ' ').replace('\u00a0', ' '));
    }

    @Test
    void what_is_dictated_reads_back() {
        for (String kept : new String[] {"+33612345678", "+3225123456", "+590590811234", "+15145550123"}) {
            assertEquals(kept, number(new PhoneNumber(kept).spoken()).e164());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 12 34 56 7", "00 00 00 00 00"})
    void a_french_number_with_a_digit_missing_is_refused(String typed) {
        assertThrows(Refusal.class, () -> PhoneNumber.parse("phone", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02 99 12 34 56 x12", "02 99 12 34 56 #12"})
    void an_extension_is_refused_rather_than_cut(String typed) {
        assertThrows(Refusal.class, () -> PhoneNumber.parse("phone", typed));
    }

    @Test
    void a_number_may_bear_narrow_spaces() {
        assertEquals(
                "+33612345678", number("06\u202f12\u202f34\u202f56\u202f78").e164());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 12", "+49123456789012345"})
    void a_foreign_number_that_no_network_knows_is_refused(String typed) {
        assertThrows(Refusal.class, () -> PhoneNumber.parse("phone", typed));
    }
}
