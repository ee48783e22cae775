package org.guichet.returned;

import static org.guichet.desk.Page.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Post;
import org.guichet.desk.TravellingClock;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.residents.DoubtfulAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter that came back: scanned, noted once, told to its case, and treated. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ReturnedResourceTest extends ReturnDesk {

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
                .says(plain(letter.dossier.number().grouped())));
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
                .says(plain(letter.dossier.number().grouped())));
        treat.press("C’est traité").expect(200);
        assertEquals(1, story(treated, "Courrier revenu, traité"));
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
                which.follow("Départ n° " + plain(one.departure)).title());
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
}
