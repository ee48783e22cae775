package org.guichet.letters;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guichet.accounts.Agent;
import org.guichet.cases.Reference;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.InkCheck;
import org.guichet.pdf.PageCheck;
import org.guichet.pdf.VeraPdf;
import org.guichet.stationery.EnvelopeFormat;
import org.guichet.stationery.Folding;
import org.guichet.stationery.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterDocumentTest {

    private static final String SHORT =
            """
            Madame,

            Vous nous avez signalé par courrier, le 23 novembre 2026 :

            > Un trou dans la chaussée, devant le 12 rue des Écoles.

            Nous sommes allés voir sur place. **La réparation est inscrite au programme** des travaux :

            - balisage, fait le *23 novembre* ;
            - rebouchage, dans la semaine :
              1. le matin si le temps le permet,
              2. l’après-midi sinon.

            Nous vous prions d’agréer, Madame, l’expression de nos salutations distinguées.
            """;

    private static final Agent SIGNATORY =
            Papers.agent("Solenn", "Quéméneur", "Pour le maire,\nl’adjointe à la voirie");

    @Test
    void a_letter_prints_as_it_always_did() throws IOException {
        byte[] pdf = letter(SHORT, Papers.resident().envelope().orElseThrow(), "2026 / 987", SIGNATORY);
        Golden.text("letter", pdf);
        Golden.picture("letter", pdf);
    }

    @Test
    void a_long_letter_breaks_over_pages_that_bear_the_reference() throws IOException {
        byte[] pdf = letter(SHORT.repeat(4), Papers.resident().envelope().orElseThrow(), "2026 / 988", SIGNATORY);
        Golden.picture("letter-long", pdf);
    }

    @Test
    void in_large_print_nothing_is_small_and_nothing_is_lost() throws IOException {
        byte[] large = document(SHORT, Papers.resident().envelope().orElseThrow(), "2026 / 987", SIGNATORY, true);
        Golden.picture("letter-large", large);
        Golden.text("letter-large", large);
    }

    @Test
    void a_draft_that_lacks_everything_says_that_it_is_one() throws IOException {
        Golden.text("letter-draft", letter(SHORT, List.of(), null, null));
    }

    @Test
    void an_address_of_six_wide_lines_stays_in_the_window() throws IOException {
        String wide = "38 AVENUE DU MARECHAL DE LATTRE DE TAS";
        List<String> six = List.of(wide, wide, wide, wide, wide, wide);
        assertTrue(Folding.USUAL.fits(six));
        Golden.picture("letter-wide-address", letter("Madame,", six, "2026 / 989", SIGNATORY));
    }

    @Test
    void an_address_that_no_window_shows_is_said_beforehand_and_left_out() {
        List<String> impossible =
                List.of("M".repeat(38), "M".repeat(38), "M".repeat(38), "M".repeat(38), "M".repeat(38), "M".repeat(38));
        assertFalse(Folding.USUAL.fits(impossible));
        assertTrue(letter("Madame,", impossible, null, null).length > 0);
    }

    /** The edges of what the settings allow: further left, further down, all of the panel, in a corner. */
    static Stream<Folding> foldings() {
        return Stream.of(
                new Folding(EnvelopeFormat.DL, new Window(85, 5, 125, 94, 10, 0)),
                new Folding(EnvelopeFormat.C5, new Window(85, 100, 100, 48.5, 5, 2)),
                new Folding(EnvelopeFormat.C5, new Window(90, 20, 115, 128.5, 5, 5)),
                new Folding(EnvelopeFormat.C4, new Window(140, 124.5, 65, 24, 0, 0)));
    }

    @ParameterizedTest
    @MethodSource("foldings")
    void through_any_window_that_may_be_set_nothing_shows_but_the_address(Folding folding) throws IOException {
        List<String> envelope = Papers.resident().envelope().orElseThrow();
        for (boolean large : new boolean[] {false, true}) {
            byte[] bare = document(SHORT, List.of(), "2026 / 987", SIGNATORY, large, folding);
            assertFalse(InkCheck.isInked(folding.window().hole(), bare, 1), "large print: " + large);
            byte[] pdf = document(SHORT, envelope, "2026 / 987", SIGNATORY, large, folding);
            PageCheck.assertReadable(folding.toString(), pdf);
            assertTrue(InkCheck.isInked(folding.window().address(), pdf, 1));
        }
    }

    @Test
    void folded_in_two_the_letter_follows_its_window() throws IOException {
        Folding inTwo = new Folding(EnvelopeFormat.C5, new Window(99, 60, 100, 45, 10, 4));
        List<String> envelope = Papers.resident().envelope().orElseThrow();
        Golden.picture("letter-c5", document(SHORT, envelope, "2026 / 987", SIGNATORY, false, inTwo));
    }

    @Test
    void every_letter_is_pdf_ua_and_pdf_a() throws Exception {
        List<String> envelope = Papers.resident().envelope().orElseThrow();
        VeraPdf.assertConformant(Map.of(
                "letter", letter(SHORT, envelope, "2026 / 987", SIGNATORY),
                "letter-large", document(SHORT, envelope, "2026 / 987", SIGNATORY, true),
                "letter-long", letter(SHORT.repeat(4), envelope, "2026 / 988", SIGNATORY),
                "letter-headings", letter("# Un\n\n### Trois\n\n---\n\nTexte.", envelope, "2026 / 990", SIGNATORY),
                "letter-draft", letter("Madame,", List.of(), null, null),
                "letter-names",
                        letter(
                                "Łukasz Šimůnek, Đặng Thị Nguyễn, Ağaoğlu, Ștefănescu.",
                                envelope,
                                "2026 / 991",
                                SIGNATORY)));
    }

    private static byte[] letter(
            String text, List<String> envelope, @Nullable String departure, @Nullable Agent signatory) {
        return document(text, envelope, departure, signatory, false);
    }

    private static byte[] document(
            String text,
            List<String> envelope,
            @Nullable String departure,
            @Nullable Agent signatory,
            boolean largePrint) {
        return document(text, envelope, departure, signatory, largePrint, Folding.USUAL);
    }

    private static byte[] document(
            String text,
            List<String> envelope,
            @Nullable String departure,
            @Nullable Agent signatory,
            boolean largePrint,
            Folding folding) {
        return new LetterDocument(
                        Papers.commune(),
                        Letterhead.plain(Papers.commune(), Papers.department()),
                        new Reference("20260042179"),
                        departure,
                        envelope,
                        "Votre signalement : la réparation est prévue",
                        Markdown.blocks(text),
                        Papers.agent("Yann", "Prigent", "Technicien"),
                        signatory,
                        MORNING,
                        largePrint,
                        folding)
                .pdf();
    }
}
