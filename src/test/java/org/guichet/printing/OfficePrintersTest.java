package org.guichet.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Status;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.desk.Town;
import org.guichet.web.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class OfficePrintersTest {

    private static final PrintDocument LETTER = PrintDocument.of("Lettre", new byte[5000]);

    @Inject
    Town town;

    @Inject
    OfficePrinters office;

    @Inject
    PrintJournal journal;

    private final FakePrinter machine = new FakePrinter();
    private Printer printer;
    private Agent clerk;

    @BeforeEach
    void plugIn() {
        town.open();
        printer = Printers.at(machine.address());
        clerk = Agent.findByLogin(Town.login(Role.MAIL)).orElseThrow();
    }

    @AfterEach
    void unplug() {
        Printers.retireAll();
        machine.close();
    }

    @Test
    void a_document_is_taken_then_printed_when_the_printer_says_so(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("tirage.pdf"), new byte[3_000_000]);
        PrintJob job = office.print(
                printer, PrintDocument.of("Tirage 12", file), new PrintOptions("tray-2", Sides.TWO, 2), clerk);
        assertEquals(PrintState.PENDING, job.state);
        assertFalse(job.state.printed());
        assertEquals(3_000_000, machine.documents.get(0).length);
        assertEquals(List.of("Get-Printer-Attributes", "Create-Job", "Send-Document"), machine.conversation());
        machine.jobs.put(job.number, JobState.completed);
        PrintJob printed = office.refresh(job);
        assertTrue(printed.state.printed());
        PrintJob written = written(job);
        assertEquals(PrintState.COMPLETED, written.state);
        assertEquals("Tirage 12", written.title);
        assertEquals(new PrintOptions("tray-2", Sides.TWO, 2), written.options());
        machine.jobs.clear();
        assertEquals(PrintState.COMPLETED, office.refresh(printed).state, "what has ended is not asked about again");
    }

    @Test
    void what_a_printer_took_and_has_forgotten_is_printed_and_what_it_held_back_is_not() {
        PrintJob job = print();
        machine.jobs.clear();
        assertEquals(PrintState.FORGOTTEN, office.refresh(job).state);
        machine.then = JobState.pendingHeld;
        PrintJob held = print();
        assertEquals(PrintState.HELD, held.state);
        machine.jobs.clear();
        assertEquals(PrintState.UNSURE, office.refresh(held).state);
    }

    @Test
    void a_printer_that_is_not_ready_gets_nothing_and_nothing_is_printed() {
        machine.state = PrinterState.stopped;
        machine.reasons = List.of("media-empty-error");
        assertRefused("il n’y a plus de papier", PrintState.REFUSED);
        assertEquals(List.of("Get-Printer-Attributes"), machine.conversation());
    }

    @Test
    void a_printer_that_is_off_is_said_and_nothing_is_printed() {
        machine.close();
        assertRefused("allumée", PrintState.REFUSED);
    }

    @Test
    void a_job_that_is_refused_is_said_and_nothing_is_printed() {
        machine.refuses(Operation.createJob, Status.clientErrorNotAuthorized, "");
        assertRefused("n’accepte rien de ce serveur", PrintState.REFUSED);
        assertTrue(machine.documents.isEmpty());
    }

    @Test
    void a_document_that_is_refused_leaves_no_job_behind() {
        machine.refuses(Operation.sendDocument, Status.clientErrorDocumentFormatError, "");
        PrintJob job = assertRefused("n’arrive pas à lire ce document. Le travail est annulé", PrintState.CANCELED);
        assertEquals(JobState.canceled, machine.jobs.get(job.number));
    }

    @Test
    void a_line_cut_while_the_document_leaves_drops_the_job() {
        machine.in(Operation.sendDocument, exchange -> {
            throw new IOException("the cable is out");
        });
        assertRefused("La liaison avec l’imprimante s’est coupée. Le travail est annulé", PrintState.CANCELED);
    }

    @Test
    void a_job_that_can_no_longer_be_dropped_is_to_be_looked_at_and_found_again_by_its_number() {
        machine.in(Operation.sendDocument, exchange -> {
            throw new IOException("the cable is out");
        });
        machine.refuses(Operation.cancelJob, Status.clientErrorNotPossible, "");
        PrintJob job = assertRefused("Regardez sur l’imprimante", PrintState.UNSURE);
        machine.jobs.put(job.number, JobState.completed);
        assertEquals(PrintState.COMPLETED, office.refresh(job).state);
    }

    @Test
    void a_document_that_came_out_although_the_answer_was_lost_is_printed() {
        machine.in(Operation.sendDocument, exchange -> {
            machine.jobs.replaceAll((number, state) -> JobState.completed);
            throw new IOException("the cable is out");
        });
        machine.refuses(Operation.cancelJob, Status.clientErrorNotPossible, "");
        assertTrue(print().state.printed());
    }

    @Test
    void a_printer_of_one_step_prints_too_and_its_silence_is_to_be_looked_at() {
        machine.inTwoSteps = false;
        assertEquals(PrintState.PENDING, print().state);
        assertEquals(List.of("Get-Printer-Attributes", "Print-Job"), machine.conversation());
        machine.refuses(Operation.printJob, Status.serverErrorBusy, "");
        assertRefused("occupée", PrintState.REFUSED);
        machine.in(Operation.printJob, exchange -> {
            throw new IOException("the cable is out");
        });
        PrintJob lost = assertRefused("Regardez sur l’imprimante", PrintState.UNSURE);
        assertNull(lost.number);
        assertEquals(PrintState.UNSURE, office.refresh(lost).state);
    }

    @Test
    void a_job_that_the_printer_gives_up_is_not_printed() {
        machine.then = JobState.aborted;
        machine.says = "PDF is damaged";
        assertRefused("PDF is damaged", PrintState.ABORTED);
    }

    @Test
    void what_was_leaving_when_the_server_stopped_is_dropped_or_to_be_looked_at() {
        PrintJob early = office.open(printer, "Tirage", printer.options(), clerk);
        assertEquals(PrintState.SENDING, early.state);
        assertEquals(PrintState.UNSURE, office.refresh(early).state);
        PrintJob late = office.open(printer, "Tirage", printer.options(), clerk);
        machine.jobs.put(77, JobState.pendingHeld);
        journal.numbered(late.id, 77);
        assertEquals(PrintState.CANCELED, office.refresh(written(late)).state);
        assertEquals(JobState.canceled, machine.jobs.get(77));
    }

    @Test
    void what_is_known_stays_when_the_printer_cannot_be_asked() {
        PrintJob job = print();
        machine.close();
        assertThrows(Refusal.class, () -> office.refresh(job));
        assertEquals(PrintState.PENDING, written(job).state);
    }

    @Test
    void nothing_is_printed_where_a_printer_is_out_of_use() {
        Printers.retire(printer);
        Refusal no = assertThrows(Refusal.class, this::print);
        assertTrue(no.getMessage().contains("ne sert plus"));
        assertTrue(machine.asked.isEmpty());
    }

    private PrintJob print() {
        return office.print(printer, LETTER, printer.options(), clerk);
    }

    private PrintJob assertRefused(String words, PrintState state) {
        PrintJob job = office.open(printer, LETTER.title(), printer.options(), clerk);
        Refusal no = assertThrows(Refusal.class, () -> office.send(job, LETTER));
        assertTrue(no.getMessage().contains(words), no.getMessage());
        PrintJob written = written(job);
        assertEquals(state, written.state);
        assertEquals(no.getMessage(), written.remark);
        assertFalse(written.state.printed());
        return written;
    }

    private static PrintJob written(PrintJob job) {
        return QuarkusTransaction.requiringNew().call(() -> {
            PrintJob written = PrintJob.byId(job.id).orElseThrow();
            written.printer.where();
            return written;
        });
    }
}
