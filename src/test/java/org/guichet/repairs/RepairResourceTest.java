package org.guichet.repairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A device from the counter to the shelf and back, its owner deciding. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RepairResourceTest {

    private static final String CALL = "M’appeler avant de réparer";
    private static final String JUST_REPAIR = "Réparer sans me rappeler";
    private static final String RECYCLE = "Recycler si la réparation est impossible";

    @Inject
    Town town;

    @Inject
    DataSource database;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void a_device_left_at_the_counter_is_on_the_shelf_at_once() {
        Resident owner = town.resident("Déposante");
        Page saved = counter()
                .open("/demandes/nouvelle?canal=guichet&demarche=reparation-appareil&usager=" + owner.id)
                .choose("Appareil", "Téléphone")
                .type("Que se passe-t-il ?", "Écran noir.")
                .type("État visible au dépôt", "Vitre fendue.")
                .type("Ce qui est laissé avec l’appareil", "rien")
                .choose("Contient-il des photos", "non")
                .choose("Ce que vous voulez", CALL)
                .choose("Faut-il un code", "non")
                .tick("Oui, la personne le déclare.")
                .press("Enregistrer")
                .expect(200);
        assertTrue(saved.says("Téléphone : à examiner."), saved::text);
        Page repair = saved.follow("Suivre la réparation").expect(200);
        assertTrue(repair.says("Vitre fendue."));
        assertEquals(1, repair.html().select("input[name^=thing.]").size());
    }

    @Test
    void the_whole_way_is_told_by_the_page_the_story_and_the_letters() {
        Case dossier = left(CALL);
        assertEquals(Map.of("depot", "23 novembre 2026", "diagnostic", "", "retrait", ""), town.followUpWords(dossier));
        diagnose(dossier, "Batterie morte.", "39,90").expect(200);
        assertEquals("En attente d’accord", state(dossier));
        decide(dossier, "accepte la réparation", "par téléphone").expect(200);
        assertEquals("En réparation", state(dossier));
        finish(dossier, "réparé", "Batterie changée.").expect(200);
        assertEquals("À rendre", state(dossier));
        Page back = handBack(page(dossier), "Chargeur", "housse grise", "Ordinateur portable, Lenovo T480")
                .expect(200);
        assertTrue(back.says("Rendu le 23 novembre 2026 à Mme Éloïse Propriétaire, identité vérifiée : passeport."));
        assertEquals(
                Map.of(
                        "depot", "23 novembre 2026",
                        "diagnostic", "Batterie morte. Pièces : 39,90\u00a0€.",
                        "retrait", "23 novembre 2026"),
                town.followUpWords(dossier));
        Page story = counter().open(dossier.path());
        assertTrue(story.says("Réparation, diagnostic de Camille Le Counter. Batterie morte. Pièces : 39,90 €."));
        assertTrue(
                story.says("Réparation, le 23 novembre 2026, par téléphone, la personne accepte la réparation. Oui."));
        assertTrue(story.says("Réparation, appareil réparé. Batterie changée."));
        assertTrue(
                story.says(
                        "rendu à Mme Éloïse Propriétaire : Ordinateur portable, Lenovo T480, Chargeur, housse grise."),
                story::text);
    }

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
    void an_agreement_in_advance_holds_while_there_is_nothing_to_pay() {
        Case dossier = left(JUST_REPAIR);
        diagnose(dossier, "Poussière.", "0").expect(200);
        assertEquals("En réparation", state(dossier));
        finish(dossier, "réparé", "Nettoyé.").expect(200);
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
    void a_refusal_sends_the_device_back_as_it_was() {
        Case dossier = left(JUST_REPAIR);
        diagnose(dossier, "Poussière.", "").expect(200);
        decide(dossier, "refuse", "au guichet").expect(200);
        assertEquals("À rendre", state(dossier));
        refused(finish(dossier, "réparé", "C’est fait."), "a refusé la réparation");
        finish(dossier, "à rendre en l’état", "Rien n’a été ouvert.").expect(200);
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
    void recycling_may_be_agreed_to_in_advance_but_repair_then_is_not() {
        Case dossier = left(RECYCLE);
        diagnose(dossier, "Carte mère morte.", "").expect(200);
        refused(finish(dossier, "réparé", "C’est fait."), "n’a pas encore donné son accord");
        finish(dossier, "non réparable", "Pas de pièce.").expect(200);
        assertEquals("À recycler", state(dossier));
        finish(dossier, "recyclé", "Déposé au tri.").expect(200);
    }

    @Test
    void an_owner_takes_an_untouched_device_back_at_any_time() {
        Case dossier = left(CALL);
        refused(
                handBack(page(dossier), "Ordinateur portable, Lenovo T480", "Chargeur", "housse grise"),
                "Notez d’abord ce qu’il est advenu");
        finish(dossier, "à rendre en l’état", "Repris avant examen.").expect(200);
        handBack(page(dossier), "Ordinateur portable, Lenovo T480", "Chargeur", "housse grise")
                .expect(200);
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
    void a_device_goes_back_to_somebody_whose_identity_was_seen() {
        Page refused = page(ready())
                .type("Rendu à", "")
                .tick("Chargeur")
                .type("S’il manque", "Le reste viendra.")
                .save("Rendre l’appareil")
                .expect(422);
        assertTrue(refused.alert().contains("Indiquez à qui"), refused::alert);
        assertTrue(refused.alert().contains("Vérifiez l’identité"), refused::alert);
        refused(
                page(ready())
                        .type("Identité", "passeport")
                        .type("S’il manque", "Tout.")
                        .save("Rendre l’appareil"),
                "Rien n’est coché");
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

    @Test
    void the_shelf_lists_what_waits_for_what_the_oldest_first() {
        Case toLookAt = left(CALL);
        Case waiting = left(CALL);
        diagnose(waiting, "Batterie.", "20").expect(200);
        Case ready = ready();
        Case gone = ready();
        handBack(page(gone), "Ordinateur portable, Lenovo T480", "Chargeur", "housse grise")
                .expect(200);
        assertTrue(shelf("").says(number(toLookAt)));
        assertFalse(shelf("").says(number(gone)));
        assertTrue(shelf("?etape=en-attente").says(number(waiting)));
        assertFalse(shelf("?etape=en-attente").says(number(ready)));
        assertTrue(shelf("?etape=a-rendre").says(number(ready)));
        List<String> numbers =
                shelf("?etape=a-examiner").html().select("tbody .ref").eachText();
        assertEquals(numbers.stream().sorted().toList(), numbers);
        for (String odd : List.of("?etape=nimporte", "?etape=rendu", "?page=-1", "?page=999")) {
            shelf(odd);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/depot.pdf", "/retrait.pdf", "/etiquette.pdf"})
    void a_case_of_another_kind_has_no_repair(String page) {
        assertEquals(
                404,
                counter()
                        .get(town.roadReport(null).path() + "/reparation" + page)
                        .statusCode());
    }

    @Test
    void slips_print_once_there_is_something_to_sign() {
        Case dossier = ready();
        String repair = dossier.path() + "/reparation";
        assertEquals("application/pdf", counter().get(repair + "/depot.pdf").contentType());
        assertEquals("application/pdf", counter().get(repair + "/etiquette.pdf").contentType());
        assertTrue(counter().open(repair + "/retrait.pdf").expect(422).says("pas encore rendu"));
        handBack(page(dossier), "Ordinateur portable, Lenovo T480", "Chargeur", "housse grise")
                .expect(200);
        assertEquals("application/pdf", counter().get(repair + "/retrait.pdf").contentType());
    }

    private Case left(String wish) {
        return town.deviceLeft(town.resident("Propriétaire"), wish);
    }

    private Case ready() {
        Case dossier = left(JUST_REPAIR);
        diagnose(dossier, "Poussière.", "").expect(200);
        finish(dossier, "réparé", "Nettoyé.").expect(200);
        return dossier;
    }

    private Page diagnose(Case dossier, String words, String parts) {
        return page(dossier)
                .type("Ce qu’a l’appareil", words)
                .type("Prix des pièces", parts)
                .save("Noter le diagnostic");
    }

    private Page decide(Case dossier, String decision, String way) {
        return page(dossier)
                .choose("La personne", decision)
                .choose("Elle l’a dit", way)
                .type("Ce qu’elle a dit", "Oui.")
                .save("Noter la décision de la personne");
    }

    private Page finish(Case dossier, String outcome, String words) {
        return page(dossier)
                .choose("Appareil", outcome)
                .type("Ce qui a été fait", words)
                .save("Noter le résultat");
    }

    private static Page handBack(Page page, String... things) {
        Page filled = page.type("Identité", "passeport");
        for (String thing : things) {
            filled.tick(thing);
        }
        return filled.save("Rendre l’appareil");
    }

    private static void refused(Page page, String words) {
        page.expect(422);
        assertTrue(page.alert().contains(words), page::alert);
    }

    private String state(Case dossier) {
        return page(dossier).html().select("h1 .state").text();
    }

    private Page page(Case dossier) {
        return counter().open(dossier.path() + "/reparation").expect(200);
    }

    private Page shelf(String query) {
        return counter().open("/reparations" + query).expect(200);
    }

    private static String number(Case dossier) {
        return dossier.number().grouped().replace('\u00a0', ' ');
    }

    private Browser counter() {
        return town.browser(Role.COUNTER);
    }
}
