package org.guichet.opening;

import static org.guichet.desk.Papers.MORNING;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.VeraPdf;
import org.junit.jupiter.api.Test;

/** The slips that go with the pile, and the round after what is out. */
class OpeningPapersTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void each_department_signs_for_what_it_gets_on_a_page_of_its_own() throws IOException {
        Golden.picture("slip-of-the-day", slip());
        Golden.text("slip-of-the-day", slip());
    }

    @Test
    void a_day_without_post_is_a_page_that_says_so() throws IOException {
        Golden.text("slip-of-the-day-empty", new DailySlip(Papers.commune(), MONDAY, Map.of(), MORNING).pdf());
    }

    @Test
    void what_is_out_is_a_list_to_go_round_with() throws IOException {
        Golden.picture("originals-out", originals(30));
        Golden.text("originals-out", originals(30));
        Golden.text("originals-out-none", originals(0));
    }

    @Test
    void all_of_them_are_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(
                Map.of("slip-of-the-day", slip(), "originals-out", originals(30), "originals-out-none", originals(0)));
    }

    private static byte[] slip() {
        Map<String, List<IncomingLine>> departments = new LinkedHashMap<>();
        departments.put("Urbanisme et logement", List.of(line(1204), discreet(1205)));
        departments.put(
                "Voirie et espaces publics",
                IntStream.rangeClosed(1206, 1236)
                        .mapToObj(OpeningPapersTest::line)
                        .toList());
        return new DailySlip(Papers.commune(), MONDAY, departments, MORNING).pdf();
    }

    private static byte[] originals(int count) {
        List<OutLine> lines = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new OutLine(
                        number == 2 ? discreet(1205) : line(1200 + number),
                        number % 3 == 0 ? "Ronan Caradec" : "service Urbanisme et logement",
                        "02/11/2026",
                        "Josiane Hamon"))
                .toList();
        return new OriginalsDocument(Papers.commune(), "Tous les services", lines, MORNING).pdf();
    }

    private static IncomingLine line(int number) {
        boolean plain = number % 4 != 0;
        return new IncomingLine(
                "2026\u00a0/\u00a01\u202f" + (number - 1000),
                "23/11/2026",
                plain ? "Mme Éloïse D’Hœrt" : "Association des riverains du quartier de la Croix-Blanche et du Bief",
                plain ? "Demande d’abattage d’un tilleul" : "Recours gracieux contre le permis n° PC 035 253 26 00041",
                "",
                plain ? "Simple" : "Recommandé avec avis de réception",
                plain ? "" : "3\u00a0pièces jointes\u00a0: plan, photographies, procuration",
                plain ? "" : "chèque\u00a0; original",
                "À traiter",
                plain ? "" : "2026\u00a0004\u00a0217\u00a09",
                "",
                "");
    }

    private static IncomingLine discreet(int number) {
        return new IncomingLine(
                "2026\u00a0/\u00a01\u202f" + (number - 1000),
                "23/11/2026",
                "dossier discret",
                "dossier discret",
                "",
                "Simple",
                "",
                "",
                "Joint à un dossier",
                "",
                "",
                "");
    }
}
