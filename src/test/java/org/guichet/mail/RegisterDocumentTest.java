package org.guichet.mail;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.web.French;
import org.junit.jupiter.api.Test;

class RegisterDocumentTest {

    private static final RegisterQuery YEAR = new RegisterQuery(Direction.ARRIVAL, 2026, Optional.empty(), "");
    private static final String CLOSED =
            "Clos le 4 janvier 2027 à 10:42 par Camille Le Manager : 40 lignes, dernier n° 1 230. Empreinte SHA-256 : %s. Vérifié : ce sont les lignes qui ont été closes, aucune n’a changé."
                    .formatted("0123456789abcdef".repeat(4));

    @Test
    void a_register_repeats_its_header_carries_its_totals_and_is_signed_by_whoever_closes_it() throws IOException {
        byte[] pdf = register(YEAR, CLOSED, 24);
        Golden.picture("register", pdf);
        Golden.text("register", pdf);
    }

    @Test
    void a_day_without_mail_is_a_page_that_says_so() throws IOException {
        Optional<Period> sunday = Optional.of(Period.day(LocalDate.of(2026, 11, 22)));
        Golden.text("register-empty", register(new RegisterQuery(Direction.DEPARTURE, 2026, sunday, ""), "", 0));
    }

    @Test
    void every_register_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(
                Map.of("register", register(YEAR, CLOSED, 24), "register-empty", register(YEAR, "", 0)));
    }

    @Test
    void each_page_says_which_numbers_it_holds_and_each_total_follows_from_the_one_before() throws IOException {
        Optional<Period> november = Optional.of(Period.month(YearMonth.of(2026, 11)));
        List<String> pages =
                PdfReader.pages(register(new RegisterQuery(Direction.ARRIVAL, 2026, november, ""), "", 3_000));
        assertTrue(pages.get(0).contains(", novembre 2026"), pages.get(0));
        int next = 1_191;
        long lines = 0;
        for (String page : pages) {
            String held = page.replace("\u00a0", " ").replace("\u202f", "");
            int first = number(held, "Cette page : n° (\\d+)");
            int last = number(held, "Cette page : n° \\d+ à n° (\\d+)");
            assertEquals(next, first, page);
            assertEquals(lines == 0 ? -1 : lines, number(held, "Report : (\\d+) lignes"), page);
            next = last + 1;
            lines += last - first + 1;
            assertEquals(lines == 3_000 ? -1 : lines, number(held, "À reporter : (\\d+) lignes"), page);
            if (lines == 3_000) {
                break;
            }
        }
        assertEquals(3_000, lines);
        String end = pages.get(pages.size() - 1).replace("\u202f", " ").replace("\u00a0", " ");
        assertTrue(end.contains("3 000 lignes, du n° 1 191 au n° 4 190, dont 100 rectifiées depuis"), end);
        assertTrue(end.contains("Recommandé avec avis de réception 2 900"), end);
        assertTrue(end.contains("Registre arrêté par"), end);
    }

    /** -1 where the page does not say. */
    private static int number(String page, String words) {
        var found = Pattern.compile(words).matcher(page);
        return found.find() ? Integer.parseInt(found.group(1)) : -1;
    }

    private static byte[] register(RegisterQuery query, String closing, int lines) {
        return new RegisterDocument(Papers.commune(), query, closing, MORNING).pdf(lines(lines));
    }

    private static Stream<RegisterLine> lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(RegisterDocumentTest::line);
    }

    /** In each thirty lines one is mended, and one mends it. */
    static RegisterLine line(int number) {
        return new RegisterLine(
                1190 + number,
                "23/11/2026",
                number % 7 == 0
                        ? "Association des riverains du quartier de la Croix-Blanche et du Bief"
                        : "Mme Éloïse D’Hœrt",
                "Signalement d’un défaut de voirie",
                "Voirie et espaces publics",
                Nature.REGISTERED_AR.label,
                "2026 004 217 9",
                "",
                number % 30 == 9 ? other(1190 + number - 4) : null,
                number % 30 == 5 ? other(1190 + number + 4) : null,
                number % 30 == 9 ? "pris d’abord pour une lettre simple" : "",
                "");
    }

    private static RegisterLine.Other other(int number) {
        return new RegisterLine.Other(French.number(number), "");
    }
}
