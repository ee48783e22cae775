package org.guichet.transfer;

import io.quarkus.hibernate.orm.panache.Panache;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.guichet.accounts.Agent;
import org.guichet.web.Refusal;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** A file as it is received: read once, its lines kept as they are, its columns guessed. */
final class Upload {

    private static final int BATCH = 1000;

    private static final String INSERT =
            "insert into import_lines (run_id, number, cells, broken, state, reason) values (?, ?, ?, ?, ?, ?)";
    private static final String BROKEN = "Un guillemet est ouvert dans cette ligne et n’est jamais fermé.";

    private Upload() {}

    /**
     * @param sent nothing where no file was chosen
     * @throws Refusal where there is nothing to read in it
     */
    static ImportRun keep(@Nullable Path sent, String name, byte[] bytes, Agent by, Instant at) {
        if (sent == null || bytes.length == 0) {
            throw new Refusal("fichier", "Choisissez un fichier CSV, avec une personne par ligne.");
        }
        CsvLines file = CsvLines.of(CsvText.of(bytes));
        ImportRun run = new ImportRun();
        run.name = name;
        run.sha256 = DigestUtils.sha256Hex(bytes);
        run.headers = file.headers().toArray(String[]::new);
        run.columns = file.headers().stream().map(ImportField::guess).toArray(String[]::new);
        run.state = ImportRun.State.MAPPING;
        run.at = at;
        run.agent = by;
        run.persist();
        Panache.getEntityManager().flush();
        Panache.getEntityManager().unwrap(Session.class).doWork(connection -> keep(connection, run.id, file.lines()));
        return run;
    }

    private static void keep(Connection connection, long run, List<CsvLines.Line> lines) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (CsvLines.Line line : lines) {
                insert.setLong(1, run);
                insert.setInt(2, line.number());
                insert.setArray(3, connection.createArrayOf("text", line.cells().toArray()));
                insert.setBoolean(4, line.broken());
                insert.setString(5, line.broken() ? "REFUSED" : "READ");
                insert.setString(6, line.broken() ? BROKEN : "");
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
