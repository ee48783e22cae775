package org.guichet.quotas;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.VeraPdf;
import org.junit.jupiter.api.Test;

class ZoneRegisterTest {

    @Test
    void the_decisions_of_a_zone_say_what_was_left_after_each() throws IOException {
        byte[] pdf = register(24);
        Golden.picture("zone", pdf);
        Golden.text("zone", pdf);
    }

    @Test
    void a_zone_without_a_decision_is_a_page_that_says_so() throws IOException {
        Golden.text("zone-empty", register(0));
    }

    @Test
    void every_list_of_decisions_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of("zone", register(24), "zone-empty", register(0)));
    }

    private static byte[] register(int lines) {
        ZoneQuota quota = new ZoneQuota();
        quota.quota = 20;
        quota.deliberation = "Délibération n° 2026-41";
        quota.deliberatedOn = LocalDate.of(2026, 10, 12);
        return new ZoneRegister(
                        Papers.commune(),
                        "Centre ancien et quais de la Rance",
                        quota,
                        new Tally(20, lines),
                        lines(lines),
                        Papers.MORNING)
                .pdf();
    }

    private static List<DecisionLine> lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(ZoneRegisterTest::line).toList();
    }

    private static DecisionLine line(int number) {
        boolean over = number > 20;
        return new DecisionLine(
                Integer.toString(number),
                "23/11/2026",
                "2026 004 217 9",
                "",
                number % 7 == 0 ? "Société civile immobilière de la Croix-Blanche et du Bief" : "Mme Éloïse D’Hœrt",
                number % 5 == 0
                        ? "Parcelle AB 1204, 12 bis rue des Écoles-et-des-Remparts, bâtiment C"
                        : "12 rue des Écoles",
                over ? "Accordé hors quota" : "Accordé",
                "1",
                number + " / 20",
                Integer.toString(20 - number),
                over ? "Transfert de l’autorisation d’un logement détruit par un incendie, même propriétaire." : "",
                over);
    }
}
