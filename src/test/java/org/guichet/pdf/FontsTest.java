package org.guichet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Éloïse D’Hœrt",
                "Nguyễn Văn Ẩn",
                "Łukasz Żółć",
                "Ştefan Țurcanu",
                "Þórður Ægisson",
                "Jiří Ďurička",
                "Şükrü Iğdır",
                "ʻOkina",
                "Ŋaŋa Ɖekpe Ɓalde",
                "x\u0302 Z\u0331",
                "Αθηνά",
                "Борис",
                "10 € n° 5 m² № œuvre",
                "▲ ◆ ● ☐ ☑ ✂ → ✓ ½ ≥ – — … « »",
                "\t\u0000\u200B\u200F\uFEFF\u00AD"
            })
    void a_name_with_any_latin_letter_and_the_signs_of_forms_can_be_printed(String text) {
        assertEquals(Set.of(), Fonts.unprintable(text));
    }

    @Test
    void every_letter_of_the_latin_blocks_can_be_printed() {
        String letters = IntStream.concat(IntStream.range(0xA0, 0x250), IntStream.range(0x1E00, 0x1EFA))
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertEquals(Set.of(), Fonts.unprintable(letters));
    }

    @Test
    void what_cannot_be_printed_is_named_once_and_in_order() {
        assertEquals(Set.of("م", "ح", "د", "😀"), Fonts.unprintable("محمد 😀 Ali 😀"));
    }

    @Test
    void the_wide_font_has_every_character_so_that_a_letter_and_its_accent_can_always_come_from_one_font() {
        FontFile first = Fonts.having(Face.REGULAR, "e", 0, 1);
        FontFile wide = Fonts.having(Face.REGULAR, "ẩ", 0, 1);
        assertNotSame(first, wide);
        IntStream.range(0x21, 0x2000)
                .filter(character -> first.has((char) character))
                .forEach(character -> assertEquals(true, wide.has((char) character), Character.toString(character)));
        assertSame(wide, Fonts.having(Face.REGULAR, "x\u0302", 0, 2));
    }

    @Test
    void accents_typed_apart_are_composed_and_spaces_of_french_numbers_kept_narrow() {
        assertEquals("é 12\u202F500\u00A0€ a\nb c", Characters.clean("e\u0301 12\u2009500\u00A0€\u2003a\r\nb\tc"));
    }
}
