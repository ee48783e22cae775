package org.guichet.consultations;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.junit.jupiter.api.Test;

class RegisterDocumentTest {

    private static final String LONG = IntStream.rangeClosed(1, 160)
            .mapToObj("Phrase %d de l’observation."::formatted)
            .reduce((one, next) -> one + " " + next)
            .orElseThrow();

    @Test
    void a_register_shows_each_observation_in_full_and_room_to_close_it() throws IOException {
        byte[] pdf = register(12);
        Golden.picture("observations", pdf);
        Golden.text("observations", pdf);
    }

    @Test
    void a_register_without_an_observation_is_a_page_that_says_so() throws IOException {
        Golden.text("observations-empty", register(0));
    }

    @Test
    void no_word_of_a_long_observation_is_lost() throws IOException {
        String paper = String.join(" ", PdfReader.pages(register(12))).replaceAll("\\s+", " ");
        for (int sentence = 1; sentence <= 160; sentence++) {
            String words = "Phrase %d de".formatted(sentence);
            assertTrue(paper.contains(words), words);
        }
        assertTrue(paper.contains("x".repeat(30)), "a word too long for its column");
    }

    @Test
    void every_register_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of("observations", register(12), "observations-empty", register(0)));
    }

    private static byte[] register(int lines) {
        Consultation consultation = new Consultation();
        consultation.name = "Révision du plan local d’urbanisme";
        consultation.object = "Modifier le règlement des zones à urbaniser au lieu-dit la Croix-Blanche.";
        consultation.opensAt = Instant.parse("2026-11-02T08:00:00Z");
        consultation.closesAt = Instant.parse("2026-12-15T22:59:59Z");
        consultation.commissioner = lines == 0 ? "" : "Mme Solène Le Goff";
        consultation.place = "Mairie, 1 place de la Mairie";
        ConsultationClosing prolonged = new ConsultationClosing();
        prolonged.closesAt = consultation.closesAt;
        prolonged.reason = "Décision du commissaire enquêteur du 20 novembre 2026.";
        return new RegisterDocument(Papers.commune(), consultation, List.of(prolonged), lines(lines), Papers.MORNING)
                .pdf();
    }

    private static List<ObservationLine> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(RegisterDocumentTest::line)
                .toList();
    }

    private static ObservationLine line(int number) {
        List<String> marks = new ArrayList<>();
        if (number > 10) {
            marks.add("Hors délai\u00a0: reçue après la clôture.");
            marks.add("Cachet de la poste du 14 décembre 2026.");
        }
        return new ObservationLine(
                Integer.toString(number),
                "23/11/2026",
                "10:42",
                number % 3 == 0 ? "par téléphone" : "au guichet",
                number % 4 == 0
                        ? "anonyme"
                        : number % 5 == 0
                                ? "Mme Éloïse D’Hœrt, Association des riverains du quartier de la Croix-Blanche et du Bief"
                                : "Mme Éloïse D’Hœrt",
                number == 7
                        ? LONG
                        : number == 8
                                ? "x".repeat(300)
                                : "Le chemin des écoliers passe juste à côté.\n\nIl faut garder la haie et le fossé.",
                number % 2 == 0
                        ? "Avis sur le projet\u00a0: Défavorable\nDocuments joints\u00a0: 2 pages, un plan"
                        : "",
                marks,
                number > 10,
                "2026 004 217 9",
                "");
    }
}
