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

    private final Path folder;
    private DataFolder data;
    private EmbeddedPostgres postgres;

    public TestPostgres() {
        this(Path.of("target", "test-postgres"));
    }

    /** For tests of the launcher itself, which must not meet the one that page tests hold until the last of them. */
    TestPostgres(Path folder) {
        this.folder = folder;
    }

    @Override
    public Map<String, String> start() {
        data = DataFolder.open(folder);
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
