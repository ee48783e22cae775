package org.guichet.printing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hp.jipp.model.Operation;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import org.guichet.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The line to a printer: off, silent, cut, in clear, or leading to something that is none. */
class PrinterLineTest extends IppDesk {

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
        Refusal off = assertThrows(Refusal.class, at(wire, "ipp://127.0.0.1:" + FakePrinter.closedPort())::report);
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

    private static void assertNoAnswer(String words, Executable call) {
        Refusal silence = assertInstanceOf(NoAnswer.class, assertThrows(Refusal.class, call));
        assertTrue(silence.getMessage().contains(words), silence.getMessage());
    }
}
