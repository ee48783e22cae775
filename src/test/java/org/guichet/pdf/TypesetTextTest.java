package org.guichet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetTextTest {
    /** Narrower than any word, so that a line breaks wherever it may. */
    private static final double NARROW = 12;

    private static List<String> lines(String text, double width) {
        TypesetText set = new TypesetText(List.of(Span.of(text)), 11);
        return set.lines(width).stream()
                .map(line -> IntStream.range(line.start(), line.end())
                        .mapToObj(i -> String.valueOf(set.character(i)))
                        .reduce("", String::concat))
                .toList();
    }

    @Test
    void lines_break_at_spaces_which_are_dropped() {
        assertEquals(List.of("bonjour", "madame"), lines("bonjour   madame ", 20));
    }

    @Test
    void a_line_end_in_the_text_begins_a_line() {
        assertEquals(List.of("un", "", "deux", "trois"), lines("un\n\ndeux\r\ntrois", 20));
    }

    @Test
    void an_empty_text_is_one_empty_line() {
        assertEquals(List.of(""), lines("", 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12\u00A0€", "12\u202F500", "l’été", "« A", "A »", "où ?", "A !", "A :", "A ;", "5 %", "5 €"})
    void a_line_never_breaks_inside(String kept) {
        double width =
                new TypesetText(List.of(Span.of(kept)), 11).lines(1000).get(0).width();
        assertEquals(List.of("l", kept), lines("l " + kept, width + 0.01));
    }

    @Test
    void a_compound_name_breaks_after_its_hyphen_but_a_reference_does_not() {
        assertEquals(List.of("Saint-", "Méloir"), lines("Saint-Méloir", 14));
        assertEquals(List.of("voir", "VOI-26-17"), lines("voir VOI-26-17", 20));
    }

    @Test
    void a_word_longer_than_the_line_breaks_between_letters_and_loses_none() {
        List<String> lines = lines("anticonstitutionnellement", NARROW);
        assertTrue(lines.size() > 2);
        assertEquals("anticonstitutionnellement", String.join("", lines));
    }

    @Test
    void a_line_too_narrow_for_a_letter_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> lines("mot", 1));
    }

    @Test
    void no_line_is_wider_than_asked() {
        String text = "Le conseil municipal, réuni le 3 mars, a voté à l’unanimité le budget de l’école. ".repeat(20);
        TypesetText set = new TypesetText(List.of(Span.of(text)), 11);
        set.lines(70).forEach(line -> assertTrue(line.width() <= 70));
    }
}
