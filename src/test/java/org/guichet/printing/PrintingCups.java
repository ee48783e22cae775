package org.guichet.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Types;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterPrinter;
import org.guichet.pdf.PdfReader;
import org.guichet.web.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same, against a real CUPS: {@code mvn -Pcups verify}. */
@QuarkusTest
class PrintingCups {

    private static CupsServer cups;

    @Inject
    Town town;

    @Inject
    OfficePrinters office;

    @Inject
    PrinterWire wire;

    @Inject
    LetterPrinter letters;

    private final String title = "guichet-" + UUID.randomUUID();
    private Printer printer;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        cups = CupsServer.start(folder);
    }

    @AfterAll
    static void stop() {
        if (cups != null) {
            cups.close();
        }
    }

    @BeforeEach
    void plugIn() {
        town.open();
        printer = Printers.at(cups.address("pdf"));
        Printers.makeUsual(printer);
    }

    @AfterEach
    void unplug() throws IOException, InterruptedException {
        Printers.retireAll();
        cups.does("cupsenable", "pdf");
        cups.does("cupsaccept", "pdf");
        for (Path file : printed(title)) {
            Files.delete(file);
        }
    }

    @Test
    void a_letter_comes_out_with_all_its_pages() throws Exception {
        Letter letter = town.letter(
                town.roadReport(town.resident("Imprimée")), "Madame,\n\n" + "Le trou est rebouché.\n\n".repeat(60));
        byte[] pdf = pdf(letter);
        int pages = PdfReader.pages(pdf).size();
        assertTrue(pages > 1);
        PrintJob job = office.print(printer, PrintDocument.of(title, pdf), printer.options(), clerk());
        assertEquals(PrintState.COMPLETED, ended(job).state);
        assertEquals(pages, PdfReader.pages(only(title)).size());
    }

    @Test
    void a_receipt_comes_out_when_its_button_is_pressed() throws Exception {
        Case dossier = town.roadReport(town.resident("Pressée"));
        Page page = town.browser(Role.COUNTER).open(dossier.path()).press("Récépissé à l’imprimante");
        for (int i = 0; i < 100 && !page.title().equals("C’est imprimé"); i++) {
            Thread.sleep(200);
            page = page.follow("Demander où il en est");
        }
        String name = "recepisse-" + dossier.reference;
        assertEquals(1, PdfReader.pages(only(name)).size());
        for (Path file : printed(name)) {
            Files.delete(file);
        }
    }

    @Test
    void tray_sides_and_copies_arrive() throws Exception {
        PrinterReport report = office.report(printer.where());
        assertTrue(
                report.trays().containsAll(List.of("tray-1", "tray-2")),
                report.trays().toString());
        assertTrue(report.readsPdf() && report.turnsSheets() && report.inTwoSteps() && report.accepting());
        PrintJob job = office.print(printer, paper(), new PrintOptions("tray-2", Sides.TWO, 2), clerk());
        ended(job);
        IppPacket kept = wire.ask(
                printer.where(),
                IppPacket.getJobAttributes(
                                printer.where().printerUri(), job.number, Types.copies, Types.sides, Types.jobName)
                        .build());
        assertEquals(2, kept.getValue(Tag.jobAttributes, Types.copies));
        assertEquals("two-sided-long-edge", kept.getValue(Tag.jobAttributes, Types.sides));
        assertTrue(report.keepsSize());
        String options = cups.log()
                .lines()
                .filter(line -> line.contains("[Job %d] argv[5]".formatted(job.number)))
                .findFirst()
                .orElseThrow();
        assertTrue(options.contains("InputSlot=Tray2") || options.contains("media-source"), options);
        assertTrue(options.contains("sides=two-sided-long-edge"), options);
    }

    @Test
    void a_queue_that_rejects_is_said_and_nothing_is_printed() throws Exception {
        cups.does("cupsreject", "pdf");
        assertRefused("L’imprimante n’accepte plus rien");
    }

    @Test
    void a_queue_that_is_stopped_is_said_and_nothing_waits_in_it() throws Exception {
        cups.does("cupsdisable", "-r", "Bourrage bac 2", "pdf");
        assertRefused("L’imprimante est arrêtée");
        cups.does("cupsenable", "pdf");
        Thread.sleep(500);
        assertTrue(printed(title).isEmpty());
    }

    @Test
    void a_queue_that_does_not_exist_is_said() {
        printer = Printers.at(cups.address("ailleurs"));
        assertRefused("Il n’y a pas d’imprimante à cette adresse");
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_said() {
        printer = Printers.at(cups.address("pdf").replace("ipp://", "ipps://"));
        assertRefused("certificat");
    }

    @Test
    void what_is_held_and_then_cancelled_at_the_server_is_never_called_printed() throws Exception {
        cups.does("lpadmin", "-p", "pdf", "-o", "job-hold-until-default=indefinite");
        try {
            PrintJob job = office.print(printer, paper(), printer.options(), clerk());
            assertEquals(PrintState.HELD, job.state);
            cups.does("cancel", "pdf-" + job.number);
            PrintJob gone = office.refresh(job);
            assertEquals(PrintState.CANCELED, gone.state);
            assertFalse(gone.state.printed());
        } finally {
            cups.does("lpadmin", "-p", "pdf", "-o", "job-hold-until-default=no-hold");
        }
    }

    @Test
    void what_the_server_has_done_and_forgotten_is_printed() throws Exception {
        PrintJob job = office.print(printer, paper(), printer.options(), clerk());
        only(title);
        cups.does("cancel", "-a", "-x", "pdf");
        PrintJob later = office.refresh(job);
        assertTrue(later.state.printed(), later.state.toString());
    }

    private void assertRefused(String words) {
        PrintJob job = office.open(printer, title, printer.options(), clerk());
        Refusal no = assertThrows(Refusal.class, () -> office.send(job, paper()));
        assertTrue(no.getMessage().contains(words), no.getMessage());
        assertFalse(office.refresh(job).state.printed());
    }

    private PrintDocument paper() {
        Letter letter = town.letter(town.roadReport(town.resident("Brève")), "Madame,\n\nC’est fait.");
        return PrintDocument.of(title, pdf(letter));
    }

    private byte[] pdf(Letter letter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> letters.pdf(Letter.byId(letter.id).orElseThrow()));
    }

    private static Agent clerk() {
        return Agent.findByLogin(Town.login(Role.MAIL)).orElseThrow();
    }

    private PrintJob ended(PrintJob job) throws InterruptedException {
        PrintJob heard = job;
        for (int i = 0; i < 100 && !heard.state.ended(); i++) {
            Thread.sleep(200);
            heard = office.refresh(heard);
        }
        return heard;
    }

    /** The one PDF that cups-pdf made of it, once it is whole. */
    private static byte[] only(String name) throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            List<Path> files = printed(name);
            if (!files.isEmpty() && new String(Files.readAllBytes(files.get(0)), "ISO-8859-1").contains("%%EOF")) {
                assertEquals(1, files.size());
                return Files.readAllBytes(files.get(0));
            }
            Thread.sleep(200);
        }
        return fail("cups-pdf made nothing called " + name);
    }

    private static List<Path> printed(String name) throws IOException {
        try (Stream<Path> files = Files.list(CupsServer.PRINTED)) {
            return files.filter(file -> file.getFileName().toString().contains(name.replace('-', '_'))
                            || file.getFileName().toString().contains(name))
                    .toList();
        }
    }
}
