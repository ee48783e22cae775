package org.guichet.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Status;
import java.util.List;
import org.guichet.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A printer that will not print says why, in words. */
class PrinterRefusalsTest extends IppDesk {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    media-empty-error                | n’est pas prête : il n’y a plus de papier
                    media-jam                        | n’est pas prête : du papier est coincé
                    media-jam-error cover-open-error | n’est pas prête : du papier est coincé, un capot est ouvert
                    offline-report                   | n’est pas prête : elle est hors ligne
                    connecting-to-device             | n’est pas prête : le serveur d’impression n’arrive pas à la joindre
                    """)
    void what_keeps_it_from_printing_is_said(String reasons, String words) {
        printer.reasons = List.of(reasons.split(" "));
        assertEquals("L’imprimante " + words + ".", refusal(PLAIN));
    }

    @Test
    void a_warning_does_not_stop_the_work_but_is_shown() {
        printer.reasons = List.of("media-low", "media-empty-warning", "cups-waiting-for-job-completed-report");
        spoken.report().refuseUnlessReady(PLAIN);
        assertEquals(
                List.of("media-low", "il n’y a plus de papier", "cups-waiting-for-job-completed-report"),
                spoken.report().matters());
    }

    @Test
    void a_printer_that_would_not_print_now_or_not_so_is_not_sent_anything() {
        printer.state = PrinterState.stopped;
        assertEquals("L’imprimante est arrêtée.", refusal(PLAIN));
        printer.reasons = List.of("paused");
        assertEquals("L’imprimante est arrêtée : elle est en pause.", refusal(PLAIN));
        printer.accepting = false;
        assertEquals("L’imprimante n’accepte plus rien : elle est en pause.", refusal(PLAIN));
        printer.accepting = true;
        printer.state = PrinterState.idle;
        printer.reasons = List.of("none");
        assertTrue(refusal(new PrintOptions("tray-9", Sides.ONE, 1)).contains("n’a pas de bac « tray-9 »"));
        printer.sides = List.of("one-sided");
        assertTrue(refusal(PLAIN.with(Sides.TWO)).contains("n’imprime pas recto verso"));
        printer.formats = List.of("image/pwg-raster");
        assertTrue(refusal(PLAIN).contains("ne sait pas lire un PDF"));
    }

    @ParameterizedTest
    @CsvSource({
        "1287, L’imprimante est occupée",
        "1286, L’imprimante n’accepte plus rien",
        "1034, L’imprimante ne sait pas lire un PDF",
        "1025, L’imprimante n’accepte rien de ce serveur",
        "1026, L’imprimante demande un mot de passe",
        "1030, Il n’y a pas d’imprimante à cette adresse",
        "1035, L’imprimante n’a pas ce bac",
        "1283, L’imprimante a refusé (server-error-version-not-supported)"
    })
    void a_no_is_said_in_words_with_what_the_printer_adds(int code, String words) {
        printer.refuses(Operation.createJob, Status.Companion.get(code), "see the manual");
        Refusal no = assertThrows(Refusal.class, () -> spoken.create("Récépissé", PLAIN, false));
        assertTrue(no.getMessage().startsWith(words), no.getMessage());
        assertTrue(no.getMessage().endsWith(" Elle dit : « see the manual »."), no.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "401, refuse ce serveur",
        "403, refuse ce serveur",
        "404, pas à cette adresse",
        "413, trop lourd",
        "426, ipps://",
        "500, HTTP 500"
    })
    void a_no_of_the_web_server_before_it_is_said_too(int status, String words) {
        printer.in(Operation.getPrinterAttributes, exchange -> FakePrinter.reply(exchange, status, new byte[0]));
        Refusal no = assertThrows(Refusal.class, spoken::report);
        assertTrue(no.getMessage().contains(words), no.getMessage());
        assertFalse(no instanceof NoAnswer);
    }

    private String refusal(PrintOptions options) {
        return assertThrows(Refusal.class, () -> spoken.report().refuseUnlessReady(options))
                .getMessage();
    }
}
