package org.guichet.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guichet.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {

    private static final String TOWN = "Nom;Prénom\nD’Hœrt;Éloïse\n";

    private static List<List<String>> cells(String text) {
        return CsvLines.of(text).lines().stream().map(CsvLines.Line::cells).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void accents_come_through_whatever_wrote_them(String charset) {
        String mark = charset.startsWith("UTF-16") ? "\ufeff" : "";
        assertEquals(TOWN, CsvText.of((mark + TOWN).getBytes(Charset.forName(charset))));
    }

    @Test
    void the_mark_that_excel_writes_is_not_part_of_the_first_title() {
        assertEquals(TOWN, CsvText.of(("\ufeff" + TOWN).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_picture_is_no_text() {
        assertThrows(Refusal.class, () -> CsvText.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nom;Ville\nRoux;Brest",
                "Nom,Ville\nRoux,Brest",
                "Nom\tVille\r\nRoux\tBrest\r\n",
                "Nom;Ville\rRoux;Brest"
            })
    void each_separator_and_each_line_end_is_known(String text) {
        assertEquals(List.of(List.of("Roux", "Brest")), cells(text));
    }

    @Test
    void quotes_hold_separators_line_ends_and_quotes() {
        assertEquals(
                List.of(List.of("Roux; fils", "12 rue\nHaute", "dit \"le Roux\"")),
                cells("a;b;c\n\"Roux; fils\";\"12 rue\nHaute\";\"dit \"\"le Roux\"\"\"\n"));
    }

    @Test
    void a_quote_that_is_never_closed_spoils_its_line_only() {
        CsvLines lines = CsvLines.of("a;b\n\"Roux;1\nPetit;2\n" + "Grand;3\n".repeat(30));
        assertTrue(lines.lines().get(0).broken());
        assertEquals(2, lines.lines().get(0).number());
        assertEquals(List.of("Petit", "2"), lines.lines().get(1).cells());
        assertEquals(32, lines.lines().size());
    }

    @Test
    void blank_lines_are_no_lines_and_the_others_keep_their_numbers() {
        assertEquals(4, CsvLines.of("a\n\n\nRoux\n\n").lines().get(0).number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Nom;Prénom", "Nom;Prénom\n\n"})
    void a_file_of_nobody_is_refused(String text) {
        assertThrows(Refusal.class, () -> CsvLines.of(text));
    }

    @Test
    void a_file_of_a_thousand_columns_is_refused() {
        assertThrows(Refusal.class, () -> CsvLines.of("a;".repeat(999) + "b\nRoux"));
    }
}
