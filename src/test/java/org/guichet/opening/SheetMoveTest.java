package org.guichet.opening;

import static org.guichet.desk.Page.plain;
import static org.guichet.desk.Sql.execute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Letters;
import org.guichet.desk.Page;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the sheets of paper are: with whom, since when, and which are gone for good. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SheetMoveTest extends OpeningDesk {

    private static final String NAME = "Nom du classeur ou du carton, à qui";

    @Inject
    DataSource database;

    @Test
    void a_sheet_goes_from_hand_to_hand_and_every_move_says_who_noted_it_and_when() {
        Page letter = letter(Letters.came(town));
        letter = letter.choose("Où va-t-elle", "Prise par un agent")
                .choose("Qui la prend", "Le Officer")
                .press("Noter")
                .expect(200);
        clock.travelTo(LocalDateTime.of(2026, 11, 24, 16, 5));
        letter = letter.choose("Où va-t-elle", "Au service")
                .choose("Service", "Voirie")
                .press("Noter")
                .expect(200);
        assertEquals(
                List.of(
                        "24/11/2026 16:05 service Voirie et espaces publics Camille Le Mail",
                        "23/11/2026 10:42 Camille Le Officer Camille Le Mail",
                        "23/11/2026 10:42 service État civil Camille Le Mail"),
                letter.html().select("tbody tr").eachText());
        assertTrue(letter.says("Courrier arrivée · Voirie et espaces publics"), "it is theirs to treat now");
    }

    @Test
    void what_is_out_is_listed_from_the_oldest_with_who_has_it_and_nothing_that_was_put_away() throws IOException {
        clock.travelTo(LocalDateTime.of(2026, 10, 1, 9, 0));
        long taken = Letters.key(precious("Mme Lalongue"));
        letter(taken)
                .choose("Où va-t-elle", "Prise par un agent")
                .choose("Qui la prend", "Le Officer")
                .press("Noter");
        clock.travelTo(LocalDateTime.of(2026, 10, 2, 9, 0));
        long put = Letters.key(precious("M. Rangé"));
        letter(put)
                .choose("Où va-t-elle", "Classeur")
                .type(NAME, "Actes 2026")
                .press("Noter")
                .expect(200);
        Letters.key(precious("Mme Laservie"));
        clock.travelTo(LocalDateTime.of(2026, 10, 3, 9, 0));
        Page plain = Letters.begin(pile(), "Sans rien de précieux")
                .choose("Service", "Élections")
                .press("Numéroter");
        String elections = plain.chosen("department");
        Page out =
                town.browser(Role.MAIL).open("/originaux?service=" + elections).expect(200);
        assertTrue(out.says("Sans rien de précieux") && out.says("03/10/2026"), out::text);
        assertFalse(out.says("Mme Laservie"), out::text);
        Page precious = town.browser(Role.MAIL)
                .open("/originaux")
                .tick("Chèques et originaux seulement")
                .press("Voir")
                .expect(200);
        assertFalse(precious.says("Sans rien de précieux") || precious.says("M. Rangé"), precious::text);
        assertEquals(
                List.of("Camille Le Officer Mme Lalongue", "service État civil Mme Laservie"),
                precious.html().select("tbody tr:contains(Mme La)").stream()
                        .map(line -> line.child(1).text() + " " + line.child(3).text())
                        .toList());
        String print = precious.html().select("a:contains(Imprimer)").attr("href");
        String paper = String.join(
                "\n", PdfReader.pages(town.browser(Role.MAIL).get(print).asByteArray()));
        assertTrue(paper.contains("Mme Lalongue") && paper.contains("01/10/2026"), paper);
        assertTrue(paper.contains("chèques et originaux seulement") && !paper.contains("M. Rangé"), paper);
        Page voirie = town.browser(Role.MAIL).open("/originaux?precieux=oui&service=9999999");
        assertTrue(voirie.says("Aucune feuille n’est sortie."), voirie::text);
    }

    @ParameterizedTest
    @CsvSource({
        "Rendue, Mme Le Bris au guichet, rendue à Mme Le Bris au guichet",
        "Détruite, publicité, détruite : publicité"
    })
    void what_was_handed_back_or_destroyed_goes_nowhere_any_more(String place, String words, String said) {
        long id = Letters.came(town);
        Page before = letter(id);
        Page gone = letter(id)
                .choose("Où va-t-elle", place)
                .type(NAME, words)
                .press("Noter")
                .expect(200);
        assertTrue(gone.says(said), gone::text);
        assertFalse(gone.offers("Déplacer la feuille"));
        before.choose("Où va-t-elle", "Carton")
                .type(NAME, "n° 1")
                .press("Noter")
                .expect(409);
        Page tampered = before.tamper("seen", gone.html().select("[name=seen]").val())
                .press("Noter")
                .expect(422);
        assertTrue(tampered.alert().contains("elle ne va plus nulle part"), tampered::alert);
        SQLException refusal = assertThrows(
                SQLException.class,
                () -> execute(
                        database,
                        "insert into sheet_moves (incoming_id, position, place, name, at, agent_id)"
                                + " select %d, 9, 'BOX', 'n° 2', now(), min(id) from agents".formatted(id)));
        assertTrue(refusal.getMessage().contains("goes nowhere any more"), refusal::getMessage);
    }

    @ParameterizedTest
    @CsvSource({
        "Choisir, '', Choisissez où va la feuille",
        "Au service, '', Choisissez le service",
        "Prise par un agent, '', qui prend la feuille",
        "Classeur, ' ', Nommez le classeur",
        "Carton, '', Nommez le carton",
        "Rendue, '', à qui la feuille est rendue",
        "Détruite, '', pourquoi elle est détruite"
    })
    void a_place_that_nobody_would_find_again_is_refused(String place, String name, String words) {
        long id = Letters.came(town);
        Page refused = letter(id)
                .choose("Où va-t-elle", place)
                .type(NAME, name)
                .press("Noter")
                .expect(422);
        assertTrue(refused.says(words), refused::text);
        assertEquals(1, letter(id).html().select("tbody tr").size());
    }

    private Page precious(String sender) {
        return Letters.begin(pile(), sender)
                .tick("Original à rendre")
                .press("Numéroter")
                .expect(200);
    }
}
