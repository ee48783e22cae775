package org.guichet.opening;

import static org.guichet.desk.Requests.roadReport;
import static org.guichet.desk.Sql.execute;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Letters;
import org.guichet.desk.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself keeps of the letters that came. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class OpeningRulesTest extends OpeningDesk {

    @Inject
    DataSource database;

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
        assertThrows(SQLException.class, () -> execute(database, sql.formatted(id)));
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
        Page desk = letter(id).follow("Ouvrir un dossier");
        roadReport(desk.tick("Anonyme")).press("Enregistrer et voir le dossier").expect(200);
        assertThrows(SQLException.class, () -> execute(database, sql.formatted(id)));
    }
}
