package org.guichet.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.guichet.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    private static final Reference REFERENCE = Reference.of(2026, 4217);

    /** Two hundred references spread over two years. */
    private static void everyReference(Consumer<Reference> property) {
        for (int year = 2026; year <= 2027; year++) {
            for (int number = 1; number <= 999_999; number += 9_973) {
                property.accept(Reference.of(year, number));
            }
        }
    }

    private static void assertCaught(String digits, Reference meant) {
        assertThrows(Refusal.class, () -> new Reference(digits), () -> digits + " typed for " + meant);
    }

    private static String replaced(String digits, int position, char digit) {
        return digits.substring(0, position) + digit + digits.substring(position + 1);
    }

    private static String swapped(String digits, int position) {
        return digits.substring(0, position)
                + digits.charAt(position + 1)
                + digits.charAt(position)
                + digits.substring(position + 2);
    }

    @Test
    void it_is_the_year_the_number_and_a_check_digit() {
        assertTrue(REFERENCE.digits().matches("2026004217\\d"), REFERENCE.digits());
    }

    @Test
    void it_is_shown_in_groups_that_no_line_end_breaks() {
        assertTrue(REFERENCE.grouped().matches("2026\u00a0004\u00a0217\u00a0\\d"), REFERENCE.grouped());
    }

    @Test
    void it_stands_in_addresses_and_bar_codes_as_digits_only() {
        assertEquals(REFERENCE.digits(), REFERENCE.toString());
    }

    @Test
    void what_is_shown_reads_back() {
        everyReference(reference -> assertEquals(reference, Reference.parse(reference.grouped())));
    }

    @Test
    void any_single_wrong_digit_is_caught() {
        everyReference(reference -> {
            String digits = reference.digits();
            for (int position = 0; position < digits.length(); position++) {
                for (char wrong = '0'; wrong <= '9'; wrong++) {
                    if (wrong != digits.charAt(position)) {
                        assertCaught(replaced(digits, position, wrong), reference);
                    }
                }
            }
        });
    }

    @Test
    void any_two_neighbours_swapped_are_caught() {
        everyReference(reference -> {
            String digits = reference.digits();
            for (int position = 0; position < digits.length() - 1; position++) {
                if (digits.charAt(position) != digits.charAt(position + 1)) {
                    assertCaught(swapped(digits, position), reference);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s%s%s%s", "%s %s %s %s", "%s-%s-%s-%s", "%s.%s.%s.%s", "%s/%s/%s/%s", " %s  %s %s%s "})
    void it_is_read_however_it_is_grouped(String writing) {
        assertReads(writing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\u00a0%s\u00a0%s\u00a0%s", "%s\u202f%s\u202f%s\u202f%s", "%s\u2009%s\u2009%s\u2009%s"})
    void it_is_read_with_the_spaces_of_a_document_it_was_copied_from(String writing) {
        assertReads(writing);
    }

    private static void assertReads(String writing) {
        String typed =
                writing.formatted("2026", "004", "217", REFERENCE.digits().substring(10));
        assertTrue(Reference.looksLikeOne(typed), typed);
        assertEquals(REFERENCE, Reference.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Dupont",
                "2026 004 217",
                "2026 004 217 31",
                "2026 O04 217 3",
                "n° 2026 004 217 3",
                "06 12 34 56 78",
                "- - - -"
            })
    void other_words_and_numbers_do_not_look_like_one(String typed) {
        assertFalse(Reference.looksLikeOne(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"042173", "042 173", "04 21 73", "042-173", "042\u00a0173"})
    void its_last_six_digits_may_be_typed_instead(String typed) {
        assertTrue(Reference.looksLikeLastDigits(typed));
        assertEquals("042173", Reference.bare(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42173", "0042173", "042 17A", "20260042173"})
    void fewer_or_more_digits_do_not_look_like_its_last_six(String typed) {
        assertFalse(Reference.looksLikeLastDigits(typed));
    }

    @Test
    void a_refusal_repeats_the_number_and_says_what_to_do() {
        String wrong = replaced(REFERENCE.digits(), 7, '9');
        Refusal refusal = assertThrows(Refusal.class, () -> Reference.parse(wrong));
        assertEquals(
                "Le numéro " + wrong + " comporte un chiffre faux. Relisez-le, ou cherchez par le nom.",
                refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dupont", "2026", "2026 004 217 31"})
    void what_is_no_reference_is_refused(String typed) {
        assertThrows(Refusal.class, () -> Reference.parse(typed));
    }

    @Test
    void references_follow_each_other_within_a_year() {
        IntStream.range(1, 1000)
                .forEach(number -> assertTrue(Reference.of(2026, number)
                                .digits()
                                .compareTo(Reference.of(2026, number + 1).digits())
                        < 0));
    }

    @Test
    void a_year_holds_no_more_than_its_six_digits_can_count() {
        assertTrue(Reference.of(2026, 999_999).digits().startsWith("2026999999"));
        assertThrows(IllegalStateException.class, () -> Reference.of(2026, 1_000_000));
    }
}
