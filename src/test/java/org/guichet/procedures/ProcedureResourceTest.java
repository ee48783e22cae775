package org.guichet.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ProcedureResourceTest {

    @Inject
    Town town;

    @Test
    void what_the_town_hall_offers_is_said_with_its_law_its_delay_and_its_documents() {
        Page page = town.browser(Role.COUNTER)
                .open("/demarches/copie-acte-naissance")
                .expect(200);
        assertTrue(page.says("Décret n° 2017-890"));
        assertTrue(page.says("8 jours"));
        assertTrue(page.says("Pièce d’identité de la personne qui demande"));
        assertTrue(page.html().select(".errors").isEmpty());
    }

    @Test
    void a_procedure_leads_to_its_questions() {
        Page page = town.browser(Role.COUNTER).open("/demarches/signalement-voirie");
        String link = page.html().select("a:contains(Par téléphone)").attr("href");
        Page intake = town.browser(Role.COUNTER).open(link).expect(200);
        assertEquals("", intake.typed("Que se passe-t-il"));
    }
}
