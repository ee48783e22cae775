package org.guichet.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself keeps of the registers, whatever SQL the application, which owns the tables, sends. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RegisterRulesTest {

    private static final String LINE =
            """
            insert into mail_entries (direction, year, number, entered_at, entered_by_id, dated, nature, correspondent, subject,
                department_id, corrects_id, reason)
            select '%s', %d, %d, '%s', a.id, '2041-06-01', 'SIMPLE', 'Somebody', 'Something', d.id, %s, %s
            from (select min(id) id from agents) a, (select min(id) id from departments) d
            """;

    private static final String CLOSING =
            """
            insert into register_closings (direction, year, lines, last_number, sha256, closed_on, closed_at, closed_by_id)
            select '%s', %d, 7, 7, 'mine', '%s', '%s', min(id) from agents
            """;

    @Inject
    Town town;

    @Inject
    DataSource database;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void the_number_is_given_whatever_is_asked_for() throws SQLException {
        run(line("ARRIVAL", 2041, 500));
        run(line("ARRIVAL", 2041, 1));
        assertEquals(
                "1,2", ask("select string_agg(number::text, ',' order by number) from mail_entries where year = 2041"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update counters set last = last - 1",
                "update counters set last = last + 2",
                "update counters set last = last",
                "update counters set last = last + 1 where name = 'DEPARTURE'",
                "update counters set year = year + 50",
                "update counters set name = 'OTHER'",
                "delete from counters",
                "truncate counters",
                "insert into counters (name, year, last) values ('ARRIVAL', 2090, 2)",
                "insert into counters (name, year, last) values ('ARRIVAL', 2090, 0)"
            })
    void a_counter_only_ever_goes_one_further(String sql) throws SQLException {
        run(line("DEPARTURE", 2041, 1));
        assertRefused(sql, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select next_number('ARRIVAL', 2091)",
                "select next_number('DEPARTURE', 2091)",
                "insert into counters (name, year, last) values ('ARRIVAL', 2091, 1)"
            })
    void a_number_is_not_taken_without_its_line(String sql) throws SQLException {
        assertRefused(sql, "never taken without its line");
        assertEquals("0", ask("select count(*) from counters where year = 2091"));
    }

    @ParameterizedTest
    @CsvSource({"2042-01-02, 2041", "2042-12-30, 2043", "2042-06-01, 1042"})
    void a_line_is_numbered_in_the_year_it_was_entered(String entered, int year) {
        assertRefused(
                LINE.formatted("ARRIVAL", year, 1, entered + " 09:00:00Z", "null", "null"), "numbered_in_the_year");
    }

    @Test
    void new_year_comes_when_it_comes_to_the_town_hall_be_it_in_noumea_or_papeete() throws SQLException {
        run(LINE.formatted("ARRIVAL", 2044, 1, "2043-12-31 13:30:00Z", "null", "null"));
        run(LINE.formatted("ARRIVAL", 2043, 1, "2044-01-01 09:30:00Z", "null", "null"));
    }

    @Test
    void a_correction_mends_an_earlier_line_of_its_own_register_and_says_why() throws SQLException {
        run(line("ARRIVAL", 2045, 1));
        run(line("DEPARTURE", 2045, 1));
        String wrong = "(select id from mail_entries where direction = 'ARRIVAL' and year = 2045 and number = 1)";
        assertRefused(correction("DEPARTURE", wrong, "'because'"), "of its own register");
        assertRefused(correction("ARRIVAL", wrong, "null"), "corrected_for_a_reason");
        assertRefused(correction("ARRIVAL", wrong, "''"), "corrected_for_a_reason");
        assertRefused(correction("ARRIVAL", "null", "'because'"), "corrected_for_a_reason");
        assertRefused(
                correction("ARRIVAL", "9000000", "'because'")
                        .replace("(direction", "(id, direction")
                        .replace("select 'ARRIVAL'", "overriding system value select 9000000, 'ARRIVAL'"),
                "of its own register");
        run(correction("ARRIVAL", wrong, "'because'"));
        run(correction("ARRIVAL", wrong, "'once more'"));
        assertRefused(
                correction("ARRIVAL", wrong.replace("number = 1", "number = 2"), "'chain'"), "no correction itself");
        assertEquals("3", ask("select max(number) from mail_entries where direction = 'ARRIVAL' and year = 2045"));
    }

    @ParameterizedTest
    @CsvSource({
        "2046, 2046-12-31, 2046-12-31 10:00:00Z, closed_once_it_is_over",
        "2046, 2047-01-01, 2046-12-01 10:00:00Z, closed_on_the_day",
        "2046, 2046-12-31, 2047-01-15 10:00:00Z, closed_o",
        "2049, 2050-01-15, 2050-01-15 10:00:00Z, lines_check"
    })
    void a_year_is_closed_once_it_is_over_and_holds_something(int year, String on, String at, String why)
            throws SQLException {
        if (ask("select count(*) from mail_entries where year = 2046").equals("0")) {
            run(line("ARRIVAL", 2046, 1));
        }
        assertRefused(CLOSING.formatted("ARRIVAL", year, on, at), why);
    }

    @Test
    void a_closed_year_tells_what_it_held_and_takes_nothing_more() throws SQLException {
        run(line("ARRIVAL", 2047, 1));
        run(line("ARRIVAL", 2047, 1));
        run(line("DEPARTURE", 2047, 1));
        String closing = CLOSING.formatted("ARRIVAL", 2047, "2048-01-04", "2048-01-04 09:00:00Z");
        run(closing);
        assertEquals(
                "2/2/true",
                ask("select lines || '/' || last_number || '/' || (sha256 = register_sha256('ARRIVAL', 2047))"
                        + " from register_closings where direction = 'ARRIVAL' and year = 2047"));
        assertRefused(line("ARRIVAL", 2047, 1), "the register of 2047 is closed");
        assertRefused(closing, "register_closings_direction_year_key");
        run(line("DEPARTURE", 2047, 1));
        assertEquals("2", ask("select max(number) from mail_entries where direction = 'ARRIVAL' and year = 2047"));
    }

    @Test
    void whoever_closes_waits_for_the_line_under_way_and_counts_it() throws Exception {
        run(line("ARRIVAL", 2051, 1));
        CompletableFuture<Void> closing;
        try (Connection clerk = database.getConnection()) {
            clerk.setAutoCommit(false);
            clerk.createStatement().execute(line("ARRIVAL", 2051, 1));
            closing = CompletableFuture.runAsync(() -> {
                try {
                    run(CLOSING.formatted("ARRIVAL", 2051, "2052-01-04", "2052-01-04 09:00:00Z"));
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            });
            assertThrows(TimeoutException.class, () -> closing.get(300, TimeUnit.MILLISECONDS));
            clerk.commit();
        }
        closing.get(20, TimeUnit.SECONDS);
        assertEquals("2", ask("select lines from register_closings where year = 2051"));
    }

    /** The triggers are the owner's to disable; the fingerprint is not his to keep. */
    @Test
    void whoever_gets_round_the_triggers_is_betrayed_by_the_fingerprint() throws SQLException {
        run(line("DEPARTURE", 2053, 1));
        run(CLOSING.formatted("DEPARTURE", 2053, "2054-01-04", "2054-01-04 09:00:00Z"));
        String holds = "select sha256 = register_sha256(direction, year) from register_closings where year = 2053";
        assertEquals("t", ask(holds));
        assertRefused("set session_replication_role = replica", "permission denied");
        String each = "update mail_entries set subject = '%s' where year = 2053";
        try (Connection owner = database.getConnection();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("alter table mail_entries disable trigger user");
            statement.execute(each.formatted("Something else"));
            try (var result = statement.executeQuery(holds)) {
                assertTrue(result.next());
                assertEquals("f", result.getString(1));
            }
            owner.rollback();
        }
        assertEquals("t", ask(holds));
    }

    private static String line(String direction, int year, int number) {
        return LINE.formatted(direction, year, number, year + "-06-01 09:00:00Z", "null", "null");
    }

    private static String correction(String direction, String corrects, String reason) {
        return LINE.formatted(direction, 2045, 1, "2045-06-02 09:00:00Z", corrects, reason);
    }

    private void assertRefused(String sql, String why) {
        SQLException refusal = assertThrows(SQLException.class, () -> run(sql), sql);
        assertTrue(refusal.getMessage().contains(why), refusal::getMessage);
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            assertTrue(result.next());
            return result.getString(1);
        }
    }
}
