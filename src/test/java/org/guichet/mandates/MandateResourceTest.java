package org.guichet.mandates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import org.guichet.accounts.Role;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Mandates;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.letters.Letter;
import org.guichet.pdf.PdfReader;
import org.guichet.residents.Resident;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class MandateResourceTest {

    private static final String LETTERS = "Adresser les courriers à qui agit";

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void a_relative_is_found_named_printed_signed_and_shown_on_both_sheets() throws IOException {
        Resident mother = town.resident("Mandat-Mère");
        Resident son = town.resident("Mandat-Fils", "+33639980801");
        Page mandate = mandate(mother, son, "Proche").press("Enregistrer").expect(200);
        assertTrue(mandate.says("à faire signer"), mandate::text);
        assertTrue(paper(mandate).contains("Mandat-Mère"));
        Page signed =
                mandate.type("Signé le", "2026-11-20").press("Signé sur papier").expect(200);
        assertTrue(signed.says("en vigueur"), signed::text);
        assertTrue(sheet(mother).says("Agissent pour cette personne : Mme Éloïse Mandat-Fils, proche en vigueur"));
        assertTrue(sheet(son).says("Cette personne agit pour : Mme Éloïse Mandat-Mère en vigueur"));
    }

    @Test
    void letters_go_to_the_guardian_who_is_greeted_by_name_until_the_mandate_is_revoked() {
        Resident ward = town.resident("Mandat-Protégée");
        Resident helper = town.resident("Mandat-Tutrice", "+33639980802");
        Page mandate = mandate(ward, helper, "Tuteur")
                .type("Ce qui le prouve, pour un tuteur, un curateur ou un parent", "jugement du 3 mars 2024")
                .tick(LETTERS)
                .press("Enregistrer")
                .expect(200);
        assertFalse(mandate.offers("Imprimer le mandat"));
        Letter letter = town.letter(town.birthRecord(ward, Channel.COUNTER), "Madame,");
        assertTrue(letter(letter).says("Mme Éloïse Mandat-Tutrice pour Mme Éloïse Mandat-Protégée 12 rue des Écoles"));
        Page revoked = mandate.type("Révoqué le", "2026-11-23")
                .type("Par qui et comment", "jugement de mainlevée, par courrier")
                .press("Révoquer ce mandat")
                .expect(200);
        assertTrue(revoked.says("révoqué le 23 novembre 2026"), revoked::text);
        assertFalse(letter(letter).says("Mandat-Tutrice"));
        assertFalse(revoked.offers("Révoquer ce mandat"));
    }

    @Test
    void letters_about_a_procedure_that_the_mandate_does_not_name_stay_with_the_person() {
        Resident person = town.resident("Mandat-Limitée");
        Resident helper = town.resident("Mandat-Partiel", "+33639980803");
        mandate(person, helper, "Tuteur")
                .type("Ce qui le prouve, pour un tuteur, un curateur ou un parent", "jugement du 3 mars 2024")
                .tick("Seulement celles qui sont cochées")
                .tick("Inscription à la cantine")
                .tick(LETTERS)
                .press("Enregistrer")
                .expect(200);
        Letter letter = town.letter(town.birthRecord(person, Channel.COUNTER), "Madame,");
        assertFalse(letter(letter).says("Mandat-Partiel"));
    }

    @Test
    void what_lacks_is_said_and_what_was_typed_is_kept() {
        Resident person = town.resident("Mandat-Refusé");
        Page refused = blank(person)
                .tick("Seulement celles qui sont cochées")
                .type("Premier jour", "2026-12-31")
                .type("Dernier jour", "2026-01-01")
                .press("Enregistrer")
                .expect(422);
        for (String words :
                new String[] {"Dites qui agit", "à quel titre", "Cochez les démarches", "finirait avant de commencer"
                }) {
            assertTrue(refused.alert().contains(words), refused::alert);
        }
        assertEquals("2026-12-31", refused.typed("Premier jour"));
        assertFalse(sheet(person).says("Mandats"));
    }

    @Test
    void nobody_acts_for_themselves_and_a_guardian_proves_it() {
        Resident person = town.resident("Mandat-Seule");
        Page page = blank(person).choose("À quel titre", "Tuteur");
        assertTrue(page.type("Nom, prénom ou téléphone", "Mandat-Seule")
                .press("Chercher")
                .says("Personne de ce nom"));
        Resident helper = town.resident("Mandat-Sansjugement", "+33639980804");
        Page refused = mandate(person, helper, "Curateur").press("Enregistrer").expect(422);
        assertTrue(refused.alert().contains("Dites ce qui le prouve"), refused::alert);
    }

    @Test
    void a_second_agent_cannot_sign_what_a_first_revoked_and_neither_can_the_database() {
        Resident person = town.resident("Mandat-Concurrent");
        Resident helper = town.resident("Mandat-Rapide", "+33639980805");
        Page first = mandate(person, helper, "Proche").press("Enregistrer").expect(200);
        Page second = town.browser(Role.PHONE).open(first.path());
        first.type("Par qui et comment", "la personne, au téléphone")
                .press("Révoquer ce mandat")
                .expect(200);
        Page refused = second.press("Signé sur papier").expect(422);
        assertTrue(refused.alert().contains("n’attend pas de signature"), refused::alert);
        long id = Long.parseLong(first.path().replaceFirst(".*/", ""));
        assertThrows(ConstraintViolationException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> Mandate.getEntityManager()
                        .createNativeQuery(
                                "update mandates set revoked_on = null, revoked_at = null, revoked_by_id = null,"
                                        + " revoked_how = null where id = " + id)
                        .executeUpdate()));
        assertThrows(ConstraintViolationException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> Mandate.getEntityManager()
                        .createNativeQuery("delete from mandates where id = " + id)
                        .executeUpdate()));
    }

    @Test
    void a_page_saved_twice_makes_one_mandate() {
        Resident person = town.resident("Mandat-Double");
        Resident helper = town.resident("Mandat-Unique", "+33639980806");
        Page page = mandate(person, helper, "Proche");
        assertEquals(
                page.press("Enregistrer").expect(200).path(),
                page.press("Enregistrer").expect(200).path());
    }

    @Test
    void a_person_who_asks_nothing_yet_has_a_sheet_too() {
        Page sheet = town.browser(Role.COUNTER)
                .open("/usagers/nouveau")
                .type("Nom, ou nom de l’organisme", "Mandat-Association")
                .choose("Civilité", "Association")
                .press("Enregistrer")
                .expect(200);
        assertEquals("Mandat-Association", sheet.html().select("h1").text());
    }

    private Page blank(Resident person) {
        return sheet(person).follow("Quelqu’un agit pour cette personne").expect(200);
    }

    private Page mandate(Resident person, Resident helper, String capacity) {
        return Mandates.begin(town, person, helper, capacity);
    }

    private Page sheet(Resident resident) {
        return town.browser(Role.COUNTER).open("/usagers/" + resident.id).expect(200);
    }

    private Page letter(Letter letter) {
        return town.browser(Role.OFFICER).open(letter.path()).expect(200);
    }

    private String paper(Page mandate) throws IOException {
        Response answer = town.browser(Role.COUNTER).get(mandate.path() + ".pdf");
        assertEquals(200, answer.statusCode());
        return String.join(" ", PdfReader.pages(answer.asByteArray()));
    }
}
