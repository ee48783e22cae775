package org.guichet.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Post;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.residents.DoubtfulAddress;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ReturnedResourceTest {

    private static final String SCAN = "Barres de notre lettre";
    private static final String NOTE = "Noter ce retour";
    private static final String GOOD = "L’adresse est bonne";
    private static final String ASKS =
            "que quelqu’un confirme l’adresse : la dernière lettre qui y est partie est revenue le 25 novembre 2026 (destinataire inconnu à l’adresse)";

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @BeforeEach
    void open() {
        town.open();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void a_letter_that_came_back_is_told_to_its_case_and_its_agent_until_somebody_treats_it() {
        Letter letter = post("Partie");
        twoDaysLater();
        Page scan = clerk().open("/retours")
                .type(SCAN, letter.code())
                .press("Continuer")
                .expect(200);
        assertTrue(scan.says("Mme Éloïse Partie"), scan::text);
        Page noted = scan.press(NOTE).expect(200);
        assertTrue(noted.says("Revenue le 25 novembre 2026 : destinataire inconnu à l’adresse."), noted::text);
        assertTrue(manager()
                .open("/?corbeille=courrier-revenu&service=0")
                .says(letter.dossier.number().grouped().replace('\u00a0', ' ')));
        Page dossier = manager().open(letter.dossier.path());
        assertTrue(
                dossier.says("revenue à l’envoyeur le 25 novembre 2026 : destinataire inconnu à l’adresse"),
                dossier::text);
        assertTrue(dossier.says("Courrier revenu le 25 novembre 2026"), dossier::text);
        Page treat = dossier.follow("Traiter ce retour").expect(200);
        assertTrue(treat.press("C’est traité").expect(422).alert().contains("Dites ce qui a été fait"));
        Page treated = treat.type("Ce qui a été fait", "Appelée, lettre réécrite.")
                .press("C’est traité")
                .expect(200);
        assertTrue(treated.says("Courrier revenu, traité : Appelée, lettre réécrite."), treated::text);
        assertFalse(treated.offers("Traiter ce retour"));
        assertFalse(manager()
                .open("/?corbeille=courrier-revenu&service=0")
                .says(letter.dossier.number().grouped().replace('\u00a0', ' ')));
        treat.press("C’est traité").expect(200);
        assertEquals(1, story(treated, "Courrier revenu, traité"));
    }

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

    @Test
    void a_registered_letter_that_is_refused_notifies_on_the_day_it_was_presented_and_doubts_no_address() {
        Letter letter = registered("Refusante");
        twoDaysLater();
        Page form = clerk().open("/retours?lettre=" + letter.code())
                .tick("Pli refusé")
                .type("Présentée par le facteur le", "24/11/2026")
                .press(NOTE)
                .expect(200);
        assertTrue(form.says("pli refusé par le destinataire"), form::text);
        Page dossier = manager().open(letter.dossier.path());
        assertTrue(dossier.says("24 novembre 2026 décision notifiée"), dossier::text);
        assertTrue(dossier.says("25 janvier 2027 recours au tribunal"), dossier::text);
        assertFalse(dossier.says("adresse à vérifier"), dossier::text);
    }

    @Test
    void one_that_nobody_claims_notifies_too_and_without_the_day_of_presentation_nothing_is_proved() {
        Letter letter = registered("Absente");
        twoDaysLater();
        clerk().open("/retours?lettre=" + letter.code())
                .tick("Pli avisé")
                .type("Présentée par le facteur le", "24/11/2026")
                .press(NOTE)
                .expect(200);
        assertTrue(manager().open(letter.dossier.path()).says("24 novembre 2026 décision notifiée"));
        assertTrue(clerk().open("/recommandes?etat=finis").says("pli avisé et non réclamé le 25/11/2026"));
        Letter other = registered("Absenteaussi");
        note(other, "Pli avisé");
        assertFalse(manager().open(other.dossier.path()).says("décision notifiée"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pli refusé", "Pli avisé"})
    void a_simple_letter_that_is_not_taken_proves_nothing_and_doubts_no_address(String reason) {
        Letter letter = post("Simple");
        note(letter, reason);
        Page dossier = manager().open(letter.dossier.path());
        assertFalse(dossier.says("décision notifiée") || dossier.says("adresse à vérifier"), dossier::text);
    }

    @Test
    void noting_twice_is_noting_once_be_it_by_two_clerks() {
        Letter letter = post("Deuxfois");
        Page mine = clerk().open("/retours?lettre=" + letter.code());
        Page theirs = town.browser(Role.COUNTER).open("/retours?lettre=" + letter.code());
        mine.press(NOTE).expect(200);
        Page led = theirs.press(NOTE).expect(200);
        assertEquals("Courrier revenu", led.title());
        assertEquals(
                "Courrier revenu",
                clerk().open("/retours?lettre=" + letter.code()).title());
        assertEquals(1, ReturnedLetter.count("letter", letter));
        assertEquals(1, DoubtfulAddress.count("resident", letter.dossier.resident));
    }

    @ParameterizedTest
    @CsvSource({
        "Autre motif, '', 23/11/2026, Écrivez le motif",
        "Défaut d’accès, '', '', Indiquez le jour",
        "Défaut d’accès, '', 24/11/2026, à venir",
        "Défaut d’accès, '', 20/11/2026, vérifiez la date",
        "Autre motif, 😀, 23/11/2026, ne sait pas écrire"
    })
    void what_cannot_be_is_said_and_kept_as_typed(String reason, String words, String on, String why) {
        Letter letter = post("Fautive");
        Page refused = clerk().open("/retours?lettre=" + letter.code())
                .tick(reason)
                .type("Précision", words)
                .type("Revenue le", on)
                .press(NOTE)
                .expect(422);
        assertTrue(refused.alert().contains(why), refused::alert);
        assertEquals(on, refused.typed("Revenue le"));
        assertEquals(0, ReturnedLetter.count("letter", letter));
    }

    @Test
    void what_was_handed_over_or_accepted_cannot_have_come_back() {
        Case dossier = town.roadReport(town.resident("Remise"));
        Letter letter = Post.signed(town, dossier, "Lettre simple");
        QuarkusTransaction.requiringNew()
                .run(() -> LetterStep.take(
                        Letter.byId(letter.id).orElseThrow(),
                        LetterStep.Kind.HANDED,
                        TravellingClock.MONDAY.toLocalDate(),
                        Agent.findByLogin("mail").orElseThrow(),
                        clock.instant()));
        Page refused =
                clerk().open("/retours?lettre=" + letter.code()).press(NOTE).expect(422);
        assertTrue(refused.alert().contains("ne peut pas être revenue : remise en main propre"), refused::alert);
        Letter waiting = Post.signed(town, dossier, Post.REGISTERED_AR);
        Page early = clerk().open("/retours?lettre=" + waiting.code())
                .tick("Pli refusé")
                .press(NOTE)
                .expect(422);
        assertTrue(early.alert().contains("pas encore noté comme posté"), early::alert);
    }

    @Test
    void a_reference_of_a_case_offers_its_letters_and_nonsense_is_answered() {
        Case dossier = town.roadReport(town.resident("Plusieurs"));
        Letter one = Post.posted(town, dossier, "Lettre simple");
        Post.posted(town, dossier, "Lettre simple");
        Page which = clerk().open("/retours")
                .type(SCAN, dossier.reference)
                .press("Continuer")
                .expect(200);
        assertTrue(which.says("Laquelle de ses lettres"), which::text);
        assertEquals(
                "Courriers revenus",
                which.follow("Départ n° " + one.departure.replace('\u00a0', ' '))
                        .title());
        for (String nonsense : new String[] {"bonjour", "D2026999999", "2026 004 217 3", "😀"}) {
            Page told = clerk().open("/retours")
                    .type(SCAN, nonsense)
                    .press("Continuer")
                    .expect(422);
            assertEquals(nonsense, told.typed(SCAN));
        }
        clerk().open("/retours?page=99").expect(200);
        clerk().open("/retours/999999").expect(404);
    }

    @Test
    void a_discreet_case_keeps_its_returns_to_itself() {
        Case dossier = town.request("mediation", town.resident("Secrète"), Map.of());
        Letter letter = Post.signed(town, dossier, "Lettre simple");
        assertTrue(clerk().open("/retours?lettre=" + letter.code())
                .expect(422)
                .alert()
                .contains("Aucune lettre"));
        note(letter, "Destinataire inconnu", manager());
        assertFalse(clerk().open("/retours").says("Secrète"));
        clerk().open(ReturnedLetter.of(letter).orElseThrow().path()).expect(403);
    }

    private void twoDaysLater() {
        clock.travelTo(LocalDateTime.of(2026, 11, 25, 9, 0));
    }

    private void note(Letter letter, String reason) {
        note(letter, reason, clerk());
    }

    private void note(Letter letter, String reason, Browser by) {
        by.open("/retours?lettre=" + letter.code()).tick(reason).press(NOTE).expect(200);
    }

    private void move(Resident resident, String street) {
        clerk().open("/usagers/" + resident.id + "/modifier")
                .type("Numéro et rue", street)
                .press("Enregistrer")
                .expect(200);
    }

    private Letter post(String name) {
        return Post.posted(town, town.roadReport(town.resident(name)), "Lettre simple");
    }

    private Letter registered(String name) {
        return Post.posted(town, town.roadReport(town.resident(name)), Post.REGISTERED_AR);
    }

    private static long story(Page page, String words) {
        return page.html().select("ol.story li").eachText().stream()
                .filter(line -> line.contains(words))
                .count();
    }

    private Browser clerk() {
        return town.browser(Role.MAIL);
    }

    private Browser manager() {
        return town.browser(Role.MANAGER);
    }
}
