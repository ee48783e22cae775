package org.guichet.database;

import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * What must stand before Quarkus starts and stay until it has stopped. Whatever the settings already name (a database, a
 * session key) is left to them; the rest comes from the data folder.
 */
public final class Foundations implements AutoCloseable {

    /** Set for the pages that say where the data is: a folder, or another machine's database. */
    static final String STORAGE = "guichet.storage";

    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    private static final String SESSION_KEY = "quarkus.http.auth.session.encryption-key";

    private @Nullable DataFolder data;
    private @Nullable EmbeddedPostgres postgres;

    /**
     * @throws CannotStart if this machine does not allow it
     */
    public synchronized void lay(Config settings) {
        boolean ownDatabase = isMissing(settings, JDBC_URL);
        boolean ownKey = isMissing(settings, SESSION_KEY);
        if (ownDatabase || ownKey) {
            HttpPort.of(settings).requireFree();
            data = DataFolder.open(Path.of(
                    settings.getOptionalValue("guichet.data", String.class).orElse("var")));
        }
        if (ownKey) {
            System.setProperty(SESSION_KEY, data.secret("session.key"));
        }
        if (!ownDatabase) {
            System.setProperty(STORAGE, withoutCredentials(settings.getValue(JDBC_URL, String.class)));
        } else {
            System.setProperty(STORAGE, data.path().toString());
            postgres = EmbeddedPostgres.start(data, Durability.FULL);
            ApplicationDatabase database = postgres.database();
            System.setProperty(JDBC_URL, database.jdbcUrl());
            System.setProperty("quarkus.datasource.username", database.user());
            System.setProperty("quarkus.datasource.password", database.password());
        }
    }

    @Override
    public synchronized void close() {
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
        if (data != null) {
            data.close();
            data = null;
        }
    }

    private static String withoutCredentials(String jdbcUrl) {
        return jdbcUrl.replaceFirst("\\?.*", "");
    }

    private static boolean isMissing(Config settings, String name) {
        return settings.getOptionalValue(name, String.class).isEmpty();
    }
}
