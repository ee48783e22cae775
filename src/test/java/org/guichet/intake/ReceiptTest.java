package org.guichet.intake;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.cases.MissingItem;
import org.guichet.clock.Silence;
import org.guichet.clock.Silence.Effect;
import org.guichet.contact.PostalAddress;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.VeraPdf;
import org.guichet.residents.PaperWishes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptTest {

    private static final Silence PROMISE = new Silence(Effect.NONE, "15 jours", "engagement de la commune");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 8);

    @Test
    void it_says_who_asked_what_when_and_what_happens_next() throws IOException {
        byte[] pdf = receipt(pothole("Un trou dans la chaussée."), List.of());
        Golden.text("receipt", pdf);
        Golden.picture("receipt", pdf);
    }

    @Test
    void in_large_print_it_takes_the_pages_it_needs() throws IOException {
        Case dossier = pothole("Un trou dans la chaussée.");
        dossier.resident.wishes = new PaperWishes(true, false, false, "", false, "");
        byte[] pdf = receipt(dossier, List.of(Papers.missing("Plan de situation")));
        Golden.text("receipt-large", pdf);
        Golden.picture("receipt-large", pdf);
    }

    @Test
    void many_words_go_under_the_cut() throws IOException {
        byte[] pdf = receipt(pothole("Un trou dans la chaussée, on y tombe à vélo. ".repeat(30)), List.of());
        Golden.picture("receipt-long", pdf);
        assertEquals(1, pages(pdf));
    }

    @Test
    void no_word_is_lost_however_many_there_are() throws IOException {
        byte[] pdf = receipt(pothole("Un trou dans la chaussée. ".repeat(150) + "Fin du récit."), List.of());
        assertTrue(text(pdf).contains("Fin du récit."));
    }

    @Test
    void what_is_missing_is_said() throws IOException {
        byte[] pdf = receipt(pothole("Un trou."), List.of(Papers.missing("Plan de situation")));
        assertTrue(text(pdf).contains("Il manque : Plan de situation, au plus tard le 23 décembre 2026."));
    }

    /** CRPA, art. R112-5: whether silence accepts or rejects, and the day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ACCEPTANCE | Sans réponse de notre part le 23 janvier 2027, votre demande sera acceptée (CRPA, article L231-1) : vous pourrez demander une attestation
            REJECTION  | Sans réponse de notre part le 23 janvier 2027, votre demande sera considérée comme rejetée (CRPA, article L231-1). Vous aurez alors deux mois pour le contester
            NONE       | Nous vous répondons au plus tard le 23 janvier 2027.
            """)
    void the_meaning_of_silence_and_its_day_are_printed(Effect effect, String sentence) throws IOException {
        Silence silence = new Silence(effect, "2 mois", "CRPA, article L231-1");
        Case dossier = Papers.dossier(Papers.procedure(silence), answers("Un trou."), LocalDate.of(2027, 1, 23));
        assertTrue(text(receipt(dossier, List.of())).contains(sentence));
    }

    @Test
    void a_delay_that_has_not_started_has_no_day() throws IOException {
        Silence silence = new Silence(Effect.ACCEPTANCE, "2 mois", "CRPA, article L231-1");
        Case dossier = Papers.dossier(Papers.procedure(silence), answers("Un trou."), null);
        assertTrue(text(receipt(dossier, List.of())).contains("quand les pièces demandées seront arrivées"));
    }

    @Test
    void the_longest_names_a_form_accepts_still_print() throws IOException {
        Case dossier = pothole("Un trou.");
        dossier.department = longest();
        assertEquals(1, pages(receipt(dossier, List.of())));
    }

    @Test
    void every_receipt_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of(
                "receipt", receipt(pothole("Un trou."), List.of()),
                "receipt-long", receipt(pothole("Un trou. ".repeat(150)), List.of()),
                "receipt-very-long", receipt(pothole("Un trou. ".repeat(450)), List.of())));
    }

    private static Department longest() {
        Department department = Papers.department();
        department.name = "Service ".repeat(7);
        department.openingHours = "Lundi au vendredi, 9 h – 12 h ".repeat(4).strip();
        String line = "M".repeat(30);
        department.address = new PostalAddress(line, line, line, line, "35120", line, null);
        return department;
    }

    private static Case pothole(String words) {
        return Papers.dossier(Papers.procedure(PROMISE), answers(words), DUE);
    }

    private static Map<String, String> answers(String words) {
        return Map.of("lieu", "devant le 12 rue des Écoles", "constat", words);
    }

    private static byte[] receipt(Case dossier, List<MissingItem> items) {
        return new Receipt(dossier, items, Papers.commune(), MORNING).pdf();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** The words on one line, as the eye reads on. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
