package org.guichet.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a printer says of itself, what it is asked, and what becomes of a job. */
class IppPrinterTest extends IppDesk {

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
}
