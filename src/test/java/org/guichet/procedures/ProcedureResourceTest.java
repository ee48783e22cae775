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
import org.guichet.residents.Resident;
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

    @Test
    void a_person_s_sheet_leads_to_forms_that_say_who_asks() {
        Resident person = town.resident("Prérempli");
        Page sheet = town.browser(Role.COUNTER).open("/usagers/" + person.id);
        Page procedure = sheet.follow("Imprimer un formulaire prérempli").follow("Copie d’acte de naissance");
        assertEquals(
                "/demarches/copie-acte-naissance/formulaire.pdf?usager=" + person.id,
                procedure.html().select("a:matchesOwn(^Formulaire$)").attr("href"));
    }

    @Test
    void words_find_procedures_and_a_department_or_a_measure_narrows_them() {
        assertTrue(town.browser(Role.COUNTER).open("/demarches?q=poubelles").says("Signalement d’un dépôt de déchets"));
        Page measure = town.browser(Role.COUNTER).open("/demarches?mesure=10");
        assertTrue(measure.says("Demande de mesure des ondes"));
        assertEquals(3, measure.html().select(".shelf li").size());
        assertTrue(town.browser(Role.COUNTER).open("/demarches?q=xylophone").says("Aucune démarche ne répond"));
    }
}
