package org.guichet.safeguard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
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
import org.guichet.desk.TravellingClock;
import org.guichet.pdf.PdfReader;
import org.guichet.privacy.AuditEntry;
import org.guichet.privacy.Deed;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's place in the register: consent, contacts, yearly confirmation, leaving. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class InscriptionResourceTest {

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @BeforeEach
    void open() {
        town.open();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void asking_alone_lists_nobody() {
        Case dossier = asked("Demandeuse");
        Page page = page(dossier);
        assertTrue(page.says("Pas encore au registre"));
        assertEquals(Map.of("inscrit", ""), town.followUpWords(dossier));
        assertTrue(register().says("Demandes à inscrire"));
        assertTrue(onTheCase(dossier).says("Pas encore au registre"));
    }

    @Test
    void a_consent_lists_the_person_with_whom_to_call_and_what_to_know() {
        Case dossier = asked("Inscrite");
        Page listed = consent(page(dossier))
                .type("Contact 1, nom", "Anne Le Goff")
                .type("Contact 1, lien", "fille")
                .type("Contact 1, téléphone", "06 39 98 00 12")
                .type("Contact 2, nom", "Jean Kerbrat")
                .type("Contact 2, téléphone", "0261910001")
                .type("Ce qu’il faut savoir", "Respirateur électrique.")
                .press("Inscrire")
                .expect(200);
        assertTrue(listed.says("Au registre"));
        assertTrue(listed.says("Anne Le Goff (fille), 06 39 98 00 12"));
        assertTrue(listed.says("Jean Kerbrat, 02 61 91 00 01"));
        assertTrue(listed.says("Respirateur électrique."));
        assertTrue(listed.says("le 20 novembre 2026 par téléphone, par la personne elle-même"), listed::text);
        assertEquals(Map.of("inscrit", "23 novembre 2026"), town.followUpWords(dossier));
    }

    @Test
    void what_the_request_says_is_not_typed_twice() {
        Case dossier = town.request(
                "registre-personnes-vulnerables",
                town.resident("Préremplie"),
                Map.of(
                        "motif", "Adulte handicapé",
                        "demandeur", "La personne elle-même",
                        "seule", "oui",
                        "contacts.1.1", "Anne Le Goff",
                        "contacts.1.2", "fille",
                        "contacts.1.3", "06 39 98 00 12",
                        "contacts.2.1", "Jean Kerbrat",
                        "besoins", "Lit médicalisé.",
                        "consentement", "oui"));
        Page page = page(dossier);
        assertEquals("2026-11-23", page.typed("Accord donné le"));
        assertEquals(
                "par téléphone", page.html().select("#consentWay [selected]").text());
        assertEquals("Anne Le Goff", page.typed("Contact 1, nom"));
        assertEquals("fille", page.typed("Contact 1, lien"));
        assertEquals("06 39 98 00 12", page.typed("Contact 1, téléphone"));
        assertEquals("Vit seul ou seule.\nLit médicalisé.", page.typed("Ce qu’il faut savoir"));
        Page refused = consent(page).press("Inscrire").expect(422);
        assertTrue(refused.alert().contains("Indiquez le téléphone de ce contact"), refused::alert);
        refused.type("Contact 2, téléphone", "0261910001").press("Inscrire").expect(200);
    }

    @Test
    void what_the_request_says_of_the_person_s_life_leaves_the_case_for_the_register() {
        Case dossier = town.request(
                "registre-personnes-vulnerables",
                town.resident("Privée"),
                Map.of(
                        "motif",
                        "Adulte handicapé",
                        "seule",
                        "oui",
                        "besoins",
                        "Lit médicalisé.",
                        "consentement",
                        "oui"));
        for (String path : List.of("", "/recepisse.pdf", "/formulaire.pdf")) {
            byte[] shown = town.browser(Role.MANAGER).get(dossier.path() + path).asByteArray();
            String words = path.isEmpty() ? new String(shown, UTF_8) : words(shown);
            assertFalse(words.contains("Lit médicalisé"), path);
        }
        assertTrue(page(dossier).says("Lit médicalisé."));
        consent(page(dossier)).press("Inscrire").expect(200);
        Page removed =
                page(dossier).choose("Raison", "à la demande de la personne").save("Retirer du registre");
        assertFalse(removed.expect(200).says("Lit médicalisé"), removed::text);
    }

    private static String words(byte[] pdf) {
        try {
            return String.join("\n", PdfReader.pages(pdf));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void the_case_says_when_and_nothing_of_the_person_s_needs() {
        Case dossier = listed("Discrète");
        Page page = onTheCase(dossier);
        assertTrue(page.says("Inscrite le 23 novembre 2026."));
        assertTrue(page.says("Confirmée le 20 novembre 2026."));
        assertFalse(page.says("Anne Le Goff"));
        assertFalse(page.offers("Tenir le registre"));
    }

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

    /** CASF, art. R121-2 to R121-12: a third party writes. */
    @Test
    void a_third_party_asks_in_writing() {
        Page refused = consent(page(asked("Tierce")))
                .choose("Par qui", "un tiers")
                .press("Inscrire")
                .expect(422);
        assertTrue(refused.alert().contains("La demande d’un tiers se fait par écrit"), refused::alert);
        refused.choose("Comment", "par écrit").press("Inscrire").expect(200);
    }

    @Test
    void one_person_has_one_place_whatever_the_number_of_requests() {
        Resident twice = town.resident("Deuxfois");
        Case first = town.vulnerablePerson(twice);
        consent(page(first)).press("Inscrire").expect(200);
        Page refused =
                consent(page(town.vulnerablePerson(twice))).press("Inscrire").expect(422);
        assertTrue(
                refused.alert()
                        .contains("déjà au registre, par le dossier "
                                + first.number().grouped().replace('\u00a0', ' ')),
                refused::alert);
    }

    @Test
    void a_year_later_the_person_is_asked_again() {
        Case dossier = listed("Annuelle");
        clock.travelTo(LocalDateTime.of(2027, 11, 20, 9, 0));
        assertFalse(page(dossier).says("à confirmer"));
        clock.travelTo(LocalDateTime.of(2027, 11, 21, 9, 0));
        Page late = page(dossier);
        assertTrue(late.says("à confirmer"));
        Page confirmed = late.type("Accord redonné le", "21/11/2027")
                .choose("De quelle façon", "à domicile")
                .choose("Donné par", "son représentant légal")
                .save("Confirmer")
                .expect(200);
        assertFalse(confirmed.html().select("h1").text().contains("à confirmer"));
        assertTrue(confirmed.says("Inscription confirmée le 21 novembre 2027 à domicile par son représentant légal."));
        assertEquals(Map.of("inscrit", "23 novembre 2026"), town.followUpWords(dossier));
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
    void contacts_are_corrected_and_reordered() {
        Case dossier = listed("Corrigée");
        Page corrected = page(dossier)
                .type("Contact 1, nom", "")
                .type("Contact 1, lien", "")
                .type("Contact 1, téléphone", "")
                .type("Contact 2, nom", "Paul Nouveau")
                .type("Contact 2, téléphone", "0261910002")
                .save("Corriger les contacts, les besoins")
                .expect(200);
        assertTrue(corrected.says("Paul Nouveau, 02 61 91 00 02"));
        assertFalse(corrected.says("Anne Le Goff"));
        assertTrue(corrected.says("Contacts ou besoins corrigés."));
    }

    @Test
    void who_leaves_is_gone_at_once_and_the_history_stays_without_a_word_of_them() {
        Case dossier = listed("Partante");
        assertTrue(register().says("Partante"));
        Page left = page(dossier)
                .choose("Raison", "à la demande")
                .save("Retirer du registre")
                .expect(200);
        assertTrue(left.says("Retirée du registre"));
        assertTrue(left.says("Retirée du registre : à la demande de la personne."));
        assertFalse(left.says("Anne Le Goff"));
        assertFalse(left.says("Respirateur"));
        assertFalse(register().says("Partante"));
        assertEquals(Map.of("inscrit", ""), town.followUpWords(dossier));
        assertEquals(
                List.of(),
                InscriptionLine.<InscriptionLine>listAll().stream()
                        .filter(line -> line.words.contains("Respirateur") || line.words.contains("Le Goff"))
                        .toList());
    }

    @Test
    void what_the_request_said_is_not_proposed_again_to_who_left() {
        Case dossier = town.request(
                "registre-personnes-vulnerables",
                town.resident("Effacée"),
                Map.of(
                        "contacts.1.1", "Anne Le Goff",
                        "contacts.1.3", "06 39 98 00 12",
                        "besoins", "Lit médicalisé."));
        Page left = consent(page(dossier))
                .press("Inscrire")
                .expect(200)
                .choose("Raison", "à la demande")
                .save("Retirer du registre")
                .expect(200);
        assertEquals("", left.typed("Contact 1, nom"));
        assertEquals("", left.typed("Ce qu’il faut savoir"));
    }

    @Test
    void leaving_needs_a_reason() {
        Page refused = page(listed("Indécise")).save("Retirer du registre").expect(422);
        assertTrue(refused.alert().contains("pourquoi la personne quitte"), refused::alert);
    }

    @Test
    void who_left_may_come_back_with_a_new_consent() {
        Case dossier = listed("Revenante");
        page(dossier)
                .choose("Raison", "déménagement")
                .save("Retirer du registre")
                .expect(200);
        Page back = consent(page(dossier)).press("Inscrire").expect(200);
        assertTrue(back.says("Au registre"));
        assertFalse(back.says("Anne Le Goff"));
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

    private Case asked(String lastName) {
        return town.vulnerablePerson(town.resident(lastName));
    }

    private Case listed(String lastName) {
        Case dossier = asked(lastName);
        consent(page(dossier))
                .type("Contact 1, nom", "Anne Le Goff")
                .type("Contact 1, téléphone", "06 39 98 00 12")
                .type("Ce qu’il faut savoir", "Respirateur électrique.")
                .press("Inscrire")
                .expect(200);
        return dossier;
    }

    private static Page consent(Page page) {
        return page.type("Accord donné le", "20/11/2026")
                .choose("Comment", "par téléphone")
                .choose("Par qui", "la personne elle-même");
    }

    private Page page(Case dossier) {
        return holder().open(dossier.path() + "/registre").expect(200);
    }

    private Page register() {
        return holder().open("/registre-personnes?page=999").expect(200);
    }

    private Page onTheCase(Case dossier) {
        return town.browser(Role.MANAGER).open(dossier.path()).expect(200);
    }

    private Browser holder() {
        return town.browser(Role.SAFEGUARD);
    }
}
