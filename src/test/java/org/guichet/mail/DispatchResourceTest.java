package org.guichet.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.AtOnce;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Registers;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.letters.FrozenLetter;
import org.guichet.letters.Letter;
import org.guichet.pdf.PdfReader;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class DispatchResourceTest {

    private static final String BUTTON = "Rendre définitive";

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
    void a_final_letter_has_a_departure_number_and_the_fingerprint_of_the_very_bytes_it_prints()
            throws IOException, NoSuchAlgorithmException {
        Letter letter = letter();
        Page seen = officer().open(letter.path()).press(BUTTON).expect(200);
        assertEquals("Lettre définitive à signer", seen.title());
        MailEntry entry = departureOf(letter);
        byte[] printed = officer().get(letter.path() + ".pdf").asByteArray();
        assertEquals(sha256(printed), seen.html().select("code").text());
        String paper = PdfReader.pages(printed).get(0);
        assertTrue(paper.contains("départ n° " + entry.label()), paper);
        assertTrue(!paper.contains("Projet"), paper);
        assertTrue(paper.contains("12 rue des Écoles\n35120 SAINT-AUBIN"), paper);
        assertEquals("Mme Éloïse Hamon", entry.correspondent);
        assertEquals("Votre demande a sa réponse", entry.subject);
        assertEquals(Nature.SIMPLE, entry.nature);
        assertEquals(TravellingClock.MONDAY.toLocalDate(), entry.dated);
    }

    @Test
    void the_case_says_that_it_has_its_answer() {
        Letter letter = letter();
        Page dossier = officer().open(letter.path()).press(BUTTON).follow("Revenir au dossier");
        assertEquals("Réponse faite", dossier.html().select("h1 .state").text());
        assertTrue(dossier.says("Réponse. Votre demande a sa réponse (départ n° "), dossier::text);
        assertEquals(
                letter.path(), dossier.html().select("ol.story li a").get(0).attr("href"));
    }

    @Test
    void a_final_letter_prints_the_same_bytes_after_the_person_moved_and_the_year_turned() {
        Letter letter = letter();
        officer().open(letter.path()).press(BUTTON);
        byte[] before = officer().get(letter.path() + ".pdf").asByteArray();
        clock.travelTo(LocalDateTime.of(2027, 2, 1, 9, 0));
        officer()
                .open("/usagers/" + letter.dossier.resident.id + "/modifier")
                .type("Numéro et rue", "1 quai Neuf")
                .press("Enregistrer")
                .expect(200);
        assertArrayEquals(before, officer().get(letter.path() + ".pdf").asByteArray());
        assertTrue(officer().open(letter.path()).says("12 rue des Écoles"));
    }

    @Test
    void a_draft_says_that_it_is_one() throws IOException {
        String paper = PdfReader.pages(officer().get(letter().path() + ".pdf").asByteArray())
                .get(0);
        assertTrue(paper.contains("Projet, à ne pas envoyer"), paper);
        assertTrue(!paper.contains("départ n°"), paper);
    }

    @Test
    void pressing_the_button_again_changes_nothing() {
        Page page = officer().open(letter().path());
        Page first = page.press(BUTTON);
        long entries = MailEntry.count();
        Page second = page.press(BUTTON).expect(200);
        assertEquals(
                first.html().select("code").text(), second.html().select("code").text());
        assertEquals(entries, MailEntry.count());
    }

    @Test
    void pressing_the_button_many_times_at_once_takes_one_number() {
        Letter letter = letter();
        Page page = officer().open(letter.path());
        AtOnce.all(
                IntStream.range(0, 6).mapToObj(again -> () -> page.press(BUTTON).expect(200)));
        assertEquals(1, MailEntry.count("dossier", letter.dossier));
    }

    @Test
    void a_final_letter_is_not_edited() {
        Letter letter = letter();
        Page open = officer().open(letter.path() + "/modifier");
        officer().open(letter.path()).press(BUTTON).expect(200);
        assertEquals(letter.path(), officer().open(letter.path() + "/modifier").path());
        Page told = open.type("Texte", "Trop tard.")
                .press("Enregistrer et voir la lettre")
                .expect(422);
        assertTrue(told.says("Ce courrier est devenu définitif"), told::text);
        assertEquals("Trop tard.", told.typed("Texte"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update letters set body = 'Autre chose.' where id = %d",
                "update letters set finalised_at = null, departure = null, recipient = null where id = %d",
                "delete from letters where id = %d",
                "update frozen_letters set pdf = '' where letter_id = %d",
                "delete from frozen_letters where letter_id = %d"
            })
    void the_database_itself_refuses_to_change_a_final_letter(String sql) throws SQLException {
        Letter letter = letter();
        officer().open(letter.path()).press(BUTTON).expect(200);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(sql.formatted(letter.id)));
            assertTrue(refusal.getMessage().contains("is never changed nor removed"), refusal::getMessage);
        }
    }

    @Test
    void a_text_that_changed_since_it_was_read_is_not_made_final() {
        Letter letter = letter();
        Page read = officer().open(letter.path());
        town.browser(Role.MANAGER)
                .open(letter.path() + "/modifier")
                .type("Texte", "Madame,\n\nNon.")
                .press("Enregistrer et voir la lettre")
                .expect(200);
        Page refused = read.press(BUTTON).expect(422);
        assertTrue(refused.says("Quelqu’un a modifié ce courrier depuis que vous l’avez relu"), refused::text);
        assertEquals(0, MailEntry.count("dossier", letter.dossier));
    }

    @Test
    void a_letter_that_lacks_something_takes_no_number_even_when_the_page_is_tampered_with() {
        Letter letter = town.letter(town.roadReport(town.residentWithoutAddress("Lointain")), "Madame,");
        var form = Map.of("jeton", officer().token(), "version", "0");
        var answer = officer().post(letter.path() + "/finaliser", form);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.asString().contains("l’adresse de Mme Éloïse Lointain"));
        assertEquals(0, MailEntry.count("dossier", letter.dossier));
        assertEquals(0, FrozenLetter.count("letterId", letter.id));
    }

    @Test
    void who_has_no_fixed_address_finds_the_letter_at_the_counter() throws IOException {
        Resident resident = town.residentWithoutAddress("Sanstoit");
        officer()
                .open("/usagers/" + resident.id + "/modifier")
                .tick("Sans adresse fixe")
                .press("Enregistrer")
                .expect(200);
        Letter letter = town.letter(town.roadReport(resident), "Madame,\n\nVoici.");
        officer().open(letter.path()).press(BUTTON).expect(200);
        assertEquals(Nature.BY_HAND, departureOf(letter).nature);
        String paper = PdfReader.pages(officer().get(letter.path() + ".pdf").asByteArray())
                .get(0);
        assertTrue(paper.contains("Mme Éloïse Sanstoit\nÀ remettre au guichet"), paper);
    }

    @Test
    void letters_made_final_at_once_follow_one_another_without_a_gap() {
        List<Page> pages = IntStream.range(0, 8)
                .mapToObj(one -> officer().open(letter().path()))
                .toList();
        AtOnce.all(pages.stream().map(page -> () -> page.press(BUTTON).expect(200)));
        Registers.assertNoGap(Direction.DEPARTURE);
    }

    @Test
    void what_is_rolled_back_leaves_no_gap() {
        officer().open(letter().path()).press(BUTTON).expect(200);
        Case dossier = town.birthRecord(town.resident("Hamon"), Channel.COUNTER);
        QuarkusTransaction.begin();
        Case again = Case.findById(dossier.id);
        Agent by = Agent.findByLogin("officer").orElseThrow();
        MailRegister.departure(again, "Jamais partie", Nature.SIMPLE, by, clock.instant());
        QuarkusTransaction.rollback();
        officer().open(letter().path()).press(BUTTON).expect(200);
        Registers.assertNoGap(Direction.DEPARTURE);
    }

    private Letter letter() {
        Case dossier = town.birthRecord(town.resident("Hamon"), Channel.COUNTER);
        return town.letter(dossier, "Madame,\n\nVoici votre acte.");
    }

    private static MailEntry departureOf(Letter letter) {
        return MailEntry.find("dossier = ?1 and direction = ?2", letter.dossier, Direction.DEPARTURE)
                .singleResult();
    }

    private Browser officer() {
        return town.browser(Role.OFFICER);
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
