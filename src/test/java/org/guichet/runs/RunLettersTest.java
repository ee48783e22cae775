package org.guichet.runs;

import static org.guichet.desk.Sql.execute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.guichet.database.TestPostgres;
import org.guichet.desk.AtOnce;
import org.guichet.desk.Page;
import org.guichet.letters.Letter;
import org.guichet.letters.Sending;
import org.guichet.mail.Direction;
import org.guichet.mail.MailEntry;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of each letter of a run: numbered once, set aside, kept, never lost. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RunLettersTest extends RunDesk {

    @Inject
    DataSource database;

    @Test
    void a_letter_that_cannot_leave_is_set_aside_with_the_reason_and_the_others_go_on() {
        Letter good = ready("Bonne", Sending.SIMPLE);
        Letter gone = ready("Sans-Adresse", Sending.SIMPLE);
        QuarkusTransaction.requiringNew()
                .run(() -> Resident.<Resident>findById(gone.dossier.resident.id).address = null);
        Page counted = prepared();
        assertTrue(counted.says("l’adresse de Mme Éloïse Sans-Adresse"), counted::text);
        counted.press(START).settled();
        assertTrue(isFinal(good));
        assertFalse(isFinal(gone));
        assertTrue(again(gone).readyAt == null, "it is mended first");
        Page free = officer()
                .open(gone.path() + "/modifier")
                .type("Objet", "Corrigée")
                .press("Enregistrer et voir la lettre");
        assertTrue(free.says("Corrigée"), free::text);
    }

    @Test
    void a_letter_that_cannot_leave_any_more_once_numbered_keeps_its_number_and_waits_to_be_mended() {
        Letter letter = ready("Numérotée", Sending.SIMPLE);
        Page counted = prepared();
        QuarkusTransaction.requiringNew()
                .run(() -> Resident.<Resident>findById(letter.dossier.resident.id).address = null);
        Page ready = counted.press(START).settled();
        assertTrue(ready.says("Numérotées, pas encore en pages"), ready::text);
        assertEquals(1, departures(letter));
        QuarkusTransaction.requiringNew()
                .run(() -> Resident.<Resident>findById(letter.dossier.resident.id).address =
                        town.resident("Retrouvée").address);
        Page mended = ready.press("Réessayer").settled();
        assertFalse(mended.says("pas encore en pages"), mended::text);
        assertTrue(isFinal(letter));
        assertEquals(1, departures(letter), "under the number it had");
    }

    @Test
    void what_a_run_has_taken_is_neither_rewritten_nor_made_final_under_it_until_it_is_given_up() throws SQLException {
        Letter letter = ready("Prise", Sending.SIMPLE);
        Page edit = officer().open(letter.path() + "/modifier");
        Page alone = officer().open(letter.path());
        Page counted = prepared();
        Page kept = edit.type("Objet", "Trop tard")
                .press("Enregistrer et voir la lettre")
                .expect(422);
        assertTrue(kept.says("est dans le tirage"), kept::text);
        assertTrue(alone.press("Rendre définitive").expect(422).says("est dans le tirage"));
        String rewrite = "update letters set body = 'Autre chose.' where id = " + letter.id;
        assertThrows(SQLException.class, () -> execute(database, rewrite));
        assertTrue(clerk().open("/tirages").press(PREPARE).expect(422).says("Aucune lettre n’est prête"));
        Page given = counted.press("Abandonner ce tirage");
        assertEquals("abandonné", given.html().select("h1 .state").text());
        assertTrue(clerk().open("/tirages").says("1 lettre est prête"));
        assertEquals(
                422,
                clerk().post(given.path() + "/depart", Map.of("jeton", clerk().token()))
                        .statusCode());
    }

    @Test
    void many_clerks_starting_runs_and_finishing_single_letters_at_once_leave_no_gap_and_no_double() {
        List<Letter> letters = IntStream.range(0, 24)
                .mapToObj(one -> ready("Course-" + one, Sending.SIMPLE))
                .toList();
        Letter single = town.letter(letters.get(0).dossier, "Madame,\n\nSeule.");
        List<Page> pages = IntStream.range(0, 4)
                .mapToObj(one -> clerk().twin().open("/tirages"))
                .toList();
        Page alone = officer().open(single.path());
        Stream<Runnable> runs = pages.stream().map(page -> () -> {
            Page run = page.press(PREPARE);
            if (run.status() == 200) {
                run.settled().press(START).settled();
            }
        });
        AtOnce.all(Stream.concat(runs, Stream.of(() -> alone.press("Rendre définitive"))));
        assertNumberedOnce(Stream.concat(letters.stream(), Stream.of(single)).toArray(Letter[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update run_letters set position = 9 where state = 'DRAWN'",
                "delete from run_letters where state = 'DRAWN'",
                "update run_printings set reason = 'autre'",
                "delete from run_printings",
                "truncate run_printings",
                "insert into run_letters (run_id, letter_id, state, nature, correspondent, pages, entry_id)"
                        + " select run_id, letter_id, 'NUMBERED', nature, correspondent, pages, entry_id from run_letters where state = 'DRAWN'"
            })
    void the_database_keeps_what_was_printed(String statement) {
        ready("Gardée", Sending.SIMPLE);
        prepared().press(START).settled().press(PRINT);
        assertThrows(SQLException.class, () -> execute(database, statement));
    }

    private static long departures(Letter letter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> MailEntry.count("dossier = ?1 and direction = ?2", letter.dossier, Direction.DEPARTURE));
    }
}
