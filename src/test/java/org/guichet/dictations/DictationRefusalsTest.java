package org.guichet.dictations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused or told when words are taken down and read back, everything typed being kept. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class DictationRefusalsTest extends DictationDesk {

    @Test
    void a_text_without_words_is_refused_and_the_rest_kept() {
        Page refused = write(dossier(), " \n ")
                .type("Dicté par", "Mme Rose Auger")
                .press("Enregistrer ces mots")
                .expect(422);
        assertTrue(refused.alert().contains("Écrivez ce que la personne dicte."), refused::alert);
        assertEquals("Mme Rose Auger", refused.typed("Dicté par"));
    }

    @Test
    void ten_thousand_characters_are_taken_and_not_one_more() {
        Case dossier = dossier();
        write(dossier, "é".repeat(10_000)).press("Enregistrer ces mots").expect(200);
        Page refused =
                write(dossier, "é".repeat(10_001)).press("Enregistrer ces mots").expect(422);
        assertTrue(refused.alert().contains("la place est de 10 000"), refused::alert);
        assertEquals(10_001, refused.typed("Ses mots").length());
    }

    @Test
    void whoever_has_no_name_in_the_case_must_be_told_apart() {
        Page refused = write(town.roadReport(null), "Il fait froid.")
                .press("Enregistrer ces mots")
                .expect(422);
        assertTrue(refused.alert().contains("Indiquez qui a dicté."), refused::alert);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A signé        | false | ''             | ''     | cochez qu’elle l’a reconnu conforme
            Ne sait signer | true  | ''             | ''     | Indiquez le nom du témoin, ou cochez
            Ne sait signer | true  | ''             | voisin | Indiquez le nom du témoin
            A renoncé      | false | M. Paul Sau    | ''     | n’a pas de témoin
            Ne peut signer | true  | mme éloïse dicteuse | '' | est une autre personne
            """)
    void an_ending_that_says_too_little_or_too_much_is_refused(
            String mention, boolean read, String witness, String capacity, String words) {
        Page page = dictated(dossier()).choose("La personne", mention);
        if (read) {
            page.tick(READ);
        }
        Page refused = page.type("Nom du témoin", witness)
                .type("Sa qualité", capacity)
                .press("Noter la lecture")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(witness, refused.typed("Nom du témoin"));
    }

    @Test
    void a_witness_and_nobody_cannot_both_be_there() {
        Page refused = end(dictated(dossier()), "Ne sait signer")
                .type("Nom du témoin", "M. Paul Sauvage")
                .tick("Aucun témoin présent")
                .press("Noter la lecture")
                .expect(422);
        assertTrue(refused.alert().contains("décochez « Aucun témoin présent »"), refused::alert);
    }

    @Test
    void the_second_of_two_agents_is_told_what_the_first_noted() {
        Page slow = dictated(dossier());
        town.browser(Role.MANAGER)
                .open(slow.path())
                .tick(READ)
                .choose("La personne", "A signé")
                .press("Noter la lecture")
                .expect(200);
        Page told = end(slow, "Ne sait signer")
                .type("Nom du témoin", "M. Paul Sauvage")
                .press("Noter la lecture")
                .expect(409);
        assertTrue(told.alert().contains("Camille Le Manager"), told::alert);
        assertTrue(told.alert().contains("reconnu conforme : signé."), told::alert);
        assertTrue(told.alert().contains("Vous aviez indiqué comme témoin : M. Paul Sauvage."), told::alert);
    }

    @Test
    void two_presses_at_once_note_one_ending() {
        Page page = end(dictated(dossier()), "A signé");
        assertEquals(List.of(200, 409), atOnce(page, "Noter la lecture"));
    }

    @Test
    void two_presses_at_once_write_one_text() {
        Case dossier = dossier();
        Page page = write(dossier, "Une seule fois.");
        assertEquals(List.of(200, 200), atOnce(page, "Enregistrer ces mots"));
        assertEquals(
                1,
                counter()
                        .open(dossier.path() + "/dictee")
                        .html()
                        .select("main li")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dictations set words = 'autre'",
                "delete from dictations",
                "truncate dictations cascade",
                "update dictation_endings set witness = 'autre'",
                "delete from dictation_endings",
                "truncate dictation_endings",
                "insert into dictation_endings select dictation_id, mention, witness, witness_capacity, words, at, agent_id"
                        + " from dictation_endings limit 1"
            })
    void the_database_keeps_what_was_said_and_how_it_ended(String statement) {
        end(dictated(dossier()), "A signé").press("Noter la lecture").expect(200);
        SQLException refusal = assertThrows(SQLException.class, () -> {
            try (var connection = database.getConnection();
                    var line = connection.createStatement()) {
                line.execute(statement);
            }
        });
        assertTrue(refusal.getSQLState().startsWith("23"), refusal.getSQLState());
    }

    private static List<Integer> atOnce(Page page, String button) {
        return Stream.of(1, 2)
                .map(press ->
                        CompletableFuture.supplyAsync(() -> page.press(button).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
    }
}
