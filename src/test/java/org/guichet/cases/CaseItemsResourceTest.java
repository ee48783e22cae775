package org.guichet.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Items;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lacks in a request: asked for in rounds, come late or in time, asked for again, not needed after all. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class CaseItemsResourceTest {

    private static final String IDENTITY = "Pièce d’identité de la personne qui demande";

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @Inject
    DataSource database;

    private Case dossier;

    @BeforeEach
    void open() {
        town.open();
        dossier = town.birthRecord(town.resident("Quintin"), Channel.COUNTER);
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void all_that_lacks_is_asked_for_at_once_with_one_delay_and_one_line_of_story() {
        items().tick("Manque n° 1")
                .tick("Manque n° 2")
                .press("Enregistrer la liste")
                .expect(200);
        Page page = page();
        assertEquals("Attente de pièce", state(page));
        assertEquals(
                "Pièce demandée. Pièce d’identité de la personne qui demande ; Livret de famille, si elle demande pour un "
                        + "parent ou un enfant, à fournir au plus tard le 23 décembre 2026. Camille Le Officer",
                story(page));
        assertTrue(page.offers("Pièces : 2 attendues"), page::text);
        assertEquals("31 décembre 2026", due(page));
    }

    @Test
    void the_delay_proposed_ends_on_a_day_when_somebody_can_bring_it() {
        clock.travelTo(LocalDateTime.of(2026, 11, 25, 9, 0)); // thirty days later is Christmas, a Friday
        assertEquals("2026-12-28", items().typed("Ce qui manque est à fournir"));
    }

    @Test
    void what_came_with_the_request_is_kept_and_not_asked_for_again() {
        Page sorted = items().tick("Venue n° 1")
                .choose("Forme n° 1", "copie")
                .type("Gardée n° 1", "Classeur bleu")
                .tick("Manque n° 2")
                .press("Enregistrer la liste")
                .expect(200);
        assertTrue(
                sorted.says(IDENTITY + " copie Classeur bleu le 23/11/2026, au guichet, avec la demande"),
                sorted::text);
        assertEquals(
                List.of("Livret de famille, si elle demande pour un parent ou un enfant"),
                sorted.html()
                        .select("section:contains(Attendues) tbody tr td:first-child")
                        .eachText());
        assertFalse(sorted.html().select("legend").eachText().contains(IDENTITY));
    }

    @Test
    void the_clock_follows_the_day_it_came_not_the_day_somebody_noted_it() {
        Page waiting = Items.ask(town, dossier, "Timbre", "23/12/2026");
        assertEquals("31 décembre 2026", due(waiting));
        clock.travelTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        arrival("Timbre", "26/11/2026", "Guichet", "")
                .press("Enregistrer l’arrivée")
                .expect(200);
        Page complete = page();
        assertEquals("À traiter", state(complete));
        assertEquals("4 décembre 2026", due(complete));
        assertEquals(
                "Pièce reçue. Timbre (copie, Dossier papier), venue dans le délai, le 26 novembre 2026, au guichet, reçu par "
                        + "Camille Le Officer. Camille Le Officer",
                story(complete));
    }

    /** CRPA, art. L114-5: a delay of acceptance starts when everything is there, and runs as if what was not needed had not been asked. */
    @Test
    void a_delay_of_acceptance_starts_when_the_last_item_came() {
        dossier = town.request("changement-usage", town.resident("Loueuse"), Map.of());
        String asItWas = due(page());
        Items.ask(town, dossier, "Bail", "23/12/2026");
        Page both = Items.ask(town, dossier, "Plan", "23/12/2026");
        assertEquals("à la réception des pièces", due(both));
        clock.travelTo(LocalDateTime.of(2026, 12, 3, 9, 0));
        arrival("Bail", "01/12/2026", "Guichet", "")
                .press("Enregistrer l’arrivée")
                .expect(200);
        Page still = page();
        assertEquals("Attente de pièce", state(still));
        items().tick("Inutile : Plan")
                .type("Pourquoi elle n’est plus utile", "Déjà au dossier.")
                .press("Ne plus l’attendre")
                .expect(200);
        assertEquals("23 janvier 2027", asItWas);
        assertEquals("1er février 2027", due(page()));
    }

    @ParameterizedTest
    @CsvSource({
        "28/12/2026, 23/12/2026, envoyée dans le délai",
        "28/12/2026, 24/12/2026, envoyée après le délai",
        "28/12/2026, ''        , venue après le délai",
        "22/12/2026, ''        , venue dans le délai"
    })
    void the_postmark_says_whether_the_delay_was_kept(String on, String postmark, String words) {
        Items.ask(town, dossier, "Timbre", "23/12/2026");
        clock.travelTo(LocalDateTime.of(2026, 12, 29, 9, 0));
        Page page = arrival("Timbre", on, "Courrier", postmark)
                .press("Enregistrer l’arrivée")
                .expect(200);
        assertTrue(page.says(words), page::text);
        assertTrue(story(page()).contains(words));
    }

    @Test
    void a_case_waits_until_the_last_item_came() {
        Items.ask(town, dossier, "Timbre", "15/12/2026");
        Items.ask(town, dossier, "Photo", "15/12/2026");
        assertEquals("Attente de pièce", state(Items.receive(town, dossier, "Timbre")));
        assertEquals("À traiter", state(Items.receive(town, dossier, "Photo")));
    }

    @Test
    void what_is_late_comes_first_with_how_late_and_is_asked_for_again() {
        Items.ask(town, dossier, "Photo", "15/01/2027");
        Items.ask(town, dossier, "Timbre", "27/11/2026");
        clock.travelTo(LocalDateTime.of(2026, 12, 2, 9, 0));
        Page late = items();
        assertTrue(late.html().select("tbody tr").first().text().contains("Timbre"));
        assertTrue(late.says("en retard de 5 jours"), late::text);
        late.type("Nouveau délai", "18/12/2026").press("Redemander").expect(200);
        Page again = items();
        assertTrue(
                again.says(
                        "Timbre, demandée le 23 novembre 2026 pour le 27 novembre 2026 : redemandée le 2 décembre 2026"),
                again::text);
        assertEquals(
                2, again.html().select("section:contains(Attendues) tbody tr").size());
        assertFalse(again.offers("Redemander"));
        assertTrue(story(page())
                .startsWith("Pièce demandée. Relance : Timbre, à fournir au plus tard le 18 décembre 2026."));
        String letter = again.press("Préparer la lettre « Il manque une pièce »")
                .expect(200)
                .typed("Texte");
        assertTrue(
                letter.contains("Timbre, au plus tard le 18 décembre 2026 (déjà demandé le 23 novembre 2026)"), letter);
    }

    @Test
    void what_was_asked_for_twice_ends_once() {
        Items.ask(town, dossier, "Timbre", "27/11/2026");
        remindOn2December("18/12/2026");
        clock.travelTo(LocalDateTime.of(2026, 12, 4, 9, 0));
        arrival("Timbre", "03/12/2026", "Guichet", "")
                .press("Enregistrer l’arrivée")
                .expect(200);
        assertEquals("À traiter", state(page()));
        assertEquals("6 décembre 2026", due(page())); // four days until 27 November, one from 2 to 3 December
    }

    @Test
    void a_sheet_that_had_come_before_the_reminder_makes_it_pointless() {
        Items.ask(town, dossier, "Timbre", "27/11/2026");
        remindOn2December("18/12/2026");
        Page page = arrival("Timbre", "26/11/2026", "Guichet", "")
                .press("Enregistrer l’arrivée")
                .expect(200);
        assertTrue(page.says("venue dans le délai"), page::text);
        assertTrue(page.says("inutile depuis le 2 décembre 2026 (Déjà venue le 26 novembre 2026)"), page::text);
        assertEquals("4 décembre 2026", due(page()));
    }

    @Test
    void what_is_not_needed_after_all_is_waited_for_no_longer() {
        Items.ask(town, dossier, "Timbre", "23/12/2026");
        clock.travelTo(LocalDateTime.of(2026, 11, 25, 9, 0));
        Page page = items().tick("Inutile : Timbre")
                .type("Pourquoi elle n’est plus utile", "Retrouvé dans le dossier.")
                .press("Ne plus l’attendre")
                .expect(200);
        assertTrue(page.says("Aucune pièce n’est attendue."));
        assertEquals("À traiter", state(page()));
        assertEquals("3 décembre 2026", due(page()));
        assertEquals(
                "Pièce inutile. Timbre, finalement inutile : Retrouvé dans le dossier. Camille Le Officer",
                story(page()));
    }

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
    void a_sheet_says_whether_it_is_an_original_and_where_it_is() {
        Page refused = items().tick("Venue n° 1").press("Enregistrer la liste").expect(422);
        assertTrue(refused.alert().contains("choisissez original ou copie"), refused::alert);
        assertTrue(refused.alert().contains("indiquez où elle est gardée"), refused::alert);
    }

    @Test
    void a_sheet_put_elsewhere_is_found_there_and_both_places_are_told() {
        Items.ask(town, dossier, "Timbre", "23/12/2026");
        Items.receive(town, dossier, "Timbre");
        Page moved = items().choose("Quelle pièce", "Timbre")
                .type("Où elle est maintenant", "Rendue à la personne")
                .press("Noter le rangement")
                .expect(200);
        assertTrue(moved.html()
                .select("section:contains(Venues) tbody td")
                .eachText()
                .contains("Rendue à la personne"));
        assertEquals("Suivi. Pièce déplacée, Timbre : Rendue à la personne. Camille Le Officer", story(page()));
        assertTrue(page().says("Timbre (copie, Dossier papier)"));
        Page refused = items().type("Où elle est maintenant", "Cave")
                .press("Noter le rangement")
                .expect(422);
        assertTrue(refused.alert().contains("Choisissez la pièce"), refused::alert);
        assertEquals("Cave", refused.typed("Où elle est maintenant"));
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

    private void remindOn2December(String until) {
        clock.travelTo(LocalDateTime.of(2026, 12, 2, 9, 0));
        items().type("Nouveau délai", until).press("Redemander").expect(200);
    }

    private Page arrival(String label, String on, String way, String postmark) {
        return items().tick(label)
                .choose("Forme : " + label, "copie")
                .type("Gardée : " + label, "Dossier papier")
                .type("Venue le", on)
                .choose("Par quelle voie", way)
                .type("Cachet de la poste du", postmark);
    }

    private Page items() {
        return town.browser(Role.OFFICER).open(dossier.path() + "/pieces").expect(200);
    }

    private Page page() {
        return town.browser(Role.OFFICER).open(dossier.path()).expect(200);
    }

    private static String story(Page page) {
        return page.html().select("ol.story li > span").first().text();
    }

    private static String state(Page page) {
        return page.html().select("h1 .state").text();
    }

    private static String due(Page page) {
        return page.html().select("ol.clock .next b").text();
    }
}
