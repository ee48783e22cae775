package org.guichet.repairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A device from the counter to the shelf and back, its owner deciding. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** What is refused or asked again at the workshop, in words, with everything typed kept. */
class RepairRefusalsTest extends RepairDesk {

    @Test
    void nothing_is_repaired_before_somebody_looked_at_it() {
        refused(finish(left(JUST_REPAIR), "réparé", "C’est fait."), "Notez d’abord le diagnostic");
    }

    @Test
    void nothing_is_decided_before_the_owner_can_know_what_is_broken() {
        refused(decide(left(CALL), "accepte la réparation", "au guichet"), "Notez d’abord le diagnostic");
    }

    @Test
    void nothing_is_repaired_without_agreement() {
        Case dossier = left(CALL);
        diagnose(dossier, "Batterie morte.", "").expect(200);
        refused(finish(dossier, "réparé", "C’est fait."), "n’a pas encore donné son accord");
    }

    @Test
    void nothing_is_paid_without_being_asked() {
        Case dossier = left(JUST_REPAIR);
        diagnose(dossier, "Écran mort.", "120").expect(200);
        assertEquals("En attente d’accord", state(dossier));
        refused(finish(dossier, "réparé", "C’est fait."), "n’a pas encore donné son accord");
    }

    @Test
    void another_price_asks_for_another_agreement() {
        Case dossier = left(CALL);
        diagnose(dossier, "Batterie morte.", "20").expect(200);
        decide(dossier, "accepte la réparation", "par écrit").expect(200);
        Page again = diagnose(dossier, "Batterie et clavier.", "55").expect(200);
        assertEquals("En attente d’accord", again.html().select("h1 .state").text());
        refused(finish(dossier, "réparé", "C’est fait."), "n’a pas encore donné son accord");
    }

    @Test
    void nothing_is_recycled_without_agreement() {
        Case dossier = left(CALL);
        diagnose(dossier, "Carte mère morte.", "").expect(200);
        finish(dossier, "non réparable", "Pas de pièce.").expect(200);
        assertEquals("À rendre", state(dossier));
        refused(finish(dossier, "recyclé", "Déposé au tri."), "ne se recycle qu’avec l’accord");
        decide(dossier, "accepte le recyclage", "par téléphone").expect(200);
        assertEquals("À recycler", state(dossier));
        finish(dossier, "recyclé", "Déposé au tri.").expect(200);
        assertEquals("Recyclé", state(dossier));
        assertFalse(page(dossier).offers("Rendre l’appareil"));
        Browser browser = counter();
        assertTrue(browser.post(
                        dossier.path() + "/reparation/retrait",
                        Map.of(
                                "jeton", browser.token(),
                                "seen", "4",
                                "returnedTo", "Moi",
                                "identitySeen", "passeport",
                                "thing.0", "oui",
                                "lackingWords", "le reste"))
                .asString()
                .contains("a été recyclé"));
    }

    @Test
    void what_lacks_is_said() {
        Case dossier = ready();
        Page refused = handBack(page(dossier), "Ordinateur portable, Lenovo T480", "Chargeur");
        refused(refused, "Ne sont pas cochés : housse grise");
        assertTrue(refused.html().select("input[name=thing.1]").hasAttr("checked"));
        assertFalse(refused.html().select("input[name=thing.2]").hasAttr("checked"));
        Page back = refused.type("S’il manque", "Housse égarée, remboursée.")
                .save("Rendre l’appareil")
                .expect(200);
        assertTrue(back.says("manque : housse grise"));
        assertTrue(back.says("Housse égarée, remboursée."));
    }

    @Test
    void what_went_back_is_never_rewritten() {
        Case dossier = ready();
        handBack(page(dossier), "Ordinateur portable, Lenovo T480", "Chargeur", "housse grise")
                .expect(200);
        assertFalse(page(dossier).offers("Noter le résultat"));
        SQLException refusal = Assertions.assertThrows(SQLException.class, () -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("update repairs set returned_to = 'autre' where case_id = " + dossier.id);
            }
        });
        assertEquals("23000", refusal.getSQLState());
        Browser browser = counter();
        for (String action : List.of("diagnostic", "accord", "issue", "retrait")) {
            int status = browser.post(
                            dossier.path() + "/reparation/" + action,
                            Map.of(
                                    "jeton", browser.token(),
                                    "seen", "4",
                                    "diagnosis", "Encore",
                                    "diagnosedBy", "Moi",
                                    "outcome", "REPAIRED",
                                    "outcomeWords", "Encore",
                                    "returnedTo", "Moi",
                                    "identitySeen", "passeport",
                                    "lackingWords", "tout"))
                    .statusCode();
            assertTrue(status == 422 || status == 409, action + " " + status);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ce qu’a l’appareil | ''       | Dites ce qu’a l’appareil
            Prix des pièces    | gratuit  | pas lisible
            Prix des pièces    | -12      | pas lisible
            Prix des pièces    | 12,505   | pas lisible
            Examiné par        | ''       | qui a examiné
            """)
    void a_diagnosis_that_lacks_something_is_refused_and_kept(String label, String typed, String words) {
        Page refused = page(left(CALL))
                .type("Ce qu’a l’appareil", "Batterie morte.")
                .type(label, typed)
                .save("Noter le diagnostic")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(typed, refused.typed(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22/11/2026", "24/11/2026", "", "hier"})
    void a_decision_is_between_the_deposit_and_today(String day) {
        Case dossier = left(CALL);
        diagnose(dossier, "Batterie morte.", "20").expect(200);
        Page refused = page(dossier)
                .choose("La personne", "accepte la réparation")
                .choose("Elle l’a dit", "au guichet")
                .type("Le", day)
                .type("Ce qu’elle a dit", "Oui.")
                .save("Noter la décision de la personne")
                .expect(422);
        assertEquals("Oui.", refused.typed("Ce qu’elle a dit"));
    }

    @Test
    void two_presses_at_once_take_one_step() {
        Case dossier = left(CALL);
        Page page = page(dossier).type("Ce qu’a l’appareil", "Une fois.");
        List<Integer> statuses = Stream.of(1, 2)
                .map(press -> CompletableFuture.supplyAsync(
                        () -> page.save("Noter le diagnostic").status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 409), statuses);
    }

    @Test
    void the_second_of_two_agents_keeps_what_was_typed() {
        Case dossier = left(CALL);
        Page slow = page(dossier).type("Ce qu’a l’appareil", "Carte mère.");
        diagnose(dossier, "Batterie.", "").expect(200);
        Page told = slow.save("Noter le diagnostic").expect(409);
        assertTrue(told.alert().contains("a changé pendant votre saisie"), told::alert);
        assertEquals("Carte mère.", told.typed("Ce qu’a l’appareil"));
        assertTrue(told.save("Noter le diagnostic").expect(200).says("Carte mère."));
    }
}
