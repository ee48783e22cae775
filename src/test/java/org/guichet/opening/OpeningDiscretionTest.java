package org.guichet.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Letters;
import org.guichet.desk.Page;
import org.guichet.mail.MailEntry;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.Test;

/** What came about a discreet case is hidden from whoever may not see the case. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class OpeningDiscretionTest extends OpeningDesk {

    @Test
    void a_letter_about_a_discreet_case_is_numbered_by_whoever_may_not_read_it_and_nothing_of_it_shows() {
        Resident resident = town.resident("Discrètement");
        Case dossier = alone(() -> town.open("mediation", resident, Channel.COUNTER, Map.of()));
        Browser officer = town.browser(Role.OFFICER);
        Page pile = officer.open("/ouverture")
                .type("Expéditeur", dossier.reference)
                .press("Numéroter")
                .expect(200);
        MailEntry entry = latest();
        assertEquals(dossier.id, entry.dossier.id);
        assertFalse(pile.says("Discrètement"), pile::text);
        assertTrue(pile.says("dossier discret"), pile::text);
        assertTrue(
                pile.html().select("a[href=/ouverture/%d]".formatted(entry.id)).isEmpty());
        officer.open("/ouverture/" + entry.id).expect(403);
        assertFalse(officer.open("/registres/arrivee").says("Discrètement"));
        Page guess = Letters.begin(officer.open("/ouverture"), "Curieux")
                .type(JOIN, dossier.reference.substring(5))
                .press("Numéroter")
                .expect(422);
        assertTrue(guess.alert().contains("Aucun dossier ne répond"), guess::alert);
        assertTrue(town.browser(Role.MANAGER)
                .open("/ouverture/" + entry.id)
                .expect(200)
                .says("Discrètement"));
    }

    @Test
    void a_letter_whose_case_turns_out_discreet_is_hidden_in_the_register_from_then_on() {
        long id = Letters.key(Letters.number(town, "Mme Confidence"));
        assertTrue(town.browser(Role.OFFICER).open("/registres/arrivee").says("Mme Confidence"));
        Case dossier = town.open("mediation", town.resident("Confidence"), Channel.COUNTER, Map.of());
        town.browser(Role.MANAGER)
                .open("/ouverture/" + id)
                .type("Dossier", dossier.reference)
                .press("Joindre")
                .expect(200);
        Browser officer = town.browser(Role.OFFICER);
        assertFalse(officer.open("/registres/arrivee").says("Confidence"));
        assertEquals(
                0,
                officer.open("/registres/arrivee?q=Confidence")
                        .html()
                        .select("tbody tr")
                        .size());
        assertFalse(officer.open("/ouverture").says("Confidence"));
        officer.open("/ouverture/" + id).expect(403);
        assertTrue(town.browser(Role.MANAGER).open("/registres/arrivee").says("Mme Confidence"));
    }

    @Test
    void a_line_that_mends_the_first_leads_to_the_letter_and_is_hidden_with_it() {
        long id = Letters.key(Letters.number(town, "Mme Rectifiée"));
        MailEntry wrong = MailEntry.byId(id).orElseThrow();
        Browser manager = town.browser(Role.MANAGER);
        manager.open("/registres/arrivee/%d/%d/rectification".formatted(wrong.year, wrong.number))
                .type("Correspondant", "Mme Bienrectifiée")
                .type("Pourquoi", "Nom mal lu")
                .press("Inscrire la rectification")
                .expect(200);
        MailEntry right = entryFrom("Mme Bienrectifiée");
        assertTrue(manager.open("/ouverture/" + right.id).expect(200).says("Mme Rectifiée"));
        Case dossier = town.open("mediation", town.resident("Bienrectifiée"), Channel.COUNTER, Map.of());
        manager.open("/ouverture/" + id)
                .type("Dossier", dossier.reference)
                .press("Joindre")
                .expect(200);
        assertFalse(town.browser(Role.OFFICER).open("/registres/arrivee").says("Bienrectifiée"));
        assertEquals(
                0,
                town.browser(Role.OFFICER)
                        .open("/registres/arrivee?q=Bienrectifiée")
                        .html()
                        .select("tbody tr")
                        .size());
    }
}
