package org.guichet.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.letters.Letter;
import org.guichet.pdf.PdfReader;
import org.guichet.privacy.AuditEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the button of a page to the sheet. */
@QuarkusTest
class PrintingTest {

    private static final String BUTTON = "Récépissé à l’imprimante";

    @Inject
    Town town;

    private final FakePrinter machine = new FakePrinter();
    private Printer printer;

    @BeforeEach
    void plugIn() {
        town.open();
        printer = Printers.at(machine.address());
        Printers.makeUsual(printer);
    }

    @AfterEach
    void unplug() {
        Printers.retireAll();
        machine.close();
    }

    @Test
    void a_receipt_goes_to_the_usual_printer_and_the_page_says_so_until_it_is_out() throws IOException {
        Case dossier = town.birthRecord(town.resident("Imprimée"), Channel.COUNTER);
        Page sent = counter().open(dossier.path()).press(BUTTON).expect(200);
        assertEquals("L’imprimante l’a pris", sent.title());
        assertTrue(sent.path().startsWith("/impressions/"), sent.path());
        assertTrue(sent.says("recepisse-" + dossier.reference), sent.text());
        String words = String.join(" ", PdfReader.pages(machine.documents.get(0)));
        assertTrue(words.contains(dossier.number().grouped()), words);
        assertEquals(
                "recepisse-" + dossier.reference,
                machine.last(Operation.createJob).getString(Tag.operationAttributes, Types.jobName));
        machine.jobs.replaceAll((number, state) -> JobState.completed);
        assertEquals("C’est imprimé", sent.follow("Demander où il en est").title());
        assertEquals(1, machine.documents.size());
        assertEquals(dossier.path(), sent.follow("Revenir à la page").path());
    }

    @Test
    void a_letter_goes_there_with_the_options_of_the_printer() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        Printer.update("tray = 'tray-2', sides = ?1, copies = 2 where id = ?2", Sides.TWO, printer.id));
        Letter letter =
                town.letter(town.roadReport(town.resident("Pliée")), "Madame,\n\nLe trou est rebouché.\n\n[[formule]]");
        Response pdf = officer().get(letter.path() + ".pdf");
        Page sent = printed(officer(), letter.path() + ".pdf");
        assertTrue(sent.says("recto verso, 2 exemplaires, bac 2"), sent.text());
        assertEquals(pdf.asByteArray().length, machine.documents.get(0).length, 200);
        var asked = machine.last(Operation.createJob);
        assertEquals(2, asked.getValue(Tag.jobAttributes, Types.copies));
        assertEquals("two-sided-long-edge", asked.getValue(Tag.jobAttributes, Types.sides));
    }

    @Test
    void a_document_too_big_for_memory_goes_there_through_a_file() throws IOException {
        town.readyLetter(town.roadReport(town.resident("Tirée")), "Madame,\n\nC’est fait.");
        Browser manager = town.browser(Role.MANAGER);
        String run = manager.open("/tirages")
                .press("Préparer le tirage")
                .settled()
                .press("Numéroter et mettre en pages")
                .settled()
                .choose("Sur", "l’écran, en PDF")
                .press("Imprimer")
                .path();
        assertEquals("L’imprimante l’a pris", printed(manager, run).title());
        assertFalse(PdfReader.pages(machine.documents.get(0)).isEmpty());
    }

    @Test
    void the_button_pressed_twice_or_the_page_loaded_again_prints_once() {
        Case dossier = town.roadReport(town.resident("Pressée"));
        Page page = counter().open(dossier.path());
        Page first = page.press(BUTTON);
        Page second = page.press(BUTTON);
        assertEquals(first.path(), second.path());
        String id = first.path().replaceAll("\\D", "");
        Response again = counter().get(dossier.path() + "/recepisse.pdf?impression=" + id);
        assertEquals(303, again.statusCode());
        assertTrue(again.header("Location").endsWith(first.path()), again.header("Location"));
        assertEquals(1, machine.documents.size());
    }

    @Test
    void a_printer_that_lacks_paper_is_said_and_the_button_is_offered_again() {
        machine.state = PrinterState.stopped;
        machine.reasons = List.of("media-empty-error");
        Case dossier = town.roadReport(town.resident("Patiente"));
        Page no = counter().open(dossier.path()).press(BUTTON).expect(200);
        assertEquals("Ce n’est pas imprimé", no.title());
        assertTrue(no.says("L’imprimante est arrêtée : il n’y a plus de papier."), no.text());
        assertTrue(machine.documents.isEmpty());
        machine.state = PrinterState.idle;
        machine.reasons = List.of("none");
        assertEquals("L’imprimante l’a pris", no.press("Envoyer de nouveau").title());
    }

    @Test
    void a_printer_that_is_off_is_said() {
        machine.close();
        Case dossier = town.roadReport(town.resident("Éteinte"));
        Page no = counter().open(dossier.path()).press(BUTTON).expect(200);
        assertTrue(no.says("vérifiez qu’elle est allumée"), no.text());
        assertEquals("Ce n’est pas imprimé", no.title());
    }

    @Test
    void the_last_that_is_known_stays_where_the_printer_cannot_be_asked() {
        Page sent =
                counter().open(town.roadReport(town.resident("Muette")).path()).press(BUTTON);
        machine.close();
        Page later = sent.follow("Demander où il en est").expect(200);
        assertTrue(later.says("L’état ci-dessous est le dernier connu"), later.text());
        assertEquals("L’imprimante l’a pris", later.title());
    }

    @Test
    void without_a_printer_there_is_no_button_and_the_pdf_opens_as_ever() {
        Printers.retireAll();
        Case dossier = town.roadReport(town.resident("Démunie"));
        Page page = counter().open(dossier.path());
        assertFalse(page.offers(BUTTON));
        assertTrue(page.offers("Imprimer le récépissé"));
        Response no = press(
                counter(), dossier.path() + "/recepisse.pdf", UUID.randomUUID().toString());
        assertEquals(422, no.statusCode());
        assertTrue(no.asString().contains("pas encore d’imprimante"), no.asString());
    }

    @Test
    void among_several_printers_one_is_chosen_and_the_usual_one_stands_first() {
        try (FakePrinter upstairs = new FakePrinter()) {
            Printer other = Printers.at(upstairs.address());
            Page page = counter().open(town.roadReport(town.resident("Étagère")).path());
            assertEquals(
                    printer.name, page.html().selectFirst("form.print option").text());
            Page sent = page.choose("Imprimante", other.name).press(BUTTON).expect(200);
            assertTrue(sent.says(other.name), sent.text());
            assertEquals(1, upstairs.documents.size());
            assertTrue(machine.asked.isEmpty());
        }
    }

    @Test
    void what_an_agent_may_not_read_does_not_reach_the_printer_either() {
        assertEquals(403, printed(counter(), "/registre-personnes.pdf").status());
        Case discreet = town.vulnerablePerson(town.resident("Cachée"));
        assertEquals(403, printed(counter(), discreet.path() + "/recepisse.pdf").status());
        assertEquals(404, printed(counter(), "/nulle-part.pdf").status());
        assertTrue(machine.asked.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://ailleurs.example/x.pdf",
                "//ailleurs.example/x.pdf",
                "/\\ailleurs.example/x.pdf",
                "/../../etc/passwd",
                "/a/../../x.pdf",
                "/dossiers/1/recepisse.pdf#x",
                "/dossiers/1/recepisse.pdf\r\nSet-Cookie: a=b",
                "/dossiers/1/recepisse.pdf?impression=1",
                "/dossiers/1",
                "/journal?q=.pdf"
            })
    void only_pages_of_ours_that_are_pdf_are_fetched(String path) {
        assertEquals(422, press(counter(), path, UUID.randomUUID().toString()).statusCode());
        assertTrue(machine.asked.isEmpty());
    }

    @Test
    void somebody_elses_printing_is_neither_repeated_nor_named() {
        Case dossier = town.roadReport(town.resident("Voisine"));
        Page sent = counter().open(dossier.path()).press(BUTTON);
        String id = sent.path().replaceAll("\\D", "");
        Response other = officer().get(dossier.path() + "/recepisse.pdf?impression=" + id);
        assertEquals("application/pdf", other.contentType());
        assertEquals(1, machine.documents.size());
        Page seen = officer().open(sent.path()).expect(200);
        assertTrue(seen.says("document d’un autre agent"), seen.text());
        assertFalse(seen.says(dossier.reference), seen.text());
        assertTrue(town.browser(Role.MANAGER).open(sent.path()).says(dossier.reference));
    }

    @Test
    void a_page_that_asks_for_a_printing_that_never_was_shows_its_pdf() {
        Case dossier = town.roadReport(town.resident("Seule"));
        for (String id : List.of("999999999", "x", "-1", "99999999999999999999")) {
            Response pdf = counter().get(dossier.path() + "/recepisse.pdf?impression=" + id);
            assertEquals("application/pdf", pdf.contentType());
        }
        assertTrue(machine.asked.isEmpty());
    }

    @Test
    void the_button_needs_its_token_and_its_key() {
        String paper = town.roadReport(town.resident("Jetée")).path() + "/recepisse.pdf";
        assertEquals(400, counter().post("/imprimer", Map.of("papier", paper)).statusCode());
        assertEquals(422, press(counter(), paper, "pas une clé").statusCode());
        assertTrue(machine.asked.isEmpty());
    }

    @Test
    void printing_is_in_the_journal_of_who_looked() {
        Case dossier = town.roadReport(town.resident("Tracée"));
        counter().open(dossier.path()).press(BUTTON);
        long lines = QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.count(
                        "login = 'counter' and caseId = ?1 and deed = org.guichet.privacy.Deed.PRINTED", dossier.id));
        assertEquals(1, lines);
    }

    private Browser counter() {
        return town.browser(Role.COUNTER);
    }

    private Browser officer() {
        return town.browser(Role.OFFICER);
    }

    /** As the button of a page does, whatever page it is; and the page that this leads to. */
    private static Page printed(Browser browser, String path) {
        Response asked = press(browser, path, UUID.randomUUID().toString());
        assertEquals(303, asked.statusCode());
        return browser.open(asked.header("Location").replaceFirst("^https?://[^/]+", ""));
    }

    private static Response press(Browser browser, String path, String key) {
        browser.open("/").expect(200);
        return browser.post("/imprimer", Map.of("jeton", browser.token(), "papier", path, "cle", key));
    }
}
