package org.guichet.intake;

import static org.guichet.desk.Requests.roadReport;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** A request is taken down at the counter, on the phone and from a letter. */
class IntakeResourceTest extends IntakeDesk {

    @Test
    void a_new_person_at_the_counter_becomes_a_case() {
        Page saved = roadReport(counter().open("/demandes/nouvelle?canal=guichet"))
                .tick("Nouvelle personne")
                .choose("Civilité", "Madame")
                .type("Nom, ou nom", "Quéméneur")
                .type("Prénom", "Anaïs")
                .type("Téléphone", "06.39.98.00.77")
                .press("Enregistrer")
                .expect(200);
        assertTrue(saved.path().matches("/dossiers/\\d{11}"), saved.path());
        assertTrue(saved.says("Mme Anaïs Quéméneur"));
        assertTrue(saved.says("06 39 98 00 77"));
        assertTrue(saved.says("Reçue au guichet, le 23 novembre 2026 à 10:42."));
        assertTrue(saved.says("À traiter"));
    }

    @Test
    void a_known_person_is_found_without_javascript_and_keeps_what_was_typed() {
        Resident known = town.resident("Kerguélen");
        Page found = roadReport(counter().open("/demandes/nouvelle?canal=telephone"))
                .type("Nom, prénom ou téléphone", "kerguelen 06 39 98")
                .press("Chercher")
                .expect(200);
        assertEquals("devant l’école", found.typed("Numéro et rue, ou repère"));
        Page saved = found.tick("Kerguélen Éloïse").press("Enregistrer").expect(200);
        assertTrue(saved.says("Reçue par téléphone"));
        assertEquals(known.id, caseOf(saved).resident.id);
    }

    @Test
    void nobody_found_becomes_a_new_person_with_that_name() {
        Page page = counter()
                .open("/demandes/nouvelle?canal=guichet")
                .type("Nom, prénom ou téléphone", "Personnequinexistepas")
                .press("Chercher");
        assertTrue(page.says("Personne de ce nom"));
        assertEquals("Personnequinexistepas", page.typed("Nom, ou nom"));
    }

    @Test
    void a_pothole_may_be_reported_without_a_name() {
        Page saved = roadReport(counter().open("/demandes/nouvelle?canal=guichet"))
                .tick("Anonyme")
                .press("Enregistrer")
                .expect(200);
        assertTrue(saved.says("Anonyme"));
    }

    @Test
    void a_birth_record_may_not() {
        Page refused = counter()
                .open("/demandes/nouvelle?canal=guichet&demarche=copie-acte-naissance")
                .tick("Anonyme")
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains("ne peut pas rester anonyme"));
    }

    @Test
    void a_letter_takes_its_arrival_number_and_shows_it_big() {
        Page saved = roadReport(town.browser(Role.MAIL).open("/demandes/nouvelle?canal=courrier"))
                .tick("Anonyme")
                .type("Cachet de la poste", "20/11/2026")
                .type("Reçu en mairie le", "22/11/2026")
                .type("À", "09:05")
                .press("Enregistrer et voir le numéro")
                .expect(200);
        assertTrue(saved.html()
                .select(".stamp")
                .text()
                .matches("Courrier arrivée n° 2026 / \\d+ à écrire sur la feuille"));
        assertTrue(saved.says("cachet de la poste du 20 novembre 2026"));
        assertTrue(saved.says("22 novembre 2026 à 09:05"));
    }

    @Test
    void post_received_yesterday_has_the_dates_it_would_have_had_yesterday() {
        Case today = received("22/11/2026");
        clock.travelTo(LocalDateTime.of(2026, 11, 22, 9, 30));
        Case onTheDay = received("22/11/2026");
        clock.comeBack();
        assertEquals(onTheDay.dueOn, today.dueOn);
        assertEquals(onTheDay.milestones.promisedOn, today.milestones.promisedOn);
    }

    @Test
    void a_request_that_another_administration_passed_on_counts_from_their_reception() {
        Page saved = roadReport(counter().open("/demandes/nouvelle?canal=guichet"))
                .tick("Anonyme")
                .type("Elle l’avait reçue le", "18/11/2026")
                .press("Enregistrer")
                .expect(200);
        assertTrue(saved.says("Une autre administration l’avait reçue le 18 novembre 2026."));
        assertEquals(LocalDate.of(2026, 12, 3), caseOf(saved).dueOn, "15 days from the first reception");
    }

    @Test
    void the_same_page_saved_twice_at_once_opens_one_case() {
        Browser browser = counter();
        Page page = roadReport(browser.open("/demandes/nouvelle?canal=guichet")).tick("Anonyme");
        String key = page.html().select("[name=cle]").val();
        var paths = IntStream.range(0, 6)
                .mapToObj(again -> CompletableFuture.supplyAsync(
                        () -> page.press("Enregistrer").path().replaceFirst("\\?.*", "")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();
        assertEquals(1, paths.size(), paths::toString);
        assertEquals(1, Case.count("intakeKey", UUID.fromString(key)));
    }

    @Test
    void another_search_finds_others_than_the_person_chosen_first() {
        town.resident("Premierchoix");
        town.resident("Secondchoix");
        Page page = counter()
                .open("/demandes/nouvelle?canal=guichet")
                .type("Nom, prénom ou téléphone", "premierchoix")
                .press("Chercher")
                .tick("Premierchoix")
                .type("Nom, prénom ou téléphone", "secondchoix")
                .press("Chercher");
        assertTrue(page.says("Secondchoix"));
    }

    @Test
    void email_is_never_asked() {
        String html =
                counter().open("/demandes/nouvelle?canal=guichet").html().html().toLowerCase();
        assertFalse(html.contains("mail\"") || html.contains("courriel") || html.contains("e-mail"));
    }

    @Test
    void what_the_agent_notes_for_the_service_is_kept() {
        Page saved = roadReport(counter().open("/demandes/nouvelle?canal=telephone"))
                .tick("Anonyme")
                .type("Note libre", "Très inquiète.")
                .press("Enregistrer");
        assertTrue(saved.says("Très inquiète."));
    }

    private Case received(String day) {
        return caseOf(roadReport(town.browser(Role.MAIL).open("/demandes/nouvelle?canal=courrier"))
                .tick("Anonyme")
                .type("Reçu en mairie le", day)
                .type("À", "09:05")
                .press("Enregistrer et voir le numéro")
                .expect(200));
    }

    private static Case caseOf(Page page) {
        return Case.find("reference", page.path().replaceAll("\\D", "")).firstResult();
    }
}
