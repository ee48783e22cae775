package org.guichet.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock on the page of a case: what it draws, what silence decided, and the appeal against it. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class CaseClockTest {

    private static final String ACCEPTED_BY_SILENCE = "cantine";
    private static final String REJECTED_BY_SILENCE = "reclamation";

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void the_line_says_what_happened_what_comes_and_why() {
        Page page = open(request(REJECTED_BY_SILENCE));
        assertEquals("23 novembre 2026 reçue par téléphone", line(page).get(0));
        assertTrue(line(page).get(1).matches("pas encore.* accusé de réception"), line(page)::toString);
        assertEquals("23 janvier 2027 silence = rejet", line(page).get(2));
        assertTrue(page.says("le silence de la mairie vaut refus"));
        assertTrue(page.says("les délais de recours ne peuvent pas être opposés à la personne"));
    }

    @Test
    void silence_has_accepted_the_day_after_the_last() {
        Case dossier = request(ACCEPTED_BY_SILENCE);
        clock.travelTo(LocalDateTime.of(2027, 1, 23, 18, 0));
        assertFalse(open(dossier).says("Le silence a répondu"));
        clock.travelTo(LocalDateTime.of(2027, 1, 24, 8, 0));
        Page page = open(dossier);
        assertTrue(page.says("Le silence a répondu : demande acceptée le 23 janvier 2027."));
        assertTrue(page.html().select("h1 .state").text().equals("À traiter"), "nothing is decided by itself");
    }

    @Test
    void an_attestation_is_given_once_silence_has_accepted_and_not_before() {
        Case dossier = request(ACCEPTED_BY_SILENCE);
        Browser officer = town.browser(Role.OFFICER);
        Map<String, String> form = Map.of("jeton", officer.token(), "modele", "attestation", "letters", "0");
        var early = officer.post(dossier.path() + "/courriers", form);
        assertEquals(422, early.statusCode());
        assertTrue(early.asString().contains("Le silence n’a pas accepté cette demande"), early::asString);
        clock.travelTo(LocalDateTime.of(2027, 1, 24, 8, 0));
        assertEquals(303, officer.post(dossier.path() + "/courriers", form).statusCode());
    }

    @Test
    void a_rejection_by_silence_opens_two_free_months_for_the_court_once_acknowledged() {
        Case dossier = request(REJECTED_BY_SILENCE);
        clock.travelTo(LocalDateTime.of(2027, 1, 25, 9, 0));
        Page page = open(dossier);
        assertTrue(page.says("Le silence a répondu : demande rejetée le 23 janvier 2027."));
        assertTrue(line(page).stream().noneMatch(mark -> mark.contains("recours au tribunal")), "not acknowledged");
    }

    @Test
    void an_appeal_is_a_request_of_its_own() {
        Case dossier = request(REJECTED_BY_SILENCE);
        clock.travelTo(LocalDateTime.of(2027, 2, 3, 9, 0));
        Page appealed = open(dossier)
                .type("Reçu en mairie le", "01/02/2027")
                .type("Ce que demande la personne", "Revoir la décision.")
                .save("Enregistrer un recours gracieux")
                .expect(200);
        assertTrue(appealed.says("Reçu le 1er février 2027 : Revoir la décision."));
        assertTrue(line(appealed).contains("1er février 2027 recours gracieux"), line(appealed)::toString);
        assertTrue(line(appealed).contains("1er avril 2027 silence = rejet"), line(appealed)::toString);
        assertFalse(appealed.says("Enregistrer un recours gracieux"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "04/02/2027 | Ce jour est à venir",
                "22/11/2026 | n’était pas encore reçue",
                "31/02/2027 | n’est pas lisible",
                "''         | Indiquez le jour"
            })
    void a_day_that_cannot_be_the_appeals_is_refused(String day, String words) {
        Case dossier = request(REJECTED_BY_SILENCE);
        clock.travelTo(LocalDateTime.of(2027, 2, 3, 9, 0));
        Page refused = open(dossier)
                .type("Reçu en mairie le", day)
                .type("Ce que demande la personne", "Revoir.")
                .save("Enregistrer un recours gracieux")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals("Revoir.", refused.typed("Ce que demande la personne"));
    }

    @Test
    void nothing_is_appealed_before_a_decision() {
        Case dossier = request(REJECTED_BY_SILENCE);
        Page page = open(dossier);
        assertFalse(page.says("Enregistrer un recours gracieux"));
        Browser officer = town.browser(Role.OFFICER);
        Map<String, String> form =
                Map.of("jeton", officer.token(), "seen", "1000", "appealedOn", "23/11/2026", "words", "");
        var answer = officer.post(dossier.path() + "/recours", form);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.asString().contains("Aucune décision n’est encore prise"), answer::asString);
    }

    private Case request(String procedure) {
        return town.request(procedure, town.resident("Horloge"), Map.of());
    }

    private Page open(Case dossier) {
        return town.browser(Role.OFFICER).open(dossier.path()).expect(200);
    }

    private static List<String> line(Page page) {
        return page.html().select("ol.clock li").stream().map(Element::text).toList();
    }
}
