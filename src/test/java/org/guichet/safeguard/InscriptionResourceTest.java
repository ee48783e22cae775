package org.guichet.safeguard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.Test;

/** A person's place in the register: consent, contacts, yearly confirmation, leaving. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** The way of a person onto the register, through the years and out of it. */
class InscriptionResourceTest extends InscriptionDesk {

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

    @Test
    void the_case_says_when_and_nothing_of_the_person_s_needs() {
        Case dossier = listed("Discrète");
        Page page = onTheCase(dossier);
        assertTrue(page.says("Inscrite le 23 novembre 2026."));
        assertTrue(page.says("Confirmée le 20 novembre 2026."));
        assertFalse(page.says("Anne Le Goff"));
        assertFalse(page.offers("Tenir le registre"));
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

    private Page register() {
        return holder().open("/registre-personnes?page=999").expect(200);
    }

    private Page onTheCase(Case dossier) {
        return town.browser(Role.MANAGER).open(dossier.path()).expect(200);
    }
}
