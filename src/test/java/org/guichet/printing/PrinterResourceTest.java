package org.guichet.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PrinterResourceTest {

    @Inject
    Town town;

    @Inject
    EntityManager database;

    private final FakePrinter machine = new FakePrinter();

    @BeforeEach
    void open() {
        town.open();
    }

    @AfterEach
    void unplug() {
        Printers.retireAll();
        machine.close();
    }

    @Test
    void an_administrator_sets_the_printer_from_what_it_has_and_tries_it() {
        Page asked = blank("Accueil " + UUID.randomUUID(), machine.address())
                .press("Interroger l’imprimante")
                .expect(200);
        assertTrue(asked.says("Papyrus 3000") && asked.says("elle sait les lire"), asked.text());
        Page kept = asked.choose("Bac", "bac 2")
                .choose("Faces", "Recto verso")
                .type("Exemplaires", "2")
                .press("Enregistrer")
                .expect(200);
        Page tried = kept.press("Imprimer une page d’essai").expect(200);
        assertEquals("L’imprimante l’a pris", tried.title());
        assertEquals(2, machine.last(Operation.createJob).getValue(Tag.jobAttributes, Types.copies));
        assertEquals(
                "page-d-essai", machine.last(Operation.createJob).getString(Tag.operationAttributes, Types.jobName));
        kept.press("Imprimer une page d’essai");
        assertEquals(1, machine.documents.size(), "the same button prints once");
        Page list = admin().open("/imprimantes");
        assertTrue(list.says("recto verso, 2 exemplaires, bac 2"), list.text());
        machine.jobs.replaceAll((number, state) -> JobState.completed);
        assertTrue(list.press("Demander où en sont les impressions").says("imprimé"));
    }

    @Test
    void what_is_the_matter_with_it_is_said_when_it_is_asked() {
        machine.state = PrinterState.stopped;
        machine.reasons = List.of("media-jam-error", "toner-low-report");
        machine.formats = List.of("image/urf");
        machine.sides = List.of("one-sided");
        machine.trays = List.of();
        Page said = blank("Malade", machine.address()).press("Interroger l’imprimante");
        assertTrue(said.says("arrêtée ; du papier est coincé ; toner-low-report"), said.text());
        assertTrue(said.says("elle ne sait pas les lire") && said.says("elle n’en nomme aucun"), said.text());
        assertEquals("Malade", said.typed("Nom"));
    }

    @Test
    void an_address_where_nothing_answers_is_said_at_its_field_and_nothing_typed_is_lost() {
        machine.close();
        Page no = blank("Fantôme", machine.address())
                .press("Interroger l’imprimante")
                .expect(422);
        assertTrue(no.alert().contains("vérifiez qu’elle est allumée"), no.alert());
        assertEquals("Fantôme", no.typed("Nom"));
        assertEquals(machine.address(), no.typed("Adresse"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ipp://etage/ipp, 1, Donnez-lui un nom",
        "Étage, 192.168.1.20, 1, commence par ipp://",
        "Étage, file:///etc/passwd, 1, commence par ipp://",
        "Étage, ipp://admin:secret@etage/ipp, 1, sans nom d’utilisateur",
        "Étage, ipp://etage/ipp, 0, de 1 à 99",
        "Étage, ipp://etage/ipp, 100, de 1 à 99",
        "Étage, ipp://etage/ipp, deux, de 1 à 99"
    })
    void what_cannot_be_a_printer_is_refused(String name, String address, String copies, String words) {
        Page no = blank(name, address)
                .type("Exemplaires", copies)
                .press("Enregistrer")
                .expect(422);
        assertTrue(no.alert().contains(words), no.alert());
        assertEquals(copies, no.typed("Exemplaires"));
    }

    @Test
    void a_name_is_taken_once() {
        String name = "Étage " + UUID.randomUUID();
        blank(name, machine.address()).press("Enregistrer").expect(200);
        Page no = blank(name.toUpperCase(), machine.address())
                .press("Enregistrer")
                .expect(422);
        assertTrue(no.alert().contains("porte déjà ce nom"), no.alert());
    }

    @Test
    void one_printer_is_the_usual_one_and_the_former_gives_way() {
        Page first = blank("Un " + UUID.randomUUID(), machine.address())
                .tick("L’imprimante habituelle")
                .press("Enregistrer");
        Page former = first;
        blank("Deux " + UUID.randomUUID(), machine.address())
                .tick("L’imprimante habituelle")
                .press("Enregistrer")
                .expect(200);
        assertEquals(
                1,
                admin().open("/imprimantes")
                        .html()
                        .select("td:contains(habituelle)")
                        .size());
        former.press("Enregistrer").expect(409);
    }

    @Test
    void the_usual_printer_is_not_retired_unseen() {
        Page kept = blank("Habituelle " + UUID.randomUUID(), machine.address())
                .tick("L’imprimante habituelle")
                .press("Enregistrer");
        kept.html().select("input[name=active]").removeAttr("checked");
        Page no = kept.press("Enregistrer").expect(422);
        assertTrue(no.alert().contains("choisissez-en une autre"), no.alert());
    }

    @Test
    void two_administrators_do_not_overwrite_each_other() {
        Page kept = blank("Partagée " + UUID.randomUUID(), machine.address()).press("Enregistrer");
        Page other = town.browser(Role.MANAGER).open(kept.path());
        kept.type("Exemplaires", "3").press("Enregistrer").expect(200);
        Page late = other.type("Exemplaires", "4").press("Enregistrer").expect(409);
        assertEquals("4", late.typed("Exemplaires"));
        late.press("Enregistrer").expect(200);
    }

    @Test
    void a_printer_that_is_silent_is_named_when_all_are_asked() {
        Printer silent = Printers.at(machine.address());
        Printers.makeUsual(silent);
        Page kept = admin().open(silent.path());
        kept.press("Imprimer une page d’essai");
        machine.close();
        Page said = admin().open("/imprimantes")
                .press("Demander où en sont les impressions")
                .expect(200);
        assertTrue(said.alert().contains(silent.name + " : L’imprimante ne répond pas"), said.alert());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from print_jobs",
                "truncate print_jobs",
                "delete from printers",
                "update print_jobs set state = 'PENDING' where state = 'COMPLETED'",
                "update print_jobs set copies = 9",
                "update print_jobs set title = 'autre'",
                "update print_jobs set number = 5",
                "update print_jobs set asked_at = now()",
                "update printers set usual = true, active = false",
                "update printers set address = 'file:///etc/passwd'",
                "update printers set address = 'http://a@b/c'",
                "update printers set copies = 0"
            })
    void the_database_keeps_what_was_sent_and_where(String sql) {
        Printer printer = Printers.at(machine.address());
        Agent agent = Agent.findByLogin(Town.login(Role.ADMIN)).orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> {
            PrintJob job = PrintJob.of(
                    Printer.byId(printer.id).orElseThrow(), printer.options(), agent, java.time.Instant.EPOCH);
            job.title = "fini";
            job.number = 3;
            job.state = PrintState.COMPLETED;
            job.persist();
        });
        assertThrows(PersistenceException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate()));
    }

    @Test
    void a_job_without_a_number_cannot_be_called_printed() {
        Printer printer = Printers.at(machine.address());
        Agent agent = Agent.findByLogin(Town.login(Role.ADMIN)).orElseThrow();
        assertThrows(
                RuntimeException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
                    PrintJob job = PrintJob.of(
                            Printer.byId(printer.id).orElseThrow(), printer.options(), agent, java.time.Instant.EPOCH);
                    job.title = "jamais parti";
                    job.state = PrintState.COMPLETED;
                    job.persist();
                }));
    }

    @Test
    void only_the_management_and_the_administrator_set_printers() {
        assertFalse(town.browser(Role.COUNTER).open("/").html().text().contains("Imprimantes"));
        town.browser(Role.COUNTER).open("/imprimantes").expect(403);
        assertTrue(admin().open("/").html().text().contains("Imprimantes"));
    }

    private Browser admin() {
        return town.browser(Role.ADMIN);
    }

    private Page blank(String name, String address) {
        return admin().open("/imprimantes/nouvelle").type("Nom", name).type("Adresse", address);
    }
}
