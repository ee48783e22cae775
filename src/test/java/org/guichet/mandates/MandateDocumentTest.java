package org.guichet.mandates;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.residents.PaperWishes;
import org.junit.jupiter.api.Test;

class MandateDocumentTest {

    private static final List<String> TWO = List.of("Copie d’acte de naissance", "Inscription à la cantine");

    @Test
    void the_paper_says_who_for_whom_for_what_and_how_to_take_it_back() throws IOException {
        byte[] pdf = pdf(MandateTest.mandate(Capacity.RELATIVE), TWO);
        Golden.text("mandate", pdf);
        Golden.picture("mandate", pdf);
        assertEquals(1, PdfReader.pages(pdf).size());
    }

    @Test
    void whoever_wishes_large_print_signs_what_they_can_read() throws IOException {
        byte[] pdf = pdf(large(), TWO);
        Golden.picture("mandate-large", pdf);
        assertEquals(List.of(), PdfReader.smallerThan(16, pdf));
    }

    @Test
    void sixty_procedures_take_the_pages_they_need() throws IOException {
        List<String> many =
                IntStream.range(0, 60).mapToObj(n -> "Démarche n° " + n).toList();
        String words = String.join(" ", PdfReader.pages(pdf(MandateTest.mandate(Capacity.RELATIVE), many)));
        assertTrue(many.stream().allMatch(words::contains), words);
    }

    @Test
    void every_mandate_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of(
                "mandate", pdf(MandateTest.mandate(Capacity.RELATIVE), TWO), "mandate-large", pdf(large(), TWO)));
    }

    private static Mandate large() {
        Mandate mandate = MandateTest.mandate(Capacity.SOCIAL_WORKER);
        mandate.resident.birthDate = LocalDate.of(1948, 3, 1);
        mandate.validUntil = null;
        mandate.lettersToHelper = true;
        mandate.resident.wishes = new PaperWishes(true, false, false, "", false, "");
        return mandate;
    }

    private static byte[] pdf(Mandate mandate, List<String> titles) {
        return new MandateDocument(mandate, titles, Papers.commune(), MORNING).pdf();
    }
}
