package org.guichet.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database named guichet and the role of the same name, which owns it and nothing else: it may create the extensions
 * PostgreSQL trusts, but is no superuser.
 *
 * @param port on {@value #HOST}
 */
public record ApplicationDatabase(int port, String password) {

    static final String HOST = "127.0.0.1";

    private static final String NAME = "guichet";

    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(HOST, port, NAME);
    }

    public String user() {
        return NAME;
    }

    /** Creates what is missing; safe to repeat, so a first start may be killed between two steps. */
    void prepare(String superuserPassword) {
        try (Connection connection = superuser(superuserPassword);
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "select from pg_roles where rolname = ?")) {
                statement.execute("create role " + NAME + " login");
            }
            // sent as a hash: the server never sees the password itself
            connection.unwrap(PGConnection.class).alterUserPassword(NAME, password.toCharArray(), "scram-sha-256");
            if (!exists(connection, "select from pg_database where datname = ?")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        } catch (SQLException failure) {
            throw new CannotStart("PostgreSQL a démarré, mais refuse la base de Guichet : %s", failure.getMessage());
        }
    }

    Connection superuser(String superuserPassword) throws SQLException {
        var server = new PGSimpleDataSource();
        server.setServerNames(new String[] {HOST});
        server.setPortNumbers(new int[] {port});
        server.setDatabaseName("postgres");
        server.setUser("postgres");
        server.setPassword(superuserPassword);
        return server.getConnection();
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, NAME);
            return statement.executeQuery().next();
        }
    }
}
