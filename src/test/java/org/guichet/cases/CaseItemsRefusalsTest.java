package org.guichet.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Items;
import org.guichet.desk.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lacks in a request: asked for in rounds, come late or in time, asked for again, not needed after all. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** What is refused when items are asked for or come, in words, with everything typed kept. */
class CaseItemsRefusalsTest extends ItemsDesk {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            22/11/2026 | Guichet  | ''         | elle n’a pas pu venir avant
            24/11/2026 | Guichet  | ''         | dans l’avenir
            31/02/2027 | Guichet  | ''         | pas lisible
            ''         | Guichet  | ''         | Indiquez le jour
            23/11/2026 | Choisir… | ''         | Choisissez comment
            23/11/2026 | Guichet  | 20/11/2026 | ne va qu’avec un courrier
            23/11/2026 | Courrier | 24/11/2026 | après l’arrivée
            """)
    void an_arrival_that_cannot_be_is_refused_and_kept_as_typed(String on, String way, String postmark, String words) {
        Items.ask(town, dossier, "Timbre", "23/12/2026");
        Page refused = arrival("Timbre", on, way, postmark)
                .press("Enregistrer l’arrivée")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(on, refused.typed("Venue le"));
        assertEquals("Dossier papier", refused.typed("Gardée : Timbre"));
        assertEquals("Attente de pièce", state(page()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Timbre   | 22/11/2026 | déjà passé
            Timbre   | 24/11/2027 | dépasse un an
            Timbre   | ''         | jusqu’à quel jour
            Timbre   | jeudi      | pas lisible
            ''       | 01/12/2026 | écrivez de quelle pièce il s’agit
            😀       | 01/12/2026 | ne sait pas écrire : 😀
            """)
    void a_delay_or_a_name_that_makes_no_sense_is_refused(String label, String answerBy, String words) {
        Page refused = Items.lacking(town, dossier, label, answerBy)
                .press("Enregistrer la liste")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(label, refused.typed("Nom de la pièce n° 3"));
        assertEquals("À traiter", state(page()));
    }

    @Test
    void a_long_name_is_refused_with_every_letter_kept() {
        Page refused = Items.lacking(town, dossier, "x".repeat(121), "01/12/2026")
                .press("Enregistrer la liste")
                .expect(422);
        assertTrue(refused.alert().contains("Raccourcissez-le"), refused::alert);
        assertEquals(121, refused.typed("Nom de la pièce n° 3").length());
    }

    @Test
    void the_same_thing_is_not_asked_for_twice_at_once_and_nothing_is_half_done() {
        Items.ask(town, dossier, "Timbre", "23/12/2026");
        Page refused = Items.lacking(town, dossier, "timbre", "23/12/2026")
                .tick("Venue n° 1")
                .choose("Forme n° 1", "original")
                .type("Gardée n° 1", "Rendue")
                .press("Enregistrer la liste")
                .expect(422);
        assertTrue(refused.alert().contains("est déjà demandée"), refused::alert);
        assertTrue(items().html().select("legend").eachText().contains(IDENTITY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Enregistrer la liste  | Rien n’est indiqué
            Enregistrer l’arrivée | Cochez au moins une pièce
            Ne plus l’attendre    | Cochez au moins une pièce
            """)
    void nothing_ticked_does_nothing(String button, String words) {
        Items.ask(town, dossier, "Timbre", "23/12/2026");
        Page refused = items().press(button).expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
    }

    @Test
    void a_thing_is_given_up_only_with_a_reason() {
        Items.ask(town, dossier, "Timbre", "23/12/2026");
        Page refused =
                items().tick("Inutile : Timbre").press("Ne plus l’attendre").expect(422);
        assertTrue(refused.alert().contains("Dites pourquoi"), refused::alert);
    }

    @Test
    void a_second_press_and_a_second_agent_change_nothing() {
        Page first = Items.lacking(town, dossier, "Timbre", "23/12/2026");
        first.press("Enregistrer la liste").expect(200);
        Page told = first.press("Enregistrer la liste").expect(409);
        assertTrue(told.alert().contains("Pièce demandée. Timbre"), told::alert);
        assertEquals("Timbre", told.typed("Nom de la pièce n° 3"));
        assertEquals(
                1, items().html().select("section:contains(Attendues) tbody tr").size());
    }

    @Test
    void a_closed_case_asks_for_nothing_more() {
        Page open = Items.lacking(town, dossier, "Timbre", "23/12/2026");
        page().choose("Raison", "Sans objet").save("Clore").expect(200);
        assertFalse(items().offers("Enregistrer la liste"));
        Page refused = open.tamper("seen", "1000").press("Enregistrer la liste").expect(422);
        assertTrue(refused.alert().contains("rouvrez-le avant de demander une pièce"), refused::alert);
    }

    @Test
    void who_may_not_write_letters_is_told_who_can() {
        Items.ask(town, dossier, "Timbre", "23/12/2026");
        Page page = town.browser(Role.COUNTER).open(dossier.path() + "/pieces").expect(200);
        assertFalse(page.offers("Préparer la lettre « Il manque une pièce »"));
        assertTrue(page.says("se prépare par une personne qui instruit les dossiers du service"), page::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update missing_items set label = 'Autre' where label = '%s'",
                "update missing_items set received_on = null where label = '%s'",
                "update missing_items set waived_on = received_on, waived_why = 'x', waived_by_id = 1 where label = '%s'",
                "delete from missing_items where label = '%s'"
            })
    void what_came_is_not_rewritten_in_the_database_either(String sql) throws SQLException {
        Items.ask(town, dossier, "Acte unique", "23/12/2026");
        Items.receive(town, dossier, "Acte unique");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute(sql.formatted("Acte unique")));
        }
    }
}
