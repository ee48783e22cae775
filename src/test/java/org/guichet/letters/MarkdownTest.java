package org.guichet.letters;

import static org.guichet.pdf.Block.bullets;
import static org.guichet.pdf.Block.framed;
import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.numbered;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.guichet.pdf.Block;
import org.guichet.pdf.Face;
import org.guichet.pdf.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static void assertBlocks(String markdown, Block... blocks) {
        assertEquals(List.of(blocks), Markdown.blocks(markdown));
    }

    /** The words that would be printed, one line a block. */
    private static String words(String markdown) {
        return Markdown.blocks(markdown).stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    @Test
    void words_are_a_paragraph() {
        assertBlocks("Madame, Monsieur,", paragraph("Madame, Monsieur,"));
    }

    @Test
    void a_blank_line_parts_paragraphs() {
        assertBlocks("Madame,\n\nVotre demande.", paragraph("Madame,"), paragraph("Votre demande."));
    }

    @Test
    void no_words_are_no_blocks() {
        assertBlocks("");
        assertBlocks(" \n\n ");
    }

    @Test
    void stars_make_bold_and_italic_and_both() {
        assertBlocks(
                "Un **gras**, un *léger*, ***les deux***.",
                paragraph(
                        Span.of("Un "),
                        Span.bold("gras"),
                        Span.of(", un "),
                        Span.italic("léger"),
                        Span.of(", "),
                        new Span("les deux", Face.BOLD_ITALIC),
                        Span.of(".")));
    }

    @Test
    void italic_within_bold_stays_bold() {
        assertBlocks(
                "**avant le *2 octobre* prochain**",
                paragraph(Span.bold("avant le "), new Span("2 octobre", Face.BOLD_ITALIC), Span.bold(" prochain")));
    }

    @Test
    void a_line_end_in_a_paragraph_is_a_line_end() {
        assertBlocks("deux\nlignes", paragraph(Span.of("deux"), Span.of("\n"), Span.of("lignes")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 rue des Écoles\\\n35120", "12 rue des Écoles  \n35120"})
    void a_line_end_may_be_asked_for(String markdown) {
        assertBlocks(markdown, paragraph(Span.of("12 rue des Écoles"), Span.of("\n"), Span.of("35120")));
    }

    @Test
    void hyphens_make_a_list_and_numbers_a_numbered_one() {
        assertBlocks("- pain\n- lait", bullets("pain", "lait"));
        assertBlocks("1. pain\n2. lait", numbered("pain", "lait"));
    }

    @Test
    void a_list_may_hold_a_list() {
        assertBlocks(
                "- pièces :\n  - livret\n  - passeport\n- lettre",
                new Block.Listing(
                        false,
                        List.of(
                                List.of(paragraph("pièces :"), bullets("livret", "passeport")),
                                List.of(paragraph("lettre")))));
    }

    @Test
    void an_item_may_have_two_paragraphs() {
        assertBlocks(
                "- pain\n\n  complet",
                new Block.Listing(false, List.of(List.of(paragraph("pain"), paragraph("complet")))));
    }

    @Test
    void a_quotation_is_a_frame() {
        assertBlocks(
                "> Apportez :\n>\n> - un livret\n> - une photo",
                framed(paragraph("Apportez :"), bullets("un livret", "une photo")));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 3", "3, 4", "4, 5", "5, 6", "6, 6"})
    void headings_stand_below_the_subject_of_the_letter(int typed, int level) {
        assertBlocks("#".repeat(typed) + " Vos droits", heading(level, "Vos droits"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "***", "___"})
    void a_line_of_dashes_is_a_rule(String markdown) {
        assertBlocks(markdown, rule());
    }

    @Test
    void blocks_follow_each_other_in_order() {
        assertBlocks(
                "# Titre\n\nTexte.\n\n- un\n\n---\n\n> cadre",
                heading(2, "Titre"),
                paragraph("Texte."),
                bullets("un"),
                rule(),
                framed(paragraph("cadre")));
    }

    // What stays words

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n° 12 & fils < 3 > 2",
                "2 * 3 * 4",
                "snake_case_name",
                "#dièse",
                "~~barré~~",
                "a | b",
                "« 10 % » – 5 €",
                "[ ] à cocher",
                "http://www.exemple.fr",
                "{usager.nom}"
            })
    void signs_that_mean_nothing_stay_words(String markdown) {
        assertEquals(markdown, words(markdown));
    }

    @ParameterizedTest
    @CsvSource({
        "\\*étoile\\*, *étoile*",
        "\\# dièse, # dièse",
        "\\- tiret, - tiret",
        "1\\. un, 1. un",
        "\\> cadre, > cadre",
        "\\_souligné\\_, _souligné_",
        "\\[crochets\\], [crochets]"
    })
    void a_sign_after_a_backslash_is_itself(String markdown, String printed) {
        assertBlocks(markdown, paragraph(printed));
    }

    @Test
    void an_indented_paragraph_is_a_paragraph_and_no_code() {
        assertBlocks("    Madame,", paragraph("Madame,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "un `code` ici",
                "un <b>gras</b> ici",
                "<div>texte</div>",
                "<!-- note -->",
                "[la mairie](http://www.exemple.fr)",
                "![plan](plan.png)",
                "[note]: voir"
            })
    void what_a_letter_has_no_use_for_stays_the_words_it_was_typed_with(String markdown) {
        assertEquals(markdown, words(markdown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3. trois\n4. quatre", "2026. Fin", "14. juillet"})
    void a_number_before_words_is_never_lost(String markdown) {
        assertTrue(Markdown.blocks(markdown).toString().contains(markdown.split("\\.")[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "> ", "1. "})
    void what_is_nested_without_end_still_fits_a_page(String mark) {
        assertTrue(words(mark.repeat(3000) + "fin").endsWith("fin"));
    }
}
