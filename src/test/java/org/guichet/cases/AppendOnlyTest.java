package org.guichet.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.guichet.database.TestPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must never change is kept by the database itself, against the application's own connection. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class AppendOnlyTest {

    private static final String INTEGRITY_CONSTRAINT_VIOLATION = "23000";

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({
        "case_events, words",
        "mail_entries, subject",
        "register_closings, sha256",
        "receipt_cards, kept_at",
        "audit_entries, subject",
        "inscription_lines, words",
        "register_communications, author",
        "frozen_letters, text",
        "procedure_versions, definition",
        "zone_quotas, quota",
        "zone_decisions, reason",
        "consultation_closings, reason",
        "observations, words",
        "imposed_pdfs, pdf",
        "supporting_documents, kept_at",
        "transmissions, words",
        "document_moves, kept_at"
    })
    void a_line_is_neither_changed_nor_removed(String table, String column) throws SQLException {
        assertRefused(table, "update %s set %s = %s".formatted(table, column, column));
        assertRefused(table, "delete from " + table);
        assertRefused(table, "truncate %s cascade".formatted(table));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consultations",
                "doubtful_addresses",
                "missing_items",
                "repairs",
                "returned_letters",
                "standing_choices",
                "tracking_numbers",
                "zones"
            })
    void a_table_with_lines_that_never_change_is_not_emptied(String table) throws SQLException {
        assertRefused(table, "truncate %s cascade".formatted(table));
    }

    private void assertRefused(String table, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(sql));
            assertEquals(INTEGRITY_CONSTRAINT_VIOLATION, refusal.getSQLState());
            assertTrue(refusal.getMessage().contains("a line of %s is never changed nor removed".formatted(table)));
        }
    }
}
