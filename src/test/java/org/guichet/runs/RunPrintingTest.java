package org.guichet.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.pdf.PdfReader;
import org.guichet.printing.FakePrinter;
import org.guichet.printing.Printers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run straight to the office printer: what the printer refuses was never printed. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RunPrintingTest extends RunDesk {

    private final FakePrinter machine = new FakePrinter();

    @BeforeEach
    void plugIn() {
        Printers.makeUsual(Printers.at(machine.address()));
    }

    @AfterEach
    void unplug() {
        Printers.retireAll();
        machine.close();
    }

    @Test
    void it_leaves_on_both_sides_once_however_often_the_button_is_pressed() throws IOException {
        Page ready = drawn("Recto-Verso");
        Page sent = ready.press("Imprimer");
        assertEquals("L’imprimante l’a pris", sent.title());
        assertEquals(sent.path(), ready.press("Imprimer").path());
        assertEquals(1, machine.documents.size());
        assertTrue(PdfReader.pages(machine.documents.get(0)).get(0).contains("Recto-Verso"));
        assertEquals("two-sided-long-edge", machine.last(Operation.createJob).getValue(Tag.jobAttributes, Types.sides));
        machine.jobs.replaceAll((number, state) -> JobState.completed);
        sent.follow("Demander où il en est");
        Page run = clerk().open(ready.path());
        assertTrue(run.says("Première impression, lettres 1 à 1") && run.says("imprimé"), run::text);
        assertEquals(
                "imprimé",
                run.press("Tout est imprimé").html().select("h1 .state").text());
    }

    @Test
    void a_printer_without_paper_is_said_and_the_first_time_is_still_to_come() {
        Page ready = drawn("Sans-Papier");
        machine.state = PrinterState.stopped;
        machine.reasons = List.of("media-empty-error");
        Page refused = ready.press("Imprimer").expect(422);
        assertTrue(refused.says("il n’y a plus de papier"), refused::text);
        assertTrue(machine.documents.isEmpty());
        assertFalse(refused.offers("Tout est imprimé"), "nothing is counted as printed");
        machine.state = PrinterState.idle;
        machine.reasons = List.of("none");
        assertEquals("L’imprimante l’a pris", refused.press("Imprimer").title());
        assertEquals(1, machine.documents.size());
        Page again = clerk().open(ready.path()).press("Réimprimer").expect(422);
        assertTrue(again.says("Dites ce qui est arrivé aux feuilles"), again::text);
    }

    @Test
    void the_screen_is_offered_beside_the_printers() throws IOException {
        Page pdf = drawn("Écran").choose("Sur", "l’écran, en PDF").press("Imprimer");
        byte[] paper = clerk().get(pdf.path()).asByteArray();
        assertTrue(PdfReader.pages(paper).get(0).contains("Écran"));
        assertTrue(machine.documents.isEmpty());
    }

    private Page drawn(String name) {
        town.readyLetter(
                town.birthRecord(town.resident(name), Channel.COUNTER), "Madame %s,\n\nVoici.".formatted(name));
        return prepared().press(START).settled();
    }
}
