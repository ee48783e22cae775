package org.guichet.opening;

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
import java.util.Map;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Letters;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the sheets of paper are: with whom, since when, and which are gone for good. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SheetMoveTest {

    private static final String NAME = "Nom du classeur ou du carton, à qui";

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @Inject
    DataSource database;

    @BeforeEach
    void open() {
        town.open();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

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
        Page plain = Letters.begin(town.browser(Role.MAIL).open("/ouverture"), "Sans rien de précieux")
                .choose("Service", "Élections")
                .press("Numéroter");
        String elections = plain.html().select("#department option[selected]").val();
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
                () -> sql("insert into sheet_moves (incoming_id, position, place, name, at, agent_id)"
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update sheet_moves set name = 'ailleurs' where incoming_id = %d",
                "delete from sheet_moves where incoming_id = %d",
                "insert into sheet_moves (incoming_id, position, place, name, at, agent_id) select %d, 1, 'BOX', 'n° 2', now(), min(id) from agents",
                "insert into sheet_moves (incoming_id, position, place, name, at, agent_id) select %d, 2, 'BOX', '', now(), min(id) from agents",
                "insert into sheet_moves (incoming_id, position, place, name, at, agent_id) select %d, 2, 'AGENT', '', now(), min(id) from agents",
                "update incoming_letters set cheque = not cheque where id = %d",
                "update incoming_letters set enclosures = 'rien' where id = %d",
                "update incoming_letters set outcome = 'REGISTERED_ONLY' where id = %d",
                "delete from incoming_letters where id = %d",
                "update mail_entries set subject = 'autre' where id = %d",
                "insert into incoming_letters select id, null, null, department_id, 0, '', false, false, 'TO_TREAT', null, null, 0"
                        + " from mail_entries where direction = 'DEPARTURE' and id <> %d limit 1"
            })
    void the_database_itself_keeps_what_was_seen_and_where_it_went(String sql) {
        var sent = town.letter(town.roadReport(town.resident("Hamon")), "Madame,\n\nVoici.");
        town.browser(Role.OFFICER).open(sent.path()).press("Rendre définitive").expect(200);
        long id = Letters.came(town);
        assertThrows(SQLException.class, () -> sql(sql.formatted(id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update incoming_letters set outcome = 'TO_TREAT', settled_at = null, settled_by_id = null where id = %d",
                "update mail_entry_cases set case_id = case_id + 1 where mail_entry_id = %d",
                "delete from mail_entry_cases where mail_entry_id = %d"
            })
    void the_case_that_a_letter_opened_stays_its_own(String sql) {
        long id = Letters.came(town);
        Page desk = town.browser(Role.MAIL).open("/ouverture/" + id).follow("Ouvrir un dossier");
        desk.tick("Anonyme")
                .choose("Démarche", "Signalement d’un défaut de voirie")
                .press("Voir ses questions")
                .type("Numéro et rue, ou repère", "devant l’école")
                .choose("Ce qui est abîmé", "Plaque")
                .choose("Danger immédiat", "non")
                .type("Que se passe-t-il", "Une plaque bouge.")
                .press("Enregistrer et voir le dossier")
                .expect(200);
        assertThrows(SQLException.class, () -> sql(sql.formatted(id)));
    }

    @Test
    void the_slip_of_each_department_holds_what_it_got_that_day_and_not_what_was_sent_on() throws IOException {
        clock.travelTo(LocalDateTime.of(2082, 5, 5, 9, 0));
        Letters.number(town, "Pour l’état civil");
        letter(Letters.came(town))
                .choose("Où va-t-elle", "Au service")
                .choose("Service", "Voirie")
                .press("Noter");
        Case dossier = town.open("mediation", town.resident("Tréssecrète"), Channel.COUNTER, Map.of());
        town.browser(Role.MAIL)
                .open("/ouverture")
                .type("Expéditeur", dossier.reference)
                .press("Numéroter");
        Letters.begin(town.browser(Role.MAIL).open("/ouverture"), "Rangé tout de suite")
                .choose("La feuille va", "Carton")
                .type("Nom du classeur", "n° 7")
                .press("Numéroter");
        List<String> pages = slip("");
        assertEquals(3, pages.size(), () -> String.join("\n---\n", pages));
        String all = String.join("\n", pages);
        assertFalse(all.contains("Tréssecrète") || all.contains("Rangé tout de suite"), all);
        String registry = page(pages, "Pour l’état civil");
        assertTrue(registry.contains("1 courrier.") && !registry.contains("Partout"), registry);
        assertTrue(page(pages, "Voirie et espaces publics").contains("Maître Partout"));
        assertTrue(page(pages, "dossier discret").contains("Reçu pour le service par"));
        clock.travelTo(LocalDateTime.of(2082, 5, 6, 9, 0));
        assertTrue(slip("").get(0).contains("Aucun courrier"));
        assertEquals(3, slip("?jour=05/05/2082").size());
        assertEquals(
                1, slip("?jour=2082-05-05&service=" + dossier.department.id).size());
        town.browser(Role.MAIL).open("/ouverture/bordereau.pdf?jour=hier").expect(422);
    }

    @Test
    void labels_are_printed_for_a_day_or_from_one_number_to_another() throws IOException {
        clock.travelTo(LocalDateTime.of(2083, 5, 5, 9, 0));
        for (int letter = 1; letter <= 3; letter++) {
            Letters.number(town, "Étiquetée " + letter);
        }
        Page ask = town.browser(Role.MAIL)
                .open("/ouverture")
                .follow("Imprimer des étiquettes")
                .expect(200);
        assertEquals("2083-05-05", ask.typed("Tout ce qui a été ouvert le"));
        String day = labels("jour=2083-05-05&format=L7160&first=20");
        assertTrue(day.contains("A2083000001") && day.contains("A2083000003"), day);
        assertTrue(day.contains("Arrivée n° 2083 / 2"), day);
        assertFalse(day.contains("Étiquetée"), "nobody else reads who wrote");
        String some = labels("du=2&au=3&format=ROLL_62X29");
        assertFalse(some.contains("A2083000001"), some);
        assertTrue(labels("du=2083/3&format=L7651").contains("A2083000003"));
        Map.of(
                        "du=3&au=2&format=L7160", "vient avant le premier",
                        "du=trois&format=L7160", "n’est pas un numéro d’arrivée",
                        "du=999&format=L7160", "Aucun courrier arrivé",
                        "du=1&format=L9999", "Choisissez le format",
                        "du=1&format=L7160&first=22", "de 1 à 21",
                        "du=1&format=L7160&first=un", "en chiffres",
                        "jour=hier&format=L7160", "n’est pas lisible",
                        "jour=2083-05-04&format=L7160", "Aucun courrier arrivé")
                .forEach((asked, why) -> {
                    Page refused = town.browser(Role.MAIL)
                            .open("/ouverture/etiquettes.pdf?" + asked)
                            .expect(422);
                    assertTrue(refused.alert().contains(why), () -> asked + refused.text());
                });
    }

    private String labels(String asked) throws IOException {
        return String.join(
                        "\n",
                        PdfReader.pages(town.browser(Role.MAIL)
                                .get("/ouverture/etiquettes.pdf?" + asked)
                                .asByteArray()))
                .replaceAll("\\p{Z}", " ");
    }

    private List<String> slip(String query) throws IOException {
        return PdfReader.pages(
                town.browser(Role.MAIL).get("/ouverture/bordereau.pdf" + query).asByteArray());
    }

    private static String page(List<String> pages, String words) {
        return pages.stream().filter(page -> page.contains(words)).findFirst().orElseThrow();
    }

    private Page precious(String sender) {
        return Letters.begin(town.browser(Role.MAIL).open("/ouverture"), sender)
                .tick("Original à rendre")
                .press("Numéroter")
                .expect(200);
    }

    private Page letter(long id) {
        return town.browser(Role.MAIL).open("/ouverture/" + id).expect(200);
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var told = connection.createStatement()) {
            told.execute(statement);
        }
    }
}
