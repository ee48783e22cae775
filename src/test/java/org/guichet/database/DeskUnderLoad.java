package org.guichet.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A process for {@link KillFaults} to kill: says how many visits it finds, then records one after the other and says
 * each once PostgreSQL has acknowledged it, for ever.
 */
final class DeskUnderLoad {

    private DeskUnderLoad() {}

    public static void main(String... arguments) throws SQLException {
        DataFolder data = DataFolder.open(Path.of(arguments[0]));
        ApplicationDatabase database =
                EmbeddedPostgres.start(data, Durability.FULL).database();
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists visit (number int primary key)");
            int last = count(statement);
            System.out.println("found " + last);
            while (true) {
                last++;
                statement.execute("insert into visit values (" + last + ")");
                System.out.println("acknowledged " + last);
            }
        }
    }

    /** Rows are numbered without a gap, so their count is also the last number. */
    private static int count(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*), coalesce(max(number), 0) from visit")) {
            rows.next();
            if (rows.getInt(1) != rows.getInt(2)) {
                throw new IllegalStateException("a visit is missing");
            }
            return rows.getInt(1);
        }
    }
}
