package org.guichet.residents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameLinesTest {

    private static final String LONG = "Mme Marie-Antoinette Eugénie de La Rochefoucauld-Montbazon d’Hauteville";

    @ParameterizedTest
    @ValueSource(strings = {"Lê", "Mme Éloïse D’Hœrt", "M. Jean-Baptiste Le Goff de Kerguélen"})
    void a_name_of_up_to_38_characters_is_one_line(String name) {
        assertEquals(List.of(name), NameLines.of(name));
        assertTrue(NameLines.fit(name));
    }

    @Test
    void a_line_takes_38_characters_and_not_one_more() {
        String name = "a".repeat(19) + " " + "b".repeat(18);
        assertEquals(List.of(name), NameLines.of(name));
        assertEquals(List.of("a".repeat(19), "b".repeat(19)), NameLines.of("a".repeat(19) + " " + "b".repeat(19)));
    }

    @Test
    void a_longer_name_breaks_between_words() {
        assertEquals(
                List.of("Mme Marie-Antoinette Eugénie de La", "Rochefoucauld-Montbazon d’Hauteville"),
                NameLines.of(LONG));
        assertTrue(NameLines.fit(LONG));
    }

    @Test
    void a_name_of_three_lines_does_not_fit() {
        assertFalse(NameLines.fit(LONG + " et de Saint-Aubin"));
    }

    @Test
    void a_word_longer_than_a_line_does_not_fit_and_is_never_cut() {
        String word = "a".repeat(39);
        assertFalse(NameLines.fit(word));
        assertFalse(NameLines.fit("Mme Marie " + word));
        assertEquals(List.of(word), NameLines.of(word));
    }

    @Test
    void nothing_of_a_name_is_lost_whatever_the_length_of_its_words() {
        for (int words = 1; words <= 12; words++) {
            for (int length = 1; length <= 45; length++) {
                int longest = length;
                String name = IntStream.range(0, words)
                        .mapToObj(word -> "x".repeat(1 + (word * 7 + longest) % longest))
                        .collect(Collectors.joining(" "));
                assertEquals(name, String.join(" ", NameLines.of(name)));
            }
        }
    }
}
