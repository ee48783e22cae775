package org.guichet.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Letters;
import org.guichet.desk.Page;
import org.guichet.mail.MailEntry;
import org.junit.jupiter.api.Test;

/** The page of a letter that came: where it leads, and what may still be decided there. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ArrivedLetterTest extends OpeningDesk {

    @Test
    void an_invoice_is_only_registered_and_may_be_treated_after_all() {
        Page numbered = Letters.begin(pile(), "Fournisseur d’énergie")
                .choose("Service", "Voirie")
                .choose("La feuille va", "Classeur")
                .type("Nom du classeur", "Factures 2026")
                .choose("Suite", "Enregistré seulement")
                .press("Numéroter")
                .expect(200);
        assertEquals("BINDER", numbered.chosen("place"));
        assertEquals("Factures 2026", numbered.typed("Nom du classeur"));
        assertEquals("REGISTERED_ONLY", numbered.chosen("outcome"));
        Page letter = numbered.follow("Ce courrier");
        assertTrue(letter.says("classeur Factures 2026"), letter::text);
        assertTrue(letter.says("Enregistré seulement"), letter::text);
        Page again = letter.press("À traiter finalement").expect(200);
        assertTrue(town.browser(Role.MAIL)
                .open("/ouverture/a-traiter?service=" + latest().department.id)
                .says("Fournisseur d’énergie"));
        assertTrue(
                again.press("Rien à faire : enregistré seulement").expect(200).says("Décidé par"));
    }

    @Test
    void what_a_colleague_did_meanwhile_is_shown_and_nothing_is_done_twice() {
        long id = Letters.came(town);
        Page mine = town.browser(Role.MAIL).open("/ouverture/" + id);
        town.browser(Role.COUNTER)
                .open("/ouverture/" + id)
                .press("Rien à faire : enregistré seulement")
                .expect(200);
        Page told = mine.type("Dossier", town.roadReport(null).reference)
                .press("Joindre")
                .expect(409);
        assertTrue(told.alert().contains("Ce courrier a changé pendant votre saisie"), told::alert);
        assertTrue(told.says("Enregistré seulement"), told::text);
        told.press("Joindre").expect(200);
    }

    @Test
    void the_bars_of_a_letter_that_came_lead_to_it_from_any_page() {
        long id = Letters.came(town);
        String bars = MailEntry.byId(id).orElseThrow().registerNumber().arrivalCode();
        assertEquals(
                "/ouverture/" + id,
                town.browser(Role.COUNTER).open("/").search(bars).path());
        assertEquals(
                200, town.browser(Role.COUNTER).open("/").search("A2026999999").status());
    }

    @Test
    void a_letter_that_the_desk_took_down_before_has_its_page_too() {
        Case dossier = town.birthRecord(town.resident("Dautrefois"), Channel.MAIL);
        MailEntry entry = latest();
        Page letter = town.browser(Role.MAIL).open("/ouverture/" + entry.id).expect(200);
        assertTrue(letter.says("A ouvert un dossier") && letter.says("Personne n’a noté où elle est."), letter::text);
        Page moved = letter.choose("Où va-t-elle", "Carton")
                .type("Nom du classeur", "Actes, n° 4")
                .press("Noter")
                .expect(200);
        assertTrue(moved.says("carton Actes, n° 4"), moved::text);
        assertTrue(town.browser(Role.OFFICER).open(dossier.path()).says("La feuille : carton Actes, n° 4."));
    }
}
