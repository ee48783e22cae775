package org.guichet.choices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.residents.Resident;
import org.guichet.web.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A choice stands from the request that made it until the person says otherwise. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ChoiceResourceTest {

    private static final String POST = "Par la poste";
    private static final String COUNTER = "À retirer au guichet";

    @Inject
    Town town;

    @Inject
    DataSource database;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void a_request_at_the_counter_is_a_choice_at_once() {
        Page saved = subscribe(intake(town.resident("Lectrice")), POST).expect(200);
        assertTrue(saved.says("« Par la poste », depuis le 23 novembre 2026."), saved::text);
        assertTrue(saved.follow("Voir la liste").expect(200).says("Mme Éloïse Lectrice"));
    }

    @Test
    void letters_say_since_when_as_long_as_it_stands() {
        Case dossier = town.newsletter(town.resident("Fidèle"), POST);
        assertEquals(Map.of("depuis", "23 novembre 2026"), town.followUpWords(dossier));
        revoke(dossier).expect(200);
        assertEquals(Map.of("depuis", ""), town.followUpWords(dossier));
    }

    @Test
    void nobody_chooses_without_a_name_and_what_was_typed_is_kept() {
        Page refused = counter()
                .open("/demandes/nouvelle?canal=guichet&demarche=lettre-municipale")
                .tick("Anonyme")
                .type("Note", "Habite près du pont.")
                .choose("Comment souhaitez-vous", POST)
                .choose("Présentation", "Gros")
                .choose("Recevoir aussi", "non")
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains("ne peut pas rester anonyme"), refused::alert);
        assertThrows(Refusal.class, () -> town.request("lettre-municipale", null, Map.of("liste", POST)));
    }

    @Test
    void the_same_person_is_on_a_list_once_and_what_was_typed_is_kept() {
        Resident reader = town.resident("Jumelle");
        Case first = town.newsletter(reader, POST);
        Page form = intake(reader).type("Note", "Elle insiste.");
        Page refused = subscribe(form, POST).expect(422);
        assertTrue(
                refused.alert().contains("déjà sur la liste « Par la poste », par le dossier " + number(first)),
                refused::alert);
        assertEquals("Elle insiste.", refused.typed("Note"));
        assertEquals(1, StandingChoice.count("resident", reader));
        subscribe(refused, COUNTER).expect(200);
        assertEquals(2, StandingChoice.count("resident", reader));
    }

    @Test
    void a_list_is_the_same_however_its_name_is_typed() {
        Resident family = town.resident("Famille");
        school(family, "École Jean-Moulin");
        assertThrows(Refusal.class, () -> school(family, "ecole jean  moulin"));
        school(family, "École Simone-Veil");
    }

    @Test
    void two_desks_at_once_make_one_choice() {
        Resident reader = town.resident("Simultanée");
        List<Page> pages = Stream.of(1, 2).map(desk -> intake(reader)).toList();
        pages.stream()
                .map(page -> CompletableFuture.supplyAsync(
                        () -> subscribe(page, POST).status()))
                .toList()
                .forEach(CompletableFuture::join);
        assertEquals(1, StandingChoice.count("resident", reader));
        assertEquals(1, Case.count("resident", reader));
    }

    @Test
    void a_choice_is_revoked_in_a_word_and_kept() {
        Case dossier = town.newsletter(town.resident("Lassée"), POST);
        Page revoked = revoke(dossier).expect(200);
        assertTrue(
                revoked.says(
                        "du 23 novembre 2026 au 23 novembre 2026, révoqué par téléphone, noté par Camille Le Counter"),
                revoked::text);
        assertFalse(revoked.offers("Révoquer"));
        assertTrue(counter()
                .open(dossier.path())
                .says("Choix « Par la poste » révoqué le 23 novembre 2026, par téléphone."));
        assertFalse(people("?liste=Par+la+poste").says("Lassée"));
        assertTrue(people("?liste=Par+la+poste&etat=revoques").says("Lassée"));
    }

    @Test
    void who_revoked_may_choose_again_with_a_new_request() {
        Resident reader = town.resident("Revenue");
        revoke(town.newsletter(reader, POST)).expect(200);
        Page again = subscribe(intake(reader), POST).expect(200);
        assertTrue(again.says("depuis le 23 novembre 2026"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            22/11/2026 | PHONE | avant le choix lui-même
            24/11/2026 | PHONE | dans l’avenir
            ''         | PHONE | Indiquez le jour
            hier       | PHONE | pas lisible
            23/11/2026 | FAX   | Choisissez comment
            23/11/2026 | ''    | Choisissez comment
            """)
    void a_revocation_that_lacks_something_is_refused_and_kept(String day, String way, String words) {
        Case dossier = town.newsletter(town.resident("Hésitante"), POST);
        Browser browser = counter();
        Page refused = browser.open(dossier.path() + "/choix").type("Demandé le", day);
        refused.html().select("#revokedWay").get(0).append("<option selected value='%s'>x</option>".formatted(way));
        Page answer = refused.press("Révoquer").expect(422);
        assertTrue(answer.alert().contains(words), answer::alert);
        assertEquals(day, answer.typed("Demandé le"));
        assertTrue(StandingChoice.of(dossier).orElseThrow().stands());
    }

    @Test
    void two_presses_at_once_revoke_once() {
        Case dossier = town.newsletter(town.resident("Pressée"), POST);
        Page page = counter().open(dossier.path() + "/choix").choose("Comment", "par courrier");
        List<Integer> statuses = Stream.of(1, 2)
                .map(press -> CompletableFuture.supplyAsync(
                        () -> page.press("Révoquer").status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 422), statuses);
    }

    @Test
    void what_was_revoked_is_never_rewritten() {
        Case dossier = town.newsletter(town.resident("Figée"), POST);
        revoke(dossier).expect(200);
        SQLException refusal = assertThrows(SQLException.class, () -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("delete from standing_choices where case_id = " + dossier.id);
            }
        });
        assertEquals("23000", refusal.getSQLState());
    }

    @Test
    void a_case_of_another_kind_has_no_choice() {
        assertEquals(404, counter().get(town.roadReport(null).path() + "/choix").statusCode());
    }

    private Case school(Resident family, String school) {
        return town.request("echanges-papier-ecole", family, Map.of("liste", school));
    }

    private Page intake(Resident resident) {
        return counter().open("/demandes/nouvelle?canal=guichet&demarche=lettre-municipale&usager=" + resident.id);
    }

    private static Page subscribe(Page intake, String list) {
        return intake.choose("Comment souhaitez-vous", list)
                .choose("Présentation", "Gros")
                .choose("Recevoir aussi", "non")
                .press("Enregistrer");
    }

    private Page revoke(Case dossier) {
        return counter()
                .open(dossier.path())
                .follow("Révoquer ce choix")
                .choose("Comment", "par téléphone")
                .press("Révoquer");
    }

    private Page people(String query) {
        return counter().open("/choix/lettre-municipale" + query).expect(200);
    }

    private static String number(Case dossier) {
        return dossier.number().grouped().replace('\u00a0', ' ');
    }

    private Browser counter() {
        return town.browser(Role.COUNTER);
    }
}
