package org.guichet.registered;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Post;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RegisteredResourceTest {

    private static final String NUMBER = "Numéro de l’étiquette de recommandé";
    private static final String SCAN = "Barres de notre lettre";

    /** The next number of the roll of labels, another one for each letter of the tests. */
    private static int label = 10_000_000;

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
    void the_day_of_acceptance_is_that_of_the_notification_and_the_case_counts_the_appeal_from_it() {
        Letter letter = posted("Notifiée");
        clock.travelTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        card(letter, "25/11/2026", "27/11/2026").expect(200);
        Page dossier = clerk().open(letter.dossier.path());
        assertTrue(dossier.says("27 novembre 2026 décision notifiée"), dossier::text);
        assertTrue(dossier.says("28 janvier 2027 recours au tribunal"), dossier::text);
        assertTrue(dossier.says("Dernier jour pour saisir le tribunal administratif contre cette décision"));
    }

    @ParameterizedTest
    @CsvSource({
        "25/11/2026, 24/11/2026, acceptée avant d’être présentée",
        "22/11/2026, 24/11/2026, vérifiez la date",
        "25/11/2026, 24/12/2026, à venir",
        "25/11/2026, '', Indiquez le jour de la signature"
    })
    void the_days_of_a_card_have_an_order(String presented, String received, String words) {
        Letter letter = posted("Désordre");
        clock.travelTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        Page refused = card(letter, presented, received).expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(received, refused.typed("Acceptée le"));
        assertEquals(
                0,
                LetterStep.of(letter).stream()
                        .filter(step -> step.remark.isEmpty() && step.step == LetterStep.Kind.PRESENTED)
                        .count());
    }

    @Test
    void a_card_that_comes_twice_is_noted_once_and_may_be_filed_elsewhere() {
        Letter letter = posted("Avisée");
        clock.travelTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        Page page = clerk().open(letter.path() + "/recommande")
                .type("Acceptée le", "27/11/2026")
                .type("Où l’avis", "Boîte 1");
        page.press("Enregistrer").expect(200);
        page.press("Enregistrer").expect(200);
        assertEquals(1, ReceiptCard.count("letter", letter));
        clerk().open(letter.path() + "/recommande")
                .type("Où l’avis", "Boîte 2")
                .press("Enregistrer")
                .expect(200);
        assertEquals("Boîte 2", ReceiptCard.of(letter).orElseThrow().keptAt);
        assertEquals(
                2,
                LetterStep.of(letter).stream()
                        .filter(step -> step.step == LetterStep.Kind.RECEIVED || step.step == LetterStep.Kind.POSTED)
                        .count());
    }

    @Test
    void a_number_is_of_one_letter_and_a_wrong_one_is_replaced_and_free_again() {
        Letter one = signed("Premier");
        Letter other = signed("Second");
        String number = nextLabel();
        number(one, number).expect(200);
        Page refused = number(other, number).expect(422);
        assertTrue(
                refused.alert()
                        .contains("déjà celui d’une autre lettre, départ n° " + one.departure.replace('\u00a0', ' ')),
                refused::alert);
        number(one, number).expect(200);
        assertEquals(1, TrackingNumber.count("letter", one));
        String right = nextLabel();
        number(one, right).expect(200);
        number(other, number).expect(200);
        assertEquals(right, TrackingNumber.of(one).orElseThrow().number);
        assertEquals(2, TrackingNumber.count("letter", one));
    }

    @Test
    void of_two_clerks_who_give_the_same_number_at_once_one_is_told() {
        String number = nextLabel();
        List<Page> pages = Stream.of("Un", "Deux")
                .map(this::signed)
                .map(letter -> clerk().open(letter.path() + "/recommande").type(NUMBER, number))
                .toList();
        List<Integer> answers = pages.stream()
                .map(page -> CompletableFuture.supplyAsync(
                        () -> page.press("Noter ce numéro").status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(200, answers.get(0));
        assertTrue(answers.get(1) == 422 || answers.get(1) == 409, answers::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "D2026999999, Aucune lettre ne porte ce numéro",
        "bonjour, Aucune lettre ne porte ce numéro",
        "1A 123 456 7890 1, Aucune lettre ne porte ce numéro",
        "2026 004 217 3, chiffre faux"
    })
    void what_is_scanned_first_is_one_of_our_letters(String scanned, String words) {
        Page refused = clerk().open("/recommandes/numeros")
                .type(SCAN, scanned)
                .press("Continuer")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(scanned, refused.typed(SCAN));
    }

    @Test
    void a_simple_letter_has_no_number_and_our_own_bars_are_none() {
        Letter simple = Post.signed(town, town.roadReport(town.resident("Simple")), "Lettre simple");
        Page refused =
                clerk().open("/recommandes/numeros?lettre=" + simple.code()).expect(422);
        assertTrue(refused.alert().contains("ne part pas en recommandé"), refused::alert);
        assertTrue(number(simple, nextLabel()).expect(422).alert().contains("lettre simple"));
        Letter registered = signed("Barres");
        Page ours = clerk().open("/recommandes/numeros?lettre=" + registered.code())
                .type(NUMBER, registered.code())
                .press("Noter ce numéro")
                .expect(422);
        assertTrue(ours.alert().contains("scannez l’étiquette"), ours::alert);
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

    private Page card(Letter letter, String presented, String received) {
        return clerk().open(letter.path() + "/recommande")
                .type("Présentée le", presented)
                .type("Acceptée le", received)
                .press("Enregistrer");
    }

    private Page number(Letter letter, String number) {
        return clerk().open(letter.path() + "/recommande").type(NUMBER, number).press("Noter ce numéro");
    }

    private Letter signed(String name) {
        return Post.signed(town, town.roadReport(town.resident(name)), Post.REGISTERED_AR);
    }

    private Letter posted(String name) {
        return Post.posted(town, town.roadReport(town.resident(name)), Post.REGISTERED_AR);
    }

    private String slip(String query) throws IOException {
        byte[] pdf = clerk().get("/recommandes/bordereau.pdf" + query).asByteArray();
        return String.join(" ", PdfReader.pages(pdf)).replace('\u00a0', ' ').replace("\n", " ");
    }

    private static String nextLabel() {
        return "2C1" + (label++) + "77";
    }

    private static String shown(String label) {
        return new PostalNumber(label).grouped().replace('\u00a0', ' ');
    }

    private Browser clerk() {
        return town.browser(Role.MAIL);
    }
}
