package org.guichet.desk;

import java.sql.SQLException;
import javax.sql.DataSource;

/** What somebody would change in the database behind the back of the application. */
public final class Sql {

    private Sql() {}

    /** @throws SQLException where the database itself refuses */
    public static void execute(DataSource database, String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
