package org.guichet.transmissions;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guichet.cases.Case;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.procedures.Shipped;
import org.guichet.stationery.Folding;
import org.junit.jupiter.api.Test;

class SlipTest {

    @Test
    void a_slip_says_on_one_page_what_is_passed_on_and_since_when_the_delay_runs() throws IOException {
        byte[] pdf = slip(sent());
        Golden.picture("transmission-slip", pdf);
        Golden.text("transmission-slip", pdf);
        assertEquals(1, PdfReader.pages(pdf).size());
    }

    @Test
    void many_enclosures_and_the_longest_words_a_form_accepts_still_print() throws IOException {
        Transmission sent = sent();
        sent.enclosed = List.of("W".repeat(120), "Plan. ".repeat(100), "Dernière pièce");
        sent.words = "Rappeler. ".repeat(99) + "Fin.";
        String words = String.join(" ", PdfReader.pages(slip(sent)));
        assertTrue(words.contains("Dernière pièce") && words.contains("Fin."), words);
    }

    @Test
    void a_request_without_a_name_says_so() throws IOException {
        Transmission sent = sent();
        sent.dossier.resident = null;
        String words = String.join(" ", PdfReader.pages(slip(sent))).replaceAll("\\s+", " ");
        assertTrue(words.contains("une personne qui n’a pas donné son nom"), words);
    }

    @Test
    void a_slip_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of("transmission", slip(sent())));
    }

    private static byte[] slip(Transmission sent) {
        return new Slip(sent, Papers.commune(), Folding.USUAL).pdf();
    }

    private static Transmission sent() {
        Case dossier = Papers.dossier(Shipped.procedure("signalement-voirie"), Map.of(), null);
        Transmission sent = new Transmission();
        sent.dossier = dossier;
        sent.recipient = "Conseil départemental, Agence des routes";
        sent.envelope =
                List.of("Conseil départemental", "Agence des routes", "4 rue du Cantonnier", "35999 SAINT-ARMELAN");
        sent.sentOn = LocalDate.of(2026, 11, 23);
        sent.firstReceivedOn = LocalDate.of(2026, 11, 20);
        sent.enclosed = List.of("La demande", "Plan de situation (copie)", "Trois photographies");
        sent.words = "Le fossé est bouché sur une quinzaine de mètres.";
        sent.followed = true;
        sent.departure = "2026\u00a0/\u00a0987";
        sent.sentBy = Papers.agent("Camille", "Le Goff", "Secrétaire de mairie");
        sent.sentAt = MORNING;
        return sent;
    }
}
