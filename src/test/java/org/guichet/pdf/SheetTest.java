package org.guichet.pdf;

import static org.guichet.pdf.Block.framed;
import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.signature;
import static org.guichet.pdf.Block.space;
import static org.guichet.pdf.Block.together;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final TextStyle BODY = TextStyle.BODY;
    private static final double LINE = Millimetres.ofPoints(BODY.leading());

    private static List<String> pages(Consumer<Sheet> drawing) throws IOException {
        try (Sheet sheet = Specimens.sheet("Essai")) {
            drawing.accept(sheet);
            return PdfReader.pages(sheet.toBytes());
        }
    }

    /** Leaves room for this many lines on the page. */
    private static void leave(Sheet sheet, double lines) {
        sheet.moveTo(sheet.frame().bottom() - lines * LINE);
    }

    private static Block lines(int count) {
        return paragraph(
                IntStream.rangeClosed(1, count).mapToObj(n -> "ligne " + n).collect(Collectors.joining("\n")));
    }

    @Test
    void a_paragraph_goes_on_overleaf() throws IOException {
        List<String> pages = pages(sheet -> {
            leave(sheet, 3);
            sheet.flow(List.of(lines(6)), BODY);
        });
        assertEquals(List.of("ligne 1\nligne 2\nligne 3", "ligne 4\nligne 5\nligne 6"), pages);
    }

    @Test
    void a_paragraph_never_leaves_one_line_alone_below() throws IOException {
        List<String> pages = pages(sheet -> {
            sheet.foldMarks();
            leave(sheet, 1);
            sheet.flow(List.of(lines(6)), BODY);
        });
        assertEquals(List.of("", "ligne 1\nligne 2\nligne 3\nligne 4\nligne 5\nligne 6"), pages);
    }

    @Test
    void a_paragraph_never_takes_one_line_alone_overleaf() throws IOException {
        List<String> pages = pages(sheet -> {
            leave(sheet, 5);
            sheet.flow(List.of(lines(6)), BODY);
        });
        assertEquals("ligne 5\nligne 6", pages.get(1));
    }

    @Test
    void a_heading_stays_with_the_text_below_it() throws IOException {
        List<String> pages = pages(sheet -> {
            leave(sheet, 2.5);
            sheet.flow(List.of(heading(3, "Titre"), heading(3, "Sous-titre"), lines(2)), BODY);
        });
        assertEquals(List.of("", "Titre\nSous-titre\nligne 1\nligne 2"), pages);
    }

    @Test
    void a_signature_takes_the_end_of_the_text_with_it() throws IOException {
        List<String> pages = pages(sheet -> {
            leave(sheet, 7);
            sheet.flow(List.of(lines(6), signature("Le maire", "Yann Le Goff")), BODY);
        });
        assertEquals("ligne 5\nligne 6\nLe maire\nYann Le Goff", pages.get(1));
    }

    @Test
    void what_is_kept_together_moves_to_the_next_page_whole() throws IOException {
        for (Block kept : List.of(together(lines(3), lines(3)), framed(lines(3), lines(3)))) {
            List<String> pages = pages(sheet -> {
                leave(sheet, 4);
                sheet.flow(List.of(kept), BODY);
            });
            assertEquals("", pages.get(0));
        }
    }

    @Test
    void what_no_page_can_keep_together_breaks_and_loses_nothing() throws IOException {
        for (Block kept : List.of(together(lines(80)), framed(lines(80)))) {
            List<String> pages = pages(sheet -> sheet.flow(List.of(kept), BODY));
            assertEquals(2, pages.size());
            assertEquals(kept.text(), String.join("\n", pages));
        }
    }

    @Test
    void white_is_not_carried_to_the_top_of_a_page() {
        try (Sheet sheet = Specimens.sheet("Essai")) {
            leave(sheet, 4);
            sheet.flow(List.of(lines(2), space(40), lines(2)), BODY);
            assertEquals(sheet.frame().y() + 2 * LINE, sheet.y(), 0.001);
        }
    }

    @Test
    void an_address_shrinks_before_a_line_breaks_in_two() {
        Box window = new Box(110, 55, 80, 33);
        List<String> wide = List.of("38 AVENUE DU MARECHAL DE LATTRE DE TAS", "35120 SAINT-AUBIN");
        assertTrue(Sheet.addressFits(window, wide));
        assertFalse(Sheet.addressFits(window, Collections.nCopies(6, "M".repeat(38))));
    }

    @Test
    void text_that_does_not_fit_its_box_is_refused_with_its_words_and_nothing_is_drawn() throws IOException {
        List<String> pages = pages(sheet -> {
            Box window = new Box(110, 55, 85, 33);
            TextDoesNotFit refused = assertThrows(
                    TextDoesNotFit.class, () -> sheet.place(window, List.of(paragraph("1\n2\n3\n4\n5\n6\n7")), BODY));
            assertEquals("1\n2\n3\n4\n5\n6\n7", refused.text());
            sheet.place(window, List.of(paragraph("1\n2\n3\n4\n5\n6")), BODY);
        });
        assertEquals(List.of("1\n2\n3\n4\n5\n6"), pages);
    }

    @Test
    void a_line_higher_than_a_page_is_refused() {
        assertThrows(
                TextDoesNotFit.class,
                () -> pages(sheet -> sheet.flow(List.of(paragraph("A")), new TextStyle(700, 900, 0))));
    }

    @Test
    void a_character_that_no_font_has_is_refused_by_name() {
        UnprintableText refused = assertThrows(
                UnprintableText.class, () -> pages(sheet -> sheet.flow(List.of(paragraph("محمد 😀")), BODY)));
        assertTrue(refused.characters().containsAll(List.of("م", "😀")), refused.getMessage());
    }

    @Test
    void each_section_counts_its_pages_from_one_and_says_only_its_own() throws IOException {
        List<String> pages = pages(sheet -> {
            for (String name : List.of("A", "B")) {
                sheet.section();
                sheet.header((page, all) -> "suite de " + name);
                sheet.footer((page, all) -> name + " " + page + " / " + all);
                sheet.flow(List.of(paragraph("début")), BODY);
                sheet.newPage();
                sheet.flow(List.of(paragraph("fin")), BODY);
            }
            sheet.section();
            sheet.flow(List.of(paragraph("sans pied")), BODY);
        });
        assertEquals(
                List.of(
                        "début\nA 1 / 2",
                        "fin\nsuite de A\nA 2 / 2",
                        "début\nB 1 / 2",
                        "fin\nsuite de B\nB 2 / 2",
                        "sans pied"),
                pages);
    }

    @Test
    void a_letter_a_little_too_growingtightens_to_stay_on_its_page() throws IOException {
        List<Block> blocks = List.of(lines(10), lines(10));
        List<String> pages = pages(sheet -> {
            leave(sheet, 19);
            TextStyle style = sheet.tightened(blocks, BODY);
            assertTrue(style.leading() < BODY.leading() && style.leading() >= 1.2 * BODY.size());
            assertEquals(BODY.size(), style.size());
            sheet.flow(blocks, style);
        });
        assertEquals(1, pages.size());
    }

    @Test
    void a_letter_that_fits_or_is_far_too_long_keeps_its_spacing() throws IOException {
        pages(sheet -> {
            leave(sheet, 12);
            assertEquals(BODY, sheet.tightened(List.of(lines(10)), BODY));
            assertEquals(BODY, sheet.tightened(List.of(lines(30)), BODY));
            sheet.flow(List.of(lines(1)), BODY);
        });
    }

    @Test
    void the_same_drawing_gives_the_same_bytes_and_another_gives_another_identifier() {
        assertArrayEquals(Specimens.letter(), Specimens.letter());
        assertFalse(Arrays.equals(Specimens.register(3), Specimens.register(4)));
    }

    @Test
    void a_sheet_with_nothing_on_it_is_refused() {
        assertThrows(IllegalStateException.class, () -> pages(sheet -> {}));
    }

    @Test
    void a_sheet_is_saved_only_once() {
        try (Sheet sheet = Specimens.sheet("Essai")) {
            sheet.flow(List.of(lines(1)), BODY);
            sheet.toBytes();
            assertThrows(IllegalStateException.class, sheet::toBytes);
        }
    }
}
