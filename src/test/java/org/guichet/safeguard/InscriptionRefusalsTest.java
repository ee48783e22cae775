package org.guichet.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.privacy.AuditEntry;
import org.guichet.privacy.Deed;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's place in the register: consent, contacts, yearly confirmation, leaving. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** What the register of vulnerable people refuses, to whom, and what happens when two agents meet there. */
class InscriptionRefusalsTest extends InscriptionDesk {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Accord donné le      | ''                | Indiquez le jour
            Accord donné le      | hier              | pas lisible
            Accord donné le      | 24/11/2026        | dans l’avenir
            Contact 1, nom       | Anne              | Indiquez le téléphone de ce contact
            Contact 1, téléphone | 06 39 98 00 12    | Indiquez le nom de ce contact
            Contact 2, lien      | voisine           | Indiquez le nom de ce contact
            Contact 1, nom       | 藤原              | imprimante ne sait pas écrire
            """)
    void what_is_wrong_is_said_and_everything_typed_is_kept(String label, String typed, String words) {
        Case dossier = asked("Maltapée");
        Page refused = consent(page(dossier))
                .type("Ce qu’il faut savoir", "Deuxième étage.")
                .type(label, typed)
                .press("Inscrire")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(typed, refused.typed(label));
        assertEquals("Deuxième étage.", refused.typed("Ce qu’il faut savoir"));
        assertFalse(Inscription.of(dossier).orElseThrow().isListed());
    }

    @Test
    void a_consent_without_way_or_giver_is_none() {
        Page refused = page(asked("Sanschoix"))
                .choose("Comment", "Choisir")
                .press("Inscrire")
                .expect(422);
        assertTrue(refused.alert().contains("Choisissez comment"), refused::alert);
        assertTrue(refused.alert().contains("Choisissez qui"), refused::alert);
    }

    @Test
    void needs_longer_than_the_paper_allows_are_refused_in_words() {
        Page refused = consent(page(asked("Longue")))
                .type("Ce qu’il faut savoir", "x".repeat(1001))
                .press("Inscrire")
                .expect(422);
        assertTrue(refused.alert().contains("la place est de 1 000"), refused::alert);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            01/01/2020 | déjà été confirmée le 20 novembre 2026
            24/11/2026 | dans l’avenir
            ''         | Indiquez le jour
            """)
    void a_confirmation_is_between_the_last_one_and_today(String day, String words) {
        Page refused = page(listed("Confirmée"))
                .type("Accord redonné le", day)
                .choose("De quelle façon", "par téléphone")
                .choose("Donné par", "la personne")
                .save("Confirmer")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(day, refused.typed("Accord redonné le"));
    }

    @Test
    void leaving_needs_a_reason() {
        Page refused = page(listed("Indécise")).save("Retirer du registre").expect(422);
        assertTrue(refused.alert().contains("pourquoi la personne quitte"), refused::alert);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correction", "confirmation", "retrait"})
    void nothing_is_done_to_who_is_not_listed(String action) {
        Case dossier = asked("Pasencore");
        Browser browser = holder();
        int status = browser.post(
                        dossier.path() + "/registre/" + action,
                        Map.of(
                                "jeton", browser.token(),
                                "confirmedOn", "2026-11-23",
                                "confirmedWay", "PHONE",
                                "confirmedGiver", "PERSON",
                                "removal", "DEATH"))
                .statusCode();
        assertEquals(422, status);
        assertEquals(
                0, InscriptionLine.of(Inscription.of(dossier).orElseThrow()).size());
    }

    @Test
    void the_second_of_two_agents_is_told_and_keeps_what_was_typed() {
        Case dossier = listed("Partagée");
        Page slow = page(dossier).type("Ce qu’il faut savoir", "Chien dans la cour.");
        page(dossier)
                .type("Ce qu’il faut savoir", "Sonnette en panne.")
                .save("Corriger les contacts, les besoins")
                .expect(200);
        Page told = slow.save("Corriger les contacts, les besoins").expect(409);
        assertTrue(told.alert().contains("a changé pendant votre saisie"), told::alert);
        assertTrue(told.alert().contains("Camille Le Safeguard : Contacts ou besoins corrigés."), told::alert);
        assertEquals("Chien dans la cour.", told.typed("Ce qu’il faut savoir"));
        assertTrue(told.save("Corriger les contacts, les besoins").expect(200).says("Chien dans la cour."));
    }

    @Test
    void two_presses_at_once_list_the_person_once() {
        Case dossier = asked("Doubleclic");
        Page page = consent(page(dossier));
        List<Integer> statuses = Stream.of(1, 2)
                .map(press -> CompletableFuture.supplyAsync(
                        () -> page.press("Inscrire").status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 409), statuses);
        assertEquals(
                1, InscriptionLine.of(Inscription.of(dossier).orElseThrow()).size());
    }

    @Test
    void two_requests_listed_at_the_same_moment_give_one_place() {
        Resident twice = town.resident("Simultanée");
        List<Page> pages = Stream.of(1, 2)
                .map(request -> consent(page(town.vulnerablePerson(twice))))
                .toList();
        pages.stream()
                .map(page -> CompletableFuture.supplyAsync(
                        () -> page.press("Inscrire").status()))
                .toList()
                .forEach(CompletableFuture::join);
        assertEquals(1, Inscription.count("resident = ?1 and state = ?2", twice, InscriptionState.LISTED));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SAFEGUARD")
    void nobody_else_opens_it_not_even_the_management(Role role) {
        assertEquals(
                403,
                town.browser(role).get(asked("Secrète").path() + "/registre").statusCode());
    }

    @Test
    void a_right_given_opens_the_door_on_the_case() {
        Case dossier = asked("Accompagnée");
        String login = "registre" + dossier.id;
        town.hire(login, Role.OFFICER, "action-sociale");
        assertFalse(Browser.loggedIn(login, Town.PASSWORD).open(dossier.path()).offers("Tenir le registre"));
        town.browser(Role.ADMIN)
                .open("/agents/" + Agent.findByLogin(login).orElseThrow().id)
                .tick("Registre des personnes vulnérables")
                .press("Enregistrer")
                .expect(200);
        Page page = Browser.loggedIn(login, Town.PASSWORD).open(dossier.path());
        assertTrue(page.follow("Tenir le registre").expect(200).offers("Inscrire"));
    }

    @Test
    void looking_and_changing_are_written_down() {
        Case dossier = listed("Journalisée");
        List<Deed> deeds =
                AuditEntry.<AuditEntry>list("caseId = ?1 and login = 'safeguard' order by id", dossier.id).stream()
                        .map(entry -> entry.deed)
                        .toList();
        assertEquals(List.of(Deed.VIEWED, Deed.CHANGED, Deed.VIEWED), deeds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260000010", "pas-un-numero", "99999999999"})
    void an_address_of_nobody_is_a_page_with_a_way_out(String reference) {
        int status = holder().get("/dossiers/" + reference + "/registre").statusCode();
        assertTrue(status == 404 || status == 422, "" + status);
    }

    @Test
    void a_case_of_another_kind_has_no_place_in_it() {
        assertEquals(
                404, holder().get(town.roadReport(null).path() + "/registre").statusCode());
    }
}
