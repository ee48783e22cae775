package org.guichet.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Items;
import org.guichet.desk.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lacks in a request: asked for in rounds, come late or in time, asked for again, not needed after all. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** What lacks is asked for, comes, is late, and moves the clock. */
class CaseItemsResourceTest extends ItemsDesk {

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

    private void remindOn2December(String until) {
        clock.travelTo(LocalDateTime.of(2026, 12, 2, 9, 0));
        items().type("Nouveau délai", until).press("Redemander").expect(200);
    }

    private static String story(Page page) {
        return page.html().select("ol.story li > span").first().text();
    }

    /** What the law says, beside what the commune promises. */
    private static String due(Page page) {
        return page.html().select("ol.clock .next:not(:contains(engagement)) b").text();
    }
}
