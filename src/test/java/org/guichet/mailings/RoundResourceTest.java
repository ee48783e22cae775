package org.guichet.mailings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.desk.Page;
import org.junit.jupiter.api.Test;

/** Rounds on screen and on paper: of a list, of a letter to many. */
@QuarkusTest
class RoundResourceTest extends MailingDesk {

    private static final String SCHOOL = "/tournees/echanges-papier-ecole?liste=%C3%89cole+de+la+Tourn%C3%A9e";

    @Test
    void subscribers_are_in_walking_order_and_who_comes_to_the_counter_is_not_called_on() {
        subscribe("Tournée-Quatre", "4 rue de la Tournée");
        subscribe("Tournée-Deux", "2 rue de la Tournée");
        subscribe("Tournée-Un", "1 rue de la Tournée");
        subscribe("Tournée-Unbis", "1 rue de la Tournée");
        town.request(
                "echanges-papier-ecole",
                living("Tournée-Guichet", "3 rue de la Tournée", NO_POST),
                Map.of("liste", "École de la Tournée"));
        Page page = clerk().open("/tournees").expect(200);
        assertTrue(page.says("École de la Tournée 5"), page::text);
        Page round = clerk().open(SCHOOL).expect(200);
        assertTrue(
                round.says("À laisser en tout : 4, dans 1 rue.") && round.says("Une personne n’est pas"), round::text);
        assertFalse(round.says("Tournée-Guichet"));
        String paper = String.join("\n", pages(clerk(), SCHOOL.replace("?", ".pdf?")));
        List<String> walk = List.of("Tournée-Un,", "Tournée-Quatre", "Tournée-Deux");
        assertEquals(walk, inOrder(paper, "Tournée-Deux", "Tournée-Quatre", "Tournée-Un,"));
        assertTrue(clerk().open(SCHOOL + "&foyer=oui").says("À laisser en tout : 3"));
    }

    @Test
    void a_letter_that_is_carried_has_its_round() {
        living("Portée-Un", "1 rue Portée");
        living("Portée-Deux", "2 rue Portée", CALL);
        living("Portée-Trois", "3 rue Portée", NO_POST);
        Page page = toStreet(written("À porter"), "rue Portée", "Portée");
        Page round = page.follow("Tournée de distribution").expect(200);
        assertTrue(round.says("À laisser en tout : 2, dans 1 rue."), round::text);
        assertTrue(round.says("appeler avant : 06 39 98 00 12, le matin"), round::text);
        assertFalse(round.says("Portée-Trois"));
        assertTrue(
                String.join("", pages(clerk(), page.path() + "/tournee.pdf")).contains("Côté pair, en redescendant"));
        Page posted = toStreet(written("À poster"), "rue Portée", "Par la poste");
        assertTrue(posted.follow("Tournée de distribution").says("À laisser en tout : 0."));
    }

    @Test
    void any_question_has_an_answer() {
        for (String query : List.of("?liste=inconnue", "?liste=%25%22%3E", "?foyer=x", "")) {
            assertEquals(200, clerk().get("/tournees/lettre-municipale" + query).statusCode(), query);
            assertEquals(
                    200, clerk().get("/tournees/lettre-municipale.pdf" + query).statusCode(), query);
        }
        assertEquals(404, clerk().get("/tournees/signalement-voirie").statusCode());
        assertEquals(404, clerk().get("/tournees/inconnue.pdf").statusCode());
        assertEquals(403, town.browser(Role.SAFEGUARD).get("/tournees").statusCode());
    }

    private void subscribe(String lastName, String street) {
        town.request("echanges-papier-ecole", living(lastName, street), Map.of("liste", "École de la Tournée"));
    }
}
