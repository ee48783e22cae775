package org.guichet.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryLineTest {

    @Test
    void a_line_says_when_who_and_what() {
        assertEquals(
                new StoryLine("58 15h40", "instructeur", "notes", "Registre sorti, acte n° 17."),
                StoryLine.parse("58 15h40 instructeur notes Registre sorti, acte n° 17."));
    }

    @Test
    void a_number_may_come_before_the_words() {
        StoryLine line = StoryLine.parse("40 09h40 instructeur asks 20 Photocopie du livret");
        assertEquals("20", line.firstWord());
        assertEquals("Photocopie du livret", line.otherWords());
    }

    @Test
    void bars_stand_between_what_a_verb_needs() {
        assertEquals(
                List.of("1", "Quota atteint."),
                StoryLine.parse("28 11h00 urbanisme refuses 1 | Quota atteint.").parts());
        assertEquals(
                List.of("2", ""),
                StoryLine.parse("51 15h00 urbanisme grants 2 |").parts());
    }

    @Test
    void some_verbs_need_no_words() {
        assertEquals("", StoryLine.parse("43 09h40 courrier receives").words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15h40 instructeur notes Sans jour", "58 instructeur notes Sans heure"})
    void a_line_without_its_moment_is_refused(String line) {
        assertThrows(IllegalArgumentException.class, () -> StoryLine.parse(line));
    }
}
