package org.guichet.mailings;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.guichet.desk.Papers;
import org.guichet.letters.Markdown;
import org.guichet.mailings.MailingPoster.Format;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.web.Refusal;
import org.junit.jupiter.api.Test;

/** The same text on the wall. */
class MailingPosterTest {

    private static final String SHORT =
            """
            L’eau sera coupée **mardi 1er décembre**, de 8 h à 12 h, rue des Écoles et rue du Port.

            > Gardez de l’eau dans des bouteilles la veille.

            De l’eau est donnée à la mairie.""";

    @Test
    void it_fills_an_a4_and_an_a3() throws IOException {
        Golden.picture("mailing-poster-a4", poster("Coupure d’eau", SHORT, Format.A4));
        Golden.picture("mailing-poster-a3", poster("Coupure d’eau", SHORT, Format.A3));
    }

    @Test
    void a_longer_text_shrinks_and_still_is_one_sheet() throws IOException {
        byte[] pdf = poster("Enquête publique sur le projet de contournement", SHORT + "\n\n" + SHORT, Format.A4);
        Golden.picture("mailing-poster-long", pdf);
        assertEquals(1, PdfReader.pages(pdf).size());
    }

    @Test
    void what_nobody_reads_at_two_metres_is_refused_in_words_and_nothing_is_cut() throws IOException {
        String longer = (SHORT + "\n\n").repeat(4);
        Refusal tooLong = assertThrows(Refusal.class, () -> poster("Coupure d’eau", longer, Format.A4));
        assertTrue(tooLong.getMessage().contains("choisissez le format A3"), tooLong::getMessage);
        String words =
                PdfReader.pages(poster("Coupure d’eau", longer, Format.A3)).get(0);
        assertEquals(4, words.split("De l’eau est donnée", -1).length - 1, words);
        Refusal never =
                assertThrows(Refusal.class, () -> poster("Coupure d’eau", (SHORT + "\n\n").repeat(20), Format.A3));
        assertFalse(never.getMessage().contains("choisissez le format"), never::getMessage);
    }

    @Test
    void a_word_wider_than_the_sheet_is_refused_or_shrinks_and_never_leaves_it() {
        byte[] pdf = poster("Anticonstitutionnellement", SHORT, Format.A4);
        assertTrue(pdf.length > 0);
    }

    @Test
    void an_a3_is_an_a3() throws IOException {
        try (PDDocument document = Loader.loadPDF(poster("Coupure d’eau", SHORT, Format.A3))) {
            assertEquals(297, document.getPage(0).getMediaBox().getWidth() / 72 * 25.4, 0.5);
            assertEquals(420, document.getPage(0).getMediaBox().getHeight() / 72 * 25.4, 0.5);
        }
    }

    @Test
    void a_wall_is_nobodys_letter() {
        assertEquals(
                "L’eau sera coupée.\n\nAppelez le {service.telephone}.",
                MailingText.forTheWall("{usager.appel},\n\nL’eau sera coupée.\n \nAppelez le {service.telephone}.\n\n"
                        + "Nous vous prions d’agréer, {usager.appel}, nos salutations."));
    }

    @Test
    void every_poster_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of(
                "a4", poster("Coupure d’eau", SHORT, Format.A4), "a3", poster("Coupure d’eau", SHORT, Format.A3)));
    }

    private static byte[] poster(String title, String text, Format format) {
        return new MailingPoster(Papers.commune(), Papers.department(), title, Markdown.blocks(text), format, MORNING)
                .pdf();
    }
}
