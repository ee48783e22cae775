package org.guichet.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestPostgresTest {

    @Test
    void each_start_gives_an_empty_database() throws SQLException {
        assertEquals(0, tablesAfterCreatingOne());
        assertEquals(0, tablesAfterCreatingOne());
    }

    private static int tablesAfterCreatingOne() throws SQLException {
        TestPostgres postgres = new TestPostgres(EmbeddedPostgresTest.FOLDER);
        var settings = postgres.start();
        try (var connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.datasource.username"),
                        settings.get("quarkus.datasource.password"));
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
            count.next();
            int tables = count.getInt(1);
            statement.execute("create table visit (id int)");
            return tables;
        } finally {
            postgres.stop();
        }
    }
}
