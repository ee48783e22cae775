package org.guichet.registered;

import static org.guichet.desk.Page.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Post;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registered letters from the labels to the deposit at the post office, and to the card that is filed. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RegisteredResourceTest extends RegisteredDesk {

    @Test
    void a_day_of_the_mail_clerk_from_the_labels_to_the_card_that_is_filed() throws IOException {
        Letter one = signed("Kerjean");
        Letter other = signed("Morvan");
        String first = nextLabel();
        Page scan = clerk().open("/recommandes")
                .follow("Poser les numéros d’une pile")
                .type(SCAN, one.code())
                .press("Continuer")
                .expect(200);
        assertTrue(scan.says("Mme Éloïse Kerjean 12 rue des Écoles"), scan::text);
        Page next = scan.type(NUMBER, first).press("Noter ce numéro").expect(200);
        assertTrue(next.says("noté sur la lettre à Mme Éloïse Kerjean"), next::text);
        next.type(SCAN, other.departure)
                .press("Continuer")
                .type(NUMBER, nextLabel())
                .press("Noter ce numéro")
                .expect(200);
        assertTrue(clerk().open(one.path()).says("N° " + shown(first)));
        String slip = slip("");
        assertTrue(slip.contains("Mairie de Saint-Aubin"), slip);
        assertTrue(slip.contains(shown(first)), slip);
        assertTrue(slip.contains("Mme Éloïse Kerjean 12 rue des Écoles 35120 SAINT-AUBIN oui"), slip);
        assertTrue(slip.contains("Pour La Poste, cachet, date et signature"), slip);
        Page posted = clerk().open("/recommandes").press("Noter le dépôt").expect(200);
        assertTrue(posted.says("Mme Éloïse Kerjean") && posted.says("depuis aujourd’hui"), posted::text);
        assertTrue(slip("?jour=2026-11-23").contains(shown(first)));
        clock.travelTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        assertTrue(clerk().open("/recommandes?etat=en-attente").says("depuis 7 jours"));
        Page card = clerk().open("/recommandes")
                .type("Numéro de l’étiquette ou de l’avis", first)
                .press("Trouver la lettre")
                .expect(200);
        card.type("Présentée le", "25/11/2026")
                .type("Acceptée le", "27/11/2026")
                .type("Où l’avis est classé", "Classeur 2026, intercalaire 4")
                .press("Enregistrer")
                .expect(200);
        assertTrue(clerk().open(one.path()).says("Avis de réception classé : Classeur 2026, intercalaire 4."));
        assertTrue(clerk().open("/recommandes?etat=finis").says("Kerjean"));
        assertFalse(clerk().open("/recommandes?etat=en-attente").says("Kerjean"));
    }

    @Test
    void a_deposit_needs_a_day_that_can_be_and_is_noted_once() {
        Letter letter = signed("Dépôt");
        number(letter, nextLabel());
        Page list = clerk().open("/recommandes");
        Page refused = list.type("Déposées à La Poste le", "24/11/2026")
                .press("Noter le dépôt")
                .expect(422);
        assertTrue(refused.alert().contains("à venir"), refused::alert);
        refused = list.type("Déposées à La Poste le", "01/11/2026")
                .press("Noter le dépôt")
                .expect(422);
        assertTrue(refused.alert().contains("n’était pas encore définitive"), refused::alert);
        list.type("Déposées à La Poste le", "23/11/2026")
                .press("Noter le dépôt")
                .expect(200);
        list.press("Noter le dépôt").expect(200);
        assertEquals(1, LetterStep.count("letter = ?1 and step = ?2", letter, LetterStep.Kind.POSTED));
        Browser clerk = clerk();
        assertEquals(
                422,
                clerk.post("/recommandes/depot", Map.of("jeton", clerk.token(), "postedOn", "23/11/2026"))
                        .statusCode());
    }

    @Test
    void a_discreet_letter_is_counted_but_not_shown_to_others() {
        Case dossier = town.request("mediation", town.resident("Secrète"), Map.of());
        Letter letter = Post.signed(town, dossier, Post.REGISTERED_AR);
        Page list = clerk().open("/recommandes").expect(200);
        assertFalse(list.says("Secrète"), list::text);
        assertTrue(list.says("de dossiers discrets"), list::text);
        clerk().open(letter.path() + "/recommande").expect(403);
        clerk().open("/recommandes/numeros?lettre=" + letter.code()).expect(422);
        assertTrue(town.browser(Role.MANAGER).open("/recommandes").says("Secrète"));
    }

    @ParameterizedTest
    @CsvSource({"?etat=ailleurs, 200", "?page=99, 200", "/bordereau.pdf?jour=hier, 422", "?q=bonjour, 422"})
    void nonsense_in_the_address_is_answered(String query, int status) {
        clerk().open("/recommandes" + query).expect(status);
    }

    private String slip(String query) throws IOException {
        byte[] pdf = clerk().get("/recommandes/bordereau.pdf" + query).asByteArray();
        return plain(String.join(" ", PdfReader.pages(pdf))).replace("\n", " ");
    }

    private static String shown(String label) {
        return plain(new PostalNumber(label).grouped());
    }
}
