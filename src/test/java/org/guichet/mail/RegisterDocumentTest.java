package org.guichet.mail;

import static org.guichet.desk.Papers.MORNING;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.VeraPdf;
import org.guichet.web.French;
import org.junit.jupiter.api.Test;

class RegisterDocumentTest {

    private static final RegisterQuery YEAR = new RegisterQuery(Direction.ARRIVAL, 2026, Optional.empty(), "");

    @Test
    void a_register_repeats_its_header_and_counts_its_lines() throws IOException {
        byte[] pdf = register(YEAR, 40);
        Golden.picture("register", pdf);
        Golden.text("register", pdf);
    }

    @Test
    void a_day_without_mail_is_a_page_that_says_so() throws IOException {
        Optional<LocalDate> sunday = Optional.of(LocalDate.of(2026, 11, 22));
        Golden.text("register-empty", register(new RegisterQuery(Direction.DEPARTURE, 2026, sunday, ""), 0));
    }

    @Test
    void every_register_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of("register", register(YEAR, 40), "register-empty", register(YEAR, 0)));
    }

    private static byte[] register(RegisterQuery query, int lines) {
        return new RegisterDocument(Papers.commune(), query, lines(lines), MORNING).pdf();
    }

    private static List<RegisterLine> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new RegisterLine(
                        French.number(1190 + number),
                        "23/11/2026",
                        number % 7 == 0
                                ? "Association des riverains du quartier de la Croix-Blanche et du Bief"
                                : "Mme Éloïse D’Hœrt",
                        "Signalement d’un défaut de voirie",
                        "Voirie et espaces publics",
                        Nature.REGISTERED_AR.label,
                        "2026 004 217 9",
                        ""))
                .toList();
    }
}
