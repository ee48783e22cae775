package org.guichet.intake;

import static org.guichet.desk.Requests.roadReport;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import org.guichet.accounts.Role;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Mandates;
import org.guichet.desk.Page;
import org.guichet.pdf.PdfReader;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody comes in the place of somebody else. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class PresenterTest extends IntakeDesk {

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void a_mandate_ticked_is_said_by_the_case_its_story_and_its_receipt() throws IOException {
        Resident mother = town.resident("Présentée", "+33639980901");
        Resident son = town.resident("Présentant", "+33639980902");
        Mandates.of(town, mother, son)
                .type("Signé le", "2026-11-20")
                .press("Signé sur papier")
                .expect(200);
        Page dossier = pothole("Présentée")
                .tick(mother.listName() + " " + mother.distinction())
                .tick("présentée par Mme Éloïse Présentant, proche (mandat signé le 20 novembre 2026)")
                .press("Enregistrer")
                .expect(200);
        String words = "Mme Éloïse Présentant, proche (mandat signé le 20 novembre 2026)";
        assertTrue(dossier.says("Présentée par " + words), dossier::text);
        Response receipt = town.browser(Role.COUNTER).get(dossier.path() + "/recepisse.pdf");
        String paper = String.join(" ", PdfReader.pages(receipt.asByteArray())).replaceAll("[\\s\u00a0]+", " ");
        assertTrue(paper.contains("De : Mme Éloïse Présentée Présentée par : " + words), paper);
    }

    @Test
    void without_a_mandate_the_record_says_so() {
        Resident mother = town.resident("Sansmandat", "+33639980903");
        Page dossier = pothole("Sansmandat")
                .tick(mother.listName() + " " + mother.distinction())
                .type("Qui la présente, sans mandat enregistré (nom, lien avec la personne)", "Mme Voisine, sa voisine")
                .press("Enregistrer")
                .expect(200);
        assertTrue(dossier.says("Présentée par Mme Voisine, sa voisine (sans mandat enregistré)"), dossier::text);
    }

    @Test
    void a_mandate_of_somebody_else_is_refused_and_everything_is_kept() {
        Resident mother = town.resident("Mauvaisemère", "+33639980904");
        Resident other = town.resident("Mauvaisemèrebis", "+33639980905");
        Mandates.of(town, other, town.resident("Mauvaisfils", "+33639980906"));
        Page refused = pothole("Mauvaisemère")
                .tick(mother.listName() + " " + mother.distinction())
                .tick("présentée par Mme Éloïse Mauvaisfils, proche (sans mandat signé)")
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains("n’est pas celui de la personne choisie"), refused::alert);
        assertEquals("Une plaque d’égout bouge.", refused.typed("Que se passe-t-il"));
    }

    @Test
    void the_last_case_tells_homonyms_apart() {
        Resident asked = town.resident("Homonymedernier", "+33639980907");
        Resident never = town.resident("Homonymedernier", "+33639980908");
        town.birthRecord(asked, Channel.COUNTER);
        Page found = town.browser(Role.COUNTER).open("/").search("Homonymedernier");
        assertTrue(found.says(asked.distinction() + " · dernier dossier : Copie d’acte de naissance"), found::text);
        assertFalse(found.says(never.distinction() + " · dernier"));
    }

    private Page pothole(String search) {
        return roadReport(counter().open("/demandes/nouvelle?canal=guichet&q=" + search));
    }
}
