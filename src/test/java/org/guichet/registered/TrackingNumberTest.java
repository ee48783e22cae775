package org.guichet.registered;

import static org.guichet.desk.Page.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.database.TestPostgres;
import org.guichet.desk.AtOnce;
import org.guichet.desk.Page;
import org.guichet.desk.Post;
import org.guichet.letters.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number of the label: of one registered letter, and of no other. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class TrackingNumberTest extends RegisteredDesk {

    @Test
    void a_number_is_of_one_letter_and_a_wrong_one_is_replaced_and_free_again() {
        Letter one = signed("Premier");
        Letter other = signed("Second");
        String number = nextLabel();
        number(one, number).expect(200);
        Page refused = number(other, number).expect(422);
        assertTrue(
                refused.alert().contains("déjà celui d’une autre lettre, départ n° " + plain(one.departure)),
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
        List<Integer> answers = AtOnce.press(pages, "Noter ce numéro");
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
}
