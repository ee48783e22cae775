package org.guichet.pdf;

import static org.guichet.pdf.Block.beside;
import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.lead;
import static org.guichet.pdf.Block.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormBlocksTest {
    private static final TextStyle TEXT = FormSpecimen.TEXT;

    private static List<String> pages(TextStyle style, Block... blocks) throws IOException {
        try (Sheet sheet = Specimens.sheet("Essai")) {
            sheet.flow(List.of(blocks), style);
            byte[] pdf = sheet.toBytes();
            PageCheck.assertReadable("Essai", pdf);
            return PdfReader.pages(pdf);
        }
    }

    private static double height(TextStyle style, Block... blocks) {
        try (Sheet sheet = Specimens.sheet("Essai")) {
            return sheet.height(List.of(blocks), style);
        }
    }

    private static String words(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "mot" + n).collect(Collectors.joining(" "));
    }

    @Test
    void lines_to_write_on_are_8_mm_apart_and_grow_with_large_print() {
        double one = height(TEXT, new Block.Writing("", 3, "")) - height(TEXT, new Block.Writing("", 2, ""));
        assertEquals(8, one, 0.001);
        TextStyle large = TextStyle.LARGE_PRINT;
        double two = height(large, new Block.Writing("", 3, "")) - height(large, new Block.Writing("", 2, ""));
        assertTrue(two > 11, "" + two);
    }

    @Test
    void a_short_label_stands_at_the_left_of_its_line_and_a_long_one_above() throws IOException {
        assertEquals(8, height(TEXT, new Block.Writing("Nom", 1, "")), 0.001);
        assertTrue(height(TEXT, new Block.Writing("Nom et prénom de la personne chez qui vous vivez", 1, "")) > 12);
        assertEquals(List.of("Nom Le Goff"), pages(TEXT, new Block.Writing("Nom", 1, "Le Goff")));
    }

    @Test
    void what_is_known_takes_as_many_lines_and_pages_as_it_needs_and_no_word_is_lost() throws IOException {
        for (TextStyle style : List.of(TEXT, TextStyle.LARGE_PRINT)) {
            String known = words(900);
            List<String> pages = pages(style, new Block.Writing("Récit", 2, known));
            assertTrue(pages.size() > 2);
            assertEquals("Récit " + known, String.join(" ", pages).replaceAll("\\s+", " "));
        }
    }

    @Test
    void a_known_word_longer_than_its_line_breaks_and_loses_no_letter() throws IOException {
        String known = "x".repeat(300);
        String all = String.join("", pages(TEXT, beside(new Block.Writing("Nom", 1, known), paragraph("."))));
        assertEquals(300, all.chars().filter(c -> c == 'x').count());
    }

    @Test
    void boxes_hold_one_character_each_and_a_number_too_long_takes_more_boxes() throws IOException {
        Block date = new Block.Comb("Né le", "__ / __ / ____", "07031958");
        assertEquals("Né le : 07 / 03 / 1958", date.text());
        assertEquals("Néle07/03/1958", String.join("", pages(TEXT, date)).replaceAll("\\s", ""));
        Block number = new Block.Comb("", "____", "1234567");
        assertEquals("1234567", String.join("", pages(TEXT, number)).replaceAll("\\s", ""));
    }

    @Test
    void boxes_wider_than_the_paper_go_on_below() throws IOException {
        Block iban = new Block.Comb("IBAN", "____ ".repeat(15).strip(), "9".repeat(60));
        for (TextStyle style : List.of(TEXT, TextStyle.LARGE_PRINT)) {
            assertEquals(
                    60,
                    String.join("", pages(style, iban))
                            .chars()
                            .filter(c -> c == '9')
                            .count());
            assertTrue(height(style, iban) > 14);
        }
    }

    @Test
    void short_answers_stand_side_by_side_and_long_ones_one_under_another() throws IOException {
        Block yesNo = Block.ticks(new Tick("oui", true), new Tick("non", false));
        assertEquals(List.of("oui non"), pages(TEXT, yesNo));
        Block both = Block.ticks(new Tick("oui", true), new Tick(words(30), false));
        assertTrue(pages(TEXT, both).get(0).startsWith("oui\nmot1 mot2"));
    }

    @Test
    void a_table_to_fill_has_rows_for_the_hand_and_repeats_its_header() throws IOException {
        List<Column> columns = List.of(Column.share("Nom", 1), Column.share("Prénom", 1));
        List<Row> rows = Collections.nCopies(80, Row.of("", ""));
        assertTrue(height(TEXT, new Block.Grid(columns, rows)) > 80 * 8);
        assertEquals(List.of("Nom Prénom", "Nom Prénom", "Nom Prénom"), pages(TEXT, new Block.Grid(columns, rows)));
    }

    @Test
    void columns_too_high_for_a_page_go_one_under_another() throws IOException {
        String known = words(800);
        List<String> pages =
                pages(TEXT, beside(new Block.Writing("A", 1, known), new Block.Writing("B", 1, "dernier")));
        assertTrue(pages.get(pages.size() - 1).endsWith("dernier"));
    }

    @Test
    void a_question_stays_with_the_beginning_of_its_answer() throws IOException {
        try (Sheet sheet = Specimens.sheet("Essai")) {
            sheet.flow(List.of(paragraph("avant")), TEXT);
            sheet.moveTo(sheet.frame().bottom() - 25);
            sheet.flow(
                    List.of(lead(heading(2, "1. Question"), paragraph("Aide")), new Block.Writing("", 9, words(120))),
                    TEXT);
            assertEquals("avant", PdfReader.pages(sheet.toBytes()).get(0));
        }
    }

    @Test
    void text_on_text_and_text_off_the_page_are_found() throws IOException {
        try (Sheet sheet = Specimens.sheet("Essai")) {
            sheet.place(new Box(20, 50, 60, 20), List.of(paragraph("dessous")), TEXT);
            sheet.place(new Box(21, 51, 60, 20), List.of(paragraph("dessus")), TEXT);
            sheet.place(new Box(200, 90, 60, 20), List.of(paragraph("dehors")), TEXT);
            List<String> complaints = PageCheck.complaints("Essai", sheet.toBytes());
            assertTrue(complaints.stream().anyMatch(line -> line.endsWith("outside the page")), "" + complaints);
            assertTrue(complaints.stream().anyMatch(line -> line.contains(" is on ")), "" + complaints);
        }
    }

    @Test
    void specimens_can_all_be_read() throws IOException {
        PageCheck.assertReadable("letter", Specimens.letter());
        PageCheck.assertReadable("register", Specimens.register(40));
        PageCheck.assertReadable("blank", FormSpecimen.draw(false, FormSpecimen.TEXT));
        PageCheck.assertReadable("filled", FormSpecimen.draw(true, FormSpecimen.TEXT));
        PageCheck.assertReadable("large", FormSpecimen.draw(true, TextStyle.LARGE_PRINT));
        assertFalse(PdfReader.pages(FormSpecimen.draw(true, TextStyle.LARGE_PRINT)).stream()
                .anyMatch(String::isBlank));
    }
}
