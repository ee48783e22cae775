package org.guichet.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.guichet.web.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IppPrinterTest {

    static final PrintOptions PLAIN = new PrintOptions("", Sides.ONE, 1);

    private static final byte[] PDF = new byte[300_000];

    private final FakePrinter printer = new FakePrinter();
    private final PrinterWire wire = new PrinterWire(new Lasting(Duration.ofSeconds(20)));
    private final PrinterWire impatient = new PrinterWire(new Lasting(Duration.ofMillis(200)));
    private final IppPrinter spoken = at(wire, printer.address());
    private final IppPrinter hurried = at(impatient, printer.address());

    @AfterEach
    void hangUp() {
        printer.close();
        wire.stop();
        impatient.stop();
    }

    @Test
    void a_printer_says_what_it_is_and_what_it_has() {
        PrinterReport report = spoken.report();
        assertEquals("Papyrus 3000", report.model());
        assertEquals(List.of("auto", "tray-1", "tray-2"), report.trays());
        assertTrue(report.readsPdf() && report.turnsSheets() && report.inTwoSteps() && report.accepting());
        assertEquals(List.of(), report.matters());
        report.refuseUnlessReady(new PrintOptions("tray-2", Sides.TWO, 3));
        IppPacket asked = printer.last(Operation.getPrinterAttributes);
        assertEquals(0x0101, asked.getVersionNumber());
        assertEquals("fr", asked.getString(Tag.operationAttributes, Types.attributesNaturalLanguage));
        assertEquals(printer.address(), asked.getString(Tag.operationAttributes, Types.printerUri));
    }

    @Test
    void a_job_gets_its_number_and_its_options_before_its_document() {
        JobReport created = spoken.create("Récépissé", new PrintOptions("tray-2", Sides.TWO, 3), true);
        assertTrue(printer.documents.isEmpty());
        printer.then = JobState.processing;
        assertEquals(
                PrintState.PRINTING,
                spoken.send(created.number(), PrintDocument.of("Récépissé", PDF))
                        .state());
        assertArrayEquals(PDF, printer.documents.get(0));
        IppPacket asked = printer.last(Operation.createJob);
        assertEquals("Récépissé", asked.getString(Tag.operationAttributes, Types.jobName));
        assertEquals("guichet", asked.getString(Tag.operationAttributes, Types.requestingUserName));
        assertEquals(3, asked.getValue(Tag.jobAttributes, Types.copies));
        assertEquals("two-sided-long-edge", asked.getValue(Tag.jobAttributes, Types.sides));
        assertEquals("none", asked.getValue(Tag.jobAttributes, Types.printScaling));
        assertEquals(
                "tray-2",
                asked.getValue(Tag.jobAttributes, Types.mediaCol)
                        .getMediaSource()
                        .asString());
        assertEquals(
                "application/pdf",
                printer.last(Operation.sendDocument).getString(Tag.operationAttributes, Types.documentFormat));
        assertEquals(true, printer.last(Operation.sendDocument).getValue(Tag.operationAttributes, Types.lastDocument));
    }

    @Test
    void nothing_is_asked_of_a_printer_that_it_has_not_or_may_choose() {
        assertFalse(spoken.report().keepsSize());
        spoken.print(PrintDocument.of("Récépissé", PDF), PLAIN, false);
        assertEquals(
                List.of("copies", "sides"),
                printer.last(Operation.printJob).get(Tag.jobAttributes).stream()
                        .map(Attribute::getName)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "3, PENDING, false, false",
        "4, HELD, false, false",
        "5, PRINTING, false, false",
        "6, STOPPED, false, false",
        "7, CANCELED, true, false",
        "8, ABORTED, true, false",
        "9, COMPLETED, true, true",
        "12, UNSURE, false, false"
    })
    void every_state_of_a_job_has_its_word(int code, PrintState state, boolean ended, boolean printed) {
        printer.jobs.put(7, new JobState(code, "?"));
        printer.says = "la suite au prochain numéro";
        JobReport said = spoken.state(7).orElseThrow();
        assertEquals(new JobReport(7, state, "la suite au prochain numéro"), said);
        assertEquals(ended, state.ended());
        assertEquals(printed, state.printed());
    }

    @Test
    void a_job_that_the_printer_has_forgotten_has_no_state() {
        assertTrue(spoken.state(7).isEmpty());
    }

    @Test
    void options_that_the_printer_left_aside_are_said() {
        printer.in(Operation.createJob, exchange -> {
            IppPacket.Builder answer = IppPacket.response(Status.successfulOkIgnoredOrSubstitutedAttributes);
            answer.getUnsupportedAttributes().put(Types.sides, "two-sided-long-edge");
            answer.getJobAttributes().put(Types.jobId, 5);
            answer.getJobAttributes().put(Types.jobState, JobState.pendingHeld);
            FakePrinter.reply(exchange, answer.build());
        });
        assertEquals(
                "L’imprimante n’a pas tenu compte de : sides.",
                spoken.create("Récépissé", PLAIN, false).said());
    }

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

    @Test
    void a_redirection_is_not_followed_anywhere() throws IOException {
        try (FakePrinter elsewhere = new FakePrinter()) {
            printer.in(Operation.getPrinterAttributes, exchange -> {
                exchange.getResponseHeaders()
                        .set("Location", elsewhere.address().replace("ipp", "http"));
                FakePrinter.reply(exchange, 307, new byte[0]);
            });
            assertThrows(Refusal.class, spoken::report);
            assertTrue(elsewhere.asked.isEmpty());
        }
    }

    @Test
    void a_printer_that_is_off_is_said_at_once() {
        Refusal off = assertThrows(Refusal.class, at(wire, "ipp://127.0.0.1:" + closedPort())::report);
        assertTrue(off.getMessage().contains("allumée"), off.getMessage());
    }

    @Test
    void a_machine_that_nobody_knows_is_said() {
        Refusal nobody = assertThrows(Refusal.class, at(wire, "ipp://imprimante.invalid")::report);
        assertTrue(nobody.getMessage().contains("Aucune machine ne porte ce nom"), nobody.getMessage());
    }

    @Test
    void a_silent_printer_is_not_waited_for_longer_than_patience_lasts() {
        printer.isSilentAt(Operation.getPrinterAttributes);
        assertNoAnswer("à temps", hurried::report);
        printer.isSilentAt(Operation.printJob);
        assertNoAnswer("à temps", () -> hurried.print(PrintDocument.of("Récépissé", PDF), PLAIN, false));
    }

    /** Headers come at once, then the body drips for ever. */
    @Test
    void an_answer_that_never_ends_is_not_waited_for_either() {
        printer.in(Operation.getPrinterAttributes, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[200_000]);
            printer.waitUntilClosed();
        });
        assertNoAnswer("à temps", hurried::report);
    }

    @Test
    void a_line_that_is_cut_is_said() {
        printer.in(Operation.getPrinterAttributes, exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(1);
            throw new IOException("the cable is out");
        });
        assertNoAnswer("coupée", spoken::report);
    }

    @Test
    void an_answer_that_is_no_ipp_is_said() {
        byte[] nested = new byte[100_000];
        Arrays.fill(nested, (byte) 0x34); // begin-collection, again and again
        for (byte[] nonsense :
                List.of("<html>Bonjour</html>".getBytes(), new byte[] {2, 0, 0, 0}, new byte[0], nested)) {
            printer.in(Operation.getPrinterAttributes, exchange -> FakePrinter.reply(exchange, 200, nonsense));
            assertNoAnswer("ne parle pas comme une imprimante", spoken::report);
        }
    }

    @Test
    void a_line_that_should_be_ciphered_and_is_not_is_said() throws IOException {
        try (ServerSocket plain = new ServerSocket(0)) {
            Thread speaker = new Thread(() -> answerInClear(plain));
            speaker.start();
            Refusal clear = assertThrows(Refusal.class, at(wire, "ipps://127.0.0.1:" + plain.getLocalPort())::report);
            assertTrue(clear.getMessage().contains("chiffrée"), clear.getMessage());
        }
    }

    private static void answerInClear(ServerSocket plain) {
        try (Socket caller = plain.accept()) {
            caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes());
            caller.getInputStream().readAllBytes();
        } catch (IOException hungUp) {
            // that is what is expected of the caller
        }
    }

    private static IppPrinter at(PrinterWire wire, String address) {
        return new IppPrinter(wire, PrinterAddress.parse("", address));
    }

    private String refusal(PrintOptions options) {
        return assertThrows(Refusal.class, () -> spoken.report().refuseUnlessReady(options))
                .getMessage();
    }

    private static void assertNoAnswer(String words, Executable call) {
        Refusal silence = assertInstanceOf(NoAnswer.class, assertThrows(Refusal.class, call));
        assertTrue(silence.getMessage().contains(words), silence.getMessage());
    }

    static int closedPort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Everything takes as long at most. */
    private record Lasting(Duration connecting, Duration answering, Duration taking, long pace) implements Patience {

        Lasting(Duration all) {
            this(all, all, all, 1_000_000_000);
        }
    }
}
