package org.guichet.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {

    static final Path FOLDER = Path.of("target", "test-launcher");

    private static final TestPostgres POSTGRES = new TestPostgres(FOLDER);
    private static Map<String, String> settings;

    @BeforeAll
    static void start() {
        settings = POSTGRES.start();
    }

    @AfterAll
    static void stop() {
        POSTGRES.stop();
    }

    @Test
    void the_application_owns_its_database_but_rules_nothing_else() throws SQLException {
        assertEquals(
                "f f f",
                ask("select concat_ws(' ', rolsuper, rolcreatedb, rolcreaterole) from pg_roles"
                        + " where rolname = current_user"));
        assertEquals(
                "guichet",
                ask("select pg_get_userbyid(datdba)::text from pg_database" + " where datname = current_database()"));
    }

    @Test
    void a_migration_may_create_the_trusted_extensions() throws SQLException {
        try (Connection connection = connect(password());
                Statement statement = connection.createStatement()) {
            statement.execute("create extension unaccent");
            statement.execute("create extension pg_trgm");
        }
        assertEquals("Elodie", ask("select unaccent('Élodie')"));
    }

    @Test
    void nobody_comes_in_without_the_password() {
        SQLException refusal =
                assertThrows(SQLException.class, () -> connect("guess").close());
        assertEquals("28P01", refusal.getSQLState());
    }

    @Test
    void every_connection_needs_one() throws IOException {
        try (Stream<String> rules = Files.lines(FOLDER.resolve("database/pg_hba.conf"))) {
            assertEquals(
                    Set.of("scram-sha-256"),
                    rules.filter(line -> line.matches("(local|host).*"))
                            .map(line -> line.replaceFirst(".* ", ""))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void letters_and_order_are_the_same_on_every_machine() throws SQLException {
        assertEquals(
                "UTF8 b C.UTF-8",
                ask("select concat_ws(' ', pg_encoding_to_char(encoding), datlocprovider,"
                        + " datlocale) from pg_database where datname = current_database()"));
    }

    @Test
    void names_can_be_sorted_as_in_french() throws SQLException {
        assertEquals(
                "cote,coté,côte,côté",
                ask("select string_agg(name, ',' order by name collate \"fr-x-icu\")"
                        + " from unnest(array['côté', 'côte', 'coté', 'cote']) as name"));
    }

    @Test
    void a_rotten_disk_is_noticed() throws SQLException {
        assertEquals("on", ask("show data_checksums"));
    }

    private static String ask(String query) throws SQLException {
        try (Connection connection = connect(password());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"), settings.get("quarkus.datasource.username"), password);
    }

    private static String password() {
        return settings.get("quarkus.datasource.password");
    }
}
