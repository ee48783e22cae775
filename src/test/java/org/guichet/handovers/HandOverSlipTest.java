package org.guichet.handovers;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.guichet.desk.Papers;
import org.guichet.letters.Letter;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.procedures.LetterNature;
import org.guichet.procedures.Shipped;
import org.guichet.residents.PaperWishes;
import org.junit.jupiter.api.Test;

class HandOverSlipTest {

    private static final Taking IN_PERSON =
            new Taking(Taker.ADDRESSEE, null, "Mme Éloïse D’Hœrt", Identity.IDENTITY_CARD, null);

    private static final Taking BY_PROXY = new Taking(
            Taker.AUTHORISATION,
            null,
            "M. Jean Kerbrat, par autorisation écrite de Mme Éloïse D’Hœrt",
            Identity.KNOWN,
            "Mme Anne Leroy");

    @Test
    void whoever_takes_a_letter_signs_two_halves_of_one_page() throws IOException {
        byte[] pdf = slip(letter(LetterNature.FAVOURABLE), IN_PERSON).original(Papers.commune(), MORNING);
        Golden.picture("hand-over", pdf);
        Golden.text("hand-over", pdf);
        assertEquals(1, PdfReader.pages(pdf).size());
    }

    @Test
    void by_proxy_and_with_a_witness_it_still_fits_and_its_duplicate_says_so() throws IOException {
        byte[] pdf = slip(letter(LetterNature.UNFAVOURABLE), BY_PROXY).duplicate(Papers.commune(), MORNING);
        Golden.picture("hand-over-proxy", pdf);
        assertEquals(1, PdfReader.pages(pdf).size());
    }

    @Test
    void the_longest_words_take_two_pages_and_none_is_lost() throws IOException {
        Letter letter = letter(LetterNature.FAVOURABLE);
        letter.subject = "Un objet de cent vingt lettres ".repeat(30) + "Fin de l’objet";
        byte[] pdf = slip(letter, IN_PERSON).original(Papers.commune(), MORNING);
        String words = String.join(" ", PdfReader.pages(pdf)).replaceAll("\\s+", " ");
        assertEquals(3, words.split("Fin de l’objet", -1).length);
    }

    @Test
    void every_slip_is_pdf_ua_and_pdf_a() throws Exception {
        Letter large = letter(LetterNature.FAVOURABLE);
        large.dossier.resident.wishes = new PaperWishes(true, false, false, "", false, "");
        byte[] largePrint = slip(large, BY_PROXY).original(Papers.commune(), MORNING);
        assertTrue(PdfReader.pages(largePrint).size() > 1);
        VeraPdf.assertConformant(Map.of(
                "hand-over",
                slip(letter(LetterNature.FAVOURABLE), IN_PERSON).original(Papers.commune(), MORNING),
                "hand-over-proxy",
                slip(letter(LetterNature.UNFAVOURABLE), BY_PROXY).duplicate(Papers.commune(), MORNING),
                "hand-over-large",
                largePrint));
    }

    private static HandOverSlip slip(Letter letter, Taking taking) {
        return new HandOverSlip(letter, taking, LocalDate.of(2026, 11, 23));
    }

    private static Letter letter(LetterNature nature) {
        Letter letter = new Letter();
        letter.dossier = Papers.dossier(Shipped.procedure("permission-voirie"), Map.of(), null);
        letter.nature = nature;
        letter.subject = "Votre demande de benne devant le 12 rue des Écoles a sa réponse";
        letter.departure = "2026\u00a0/\u00a01\u202f204";
        letter.recipient = "Mme Éloïse D’Hœrt\nAppartement 12\n12 rue des Écoles\n35120 SAINT-AUBIN";
        return letter;
    }
}
