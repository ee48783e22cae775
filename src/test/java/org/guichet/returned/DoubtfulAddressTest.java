package org.guichet.returned;

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
import org.guichet.desk.Page;
import org.guichet.letters.Letter;
import org.guichet.residents.DoubtfulAddress;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.Test;

/** An address from which a letter came back: the next letter asks first, until somebody says that it is good. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class DoubtfulAddressTest extends ReturnDesk {

    @Test
    void the_next_letter_to_that_address_asks_first_and_leaves_once_somebody_says_that_it_is_good() {
        Letter letter = post("Douteuse");
        twoDaysLater();
        note(letter, "Destinataire inconnu");
        Letter next = town.letter(letter.dossier, "Madame,\n\nEncore nous.");
        Page asks = manager().open(next.path()).expect(200);
        assertTrue(asks.says(ASKS), asks::text);
        assertTrue(asks.says("L’adresse est-elle bonne ?"), asks::text);
        assertFalse(asks.offers("Rendre définitive") || asks.offers("Prête pour le prochain tirage"));
        Browser officer = manager();
        for (String way : new String[] {"/finaliser", "/prete"}) {
            var answer = officer.post(next.path() + way, Map.of("jeton", officer.token(), "version", "0"));
            assertEquals(422, answer.statusCode());
            assertTrue(answer.asString().contains("confirme l’adresse"), answer.asString());
        }
        Page good = asks.press(GOOD).expect(200);
        assertFalse(good.says(ASKS));
        good.press("Rendre définitive").expect(200);
        Page dossier = manager().open(letter.dossier.path());
        assertTrue(dossier.says("est confirmée : 12 rue des Écoles, 35120 SAINT-AUBIN."), dossier::text);
        DoubtfulAddress doubt =
                DoubtfulAddress.find("resident", letter.dossier.resident).firstResult();
        assertEquals(clock.instant(), doubt.confirmedAt);
        asks.press(GOOD).expect(200);
        assertEquals(1, story(manager().open(letter.dossier.path()), "est confirmée"));
    }

    @Test
    void a_print_run_sets_a_letter_aside_whose_address_became_doubtful_meanwhile() {
        Letter letter = post("Imprimée");
        Letter ready = town.readyLetter(letter.dossier, "Madame,\n\nEncore nous.");
        twoDaysLater();
        note(letter, "Destinataire inconnu");
        Page counted = clerk().open("/tirages").press("Préparer le tirage").settled();
        assertTrue(counted.says("que quelqu’un confirme l’adresse"), counted::text);
        assertFalse(Letter.byId(ready.id).orElseThrow().isFinal());
    }

    @Test
    void the_doubt_ends_when_the_person_moves_and_comes_back_with_the_same_address() {
        Letter letter = post("Voyageuse");
        twoDaysLater();
        note(letter, "Destinataire inconnu");
        Resident resident = letter.dossier.resident;
        assertTrue(clerk().open("/usagers/" + resident.id).says("L’adresse est-elle bonne ?"));
        move(resident, "1 quai Neuf");
        assertFalse(clerk().open("/usagers/" + resident.id).says("L’adresse est-elle bonne ?"));
        Letter next = town.letter(letter.dossier, "Madame,\n\nEncore nous.");
        assertTrue(manager().open(next.path()).offers("Rendre définitive"));
        move(resident, "12 rue des Écoles");
        assertTrue(manager().open(next.path()).says(ASKS));
        clerk().open("/usagers/" + resident.id).press(GOOD).expect(200);
        assertTrue(manager().open(next.path()).offers("Rendre définitive"));
    }

    @Test
    void what_is_handed_over_asks_nothing() {
        Letter letter = post("Présente");
        twoDaysLater();
        note(letter, "Destinataire inconnu");
        Case other = town.birthRecord(letter.dossier.resident, Channel.COUNTER);
        Browser counter = town.browser(Role.COUNTER);
        counter.open(other.path());
        var byPost = counter.post(other.path() + "/accuse", Map.of("jeton", counter.token(), "maniere", "poste"));
        assertEquals(422, byPost.statusCode());
        assertTrue(byPost.asString().contains("confirme l’adresse"), byPost.asString());
        var byHand = counter.post(other.path() + "/accuse", Map.of("jeton", counter.token(), "maniere", "main"));
        assertEquals(303, byHand.statusCode());
    }

    private void move(Resident resident, String street) {
        clerk().open("/usagers/" + resident.id + "/modifier")
                .type("Numéro et rue", street)
                .press("Enregistrer")
                .expect(200);
    }
}
