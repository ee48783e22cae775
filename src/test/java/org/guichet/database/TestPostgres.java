package org.guichet.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Gives {@code @QuarkusTest}s the PostgreSQL of production with an empty database: the same programs, the same settings,
 * save that nothing is forced to disk.
 *
 * <p>{@code @QuarkusTestResource(TestPostgres.class)} on one test class is enough for all of them. PostgreSQL stays
 * unpacked in {@code target/} until {@code mvn clean}.
 */
public final class TestPostgres implements QuarkusTestResourceLifecycleManager {

    static final Path FOLDER = Path.of("target", "test-postgres");

    private DataFolder data;
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        data = DataFolder.open(FOLDER);
        postgres = EmbeddedPostgres.start(data, Durability.NONE);
        ApplicationDatabase database = postgres.database();
        empty(database, new Cluster(data).superuserPassword());
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                "quarkus.http.auth.session.encryption-key", data.secret("session.key"));
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
            data.close();
        }
    }

    private static void empty(ApplicationDatabase database, String superuserPassword) {
        try (Connection connection = database.superuser(superuserPassword);
                Statement statement = connection.createStatement()) {
            statement.execute("drop database guichet with (force)");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        database.prepare(superuserPassword);
    }
}
