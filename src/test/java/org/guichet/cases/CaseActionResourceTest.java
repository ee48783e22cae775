package org.guichet.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Items;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class CaseActionResourceTest {

    @Inject
    Town town;

    @Test
    void a_note_becomes_a_line_of_the_story() {
        Page page =
                newCase().type("Note", "Rappeler lundi.\nDemander le livret.").save("Écrire une note");
        assertStory(page.expect(200), "Note. Rappeler lundi. Demander le livret. Camille Le Officer");
        assertState(page, "À traiter");
    }

    @Test
    void a_call_is_received_or_made() {
        Page received =
                newCase().type("Ce qui s’est dit", "Elle passera jeudi.").save("Noter un appel");
        assertStory(received, "Appel reçu. Elle passera jeudi. Camille Le Officer");
        Page made = received.tick("Appel passé")
                .type("Ce qui s’est dit", "Message laissé.")
                .save("Noter un appel");
        assertStory(made, "Appel passé. Message laissé. Camille Le Officer");
    }

    @Test
    void a_case_is_handed_to_a_department_and_to_one_of_its_agents() {
        Page page = newCase()
                .choose("Service", "Accueil")
                .choose("Personne", "Le Counter")
                .save("Confier à…");
        assertStory(page, "Attribution. Confié à : Camille Le Counter, Accueil. Camille Le Officer");
        assertTrue(page.says("suivi par Camille Le Counter"));
        Page back = page.choose("Personne", "Tout le service").save("Confier à…");
        assertStory(back, "Attribution. Confié à : Accueil. Camille Le Officer");
    }

    @Test
    void a_case_is_closed_for_a_reason_and_reopened_for_another() {
        Page closed = newCase()
                .choose("Raison", "L’usager retire sa demande")
                .type("Précision", "Acte retrouvé chez lui.")
                .save("Clore");
        assertStory(closed, "Clôture. L’usager retire sa demande : Acte retrouvé chez lui. Camille Le Officer");
        assertState(closed, "Clos");
        assertTrue(!closed.offers("Clore") && !closed.offers("Répondre") && closed.offers("Écrire une note"));
        Page reopened = closed.type("Pourquoi", "Ce n’était pas le bon acte.").save("Rouvrir");
        assertStory(reopened, "Réouverture. Ce n’était pas le bon acte. Camille Le Officer");
        assertState(reopened, "À traiter");
    }

    @Test
    void a_case_reopened_still_waits_for_what_is_missing() {
        town.open();
        Case dossier = town.birthRecord(town.resident("Quintin"), Channel.COUNTER);
        Page page = Items.ask(town, dossier, "Timbre", "15/12/2026")
                .choose("Raison", "Sans objet")
                .save("Clore");
        assertState(page.type("Pourquoi", "Erreur.").save("Rouvrir"), "Attente de pièce");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Écrire une note    | Note               | ''         | Écrivez la note
            Écrire une note    | Note               | trou 😀    | ne sait pas écrire : 😀
            Noter un appel     | Ce qui s’est dit   | ''         | ce qui s’est dit
            Clore              | Précision          | sans motif | Choisissez la raison
            """)
    void nonsense_is_refused_in_words_and_kept_as_typed(String action, String label, String typed, String words) {
        Page page = newCase();
        Page refused = page.type(label, typed).save(action).expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(typed, refused.typed(label));
        assertEquals(1, refused.html().select("ol.story li").size());
        assertState(refused, "À traiter");
    }

    @Test
    void a_note_longer_than_the_room_there_is_keeps_every_letter() {
        Page refused =
                newCase().type("Note", "x".repeat(4001)).save("Écrire une note").expect(422);
        assertTrue(refused.alert().contains("Raccourcissez-le"), refused::alert);
        assertEquals(4001, refused.typed("Note").length());
    }

    @Test
    void reopening_needs_a_reason() {
        Page closed = newCase().choose("Raison", "Sans objet").save("Clore");
        Page refused = closed.save("Rouvrir").expect(422);
        assertTrue(refused.alert().contains("Dites pourquoi"), refused::alert);
        assertState(refused, "Clos");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            attribution | department=999999       | Choisissez un service
            attribution | department=x            | Choisissez un service
            cloture     | reason=ENVIE            | Choisissez la raison
            reouverture | words=Encore            | déjà ouvert
            """)
    void a_tampered_action_is_refused_in_words(String action, String field, String words) {
        Page page = newCase();
        assertRefused(page.path() + "/" + action, field, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            cloture     | reason=POINTLESS                     | déjà clos
            attribution | department=1                         | rouvrez-le avant de l’attribuer
            """)
    void a_closed_case_must_be_reopened_first(String action, String fields, String words) {
        Page closed = newCase().choose("Raison", "Sans objet").save("Clore");
        assertRefused(closed.path() + "/" + action, fields, words);
    }

    private void assertRefused(String address, String fields, String words) {
        var browser = town.browser(Role.OFFICER);
        Map<String, String> form = new HashMap<>(Map.of("jeton", browser.token(), "seen", "1000"));
        for (String field : fields.split("&")) {
            form.put(field.split("=")[0], field.split("=")[1]);
        }
        var answer = browser.post(address, form);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.asString().contains(words), answer::asString);
    }

    private Page newCase() {
        town.open();
        Case dossier = town.birthRecord(town.resident("Quintin"), Channel.COUNTER);
        return town.browser(Role.OFFICER).open(dossier.path()).expect(200);
    }

    /** The latest line, without its date. */
    private static void assertStory(Page page, String latest) {
        page.expect(200);
        List<String> lines = page.html().select("ol.story li > span").eachText();
        assertEquals(latest, lines.get(0));
    }

    private static void assertState(Page page, String state) {
        assertEquals(state, page.html().select("h1 .state").text());
    }
}
