package org.guichet.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Runs PostgreSQL's programs on one cluster.
 *
 * @param user as whom
 * @param cluster the cluster's folder
 * @param log what the last program said
 */
record PostgresPrograms(PostgresBinaries binaries, PostgresUser user, Path cluster, Path log) {

    private static final Logger LOG = Logger.getLogger(PostgresPrograms.class);

    /** Seconds. Long, for PostgreSQL may have to repair the work of a power cut before it answers. */
    private static final int START_LIMIT = 600;

    private static final int STOP_LIMIT = 60;

    static PostgresPrograms unpackedIn(DataFolder data, Path cluster) throws IOException {
        return new PostgresPrograms(
                PostgresBinaries.unpackedIn(data),
                PostgresUser.ownerOf(cluster),
                cluster,
                data.path().resolve("postgresql.log"));
    }

    void start(String settings) throws IOException {
        user.own(cluster);
        run("pg_ctl", List.of("start", "--wait", "--timeout=" + START_LIMIT, "--options=" + settings, pgdata()));
    }

    /** Open transactions are rolled back, the others are all on disk. */
    void stop() {
        try {
            run("pg_ctl", List.of("stop", "--mode=fast", "--wait", "--timeout=" + STOP_LIMIT, pgdata()));
        } catch (IOException | CannotStart failure) {
            LOG.warnf("PostgreSQL ne s’est pas arrêté : le prochain démarrage s’en chargera. %s", failure.getMessage());
        }
    }

    /**
     * Runs one program to its end.
     *
     * @throws CannotStart with the program's own words if it fails
     */
    void run(String program, List<String> arguments) throws IOException {
        List<String> command = user.command(binaries.program(program), arguments);
        Command done = Command.run(command, Redirect.to(log.toFile()), binaries.folder());
        if (!done.succeeded()) {
            throw new CannotStart(
                    "PostgreSQL ne peut pas travailler dans le dossier « %s » (%s) : le détail est dans « %s ».",
                    cluster, complaint(), log);
        }
    }

    private String pgdata() {
        return "--pgdata=" + cluster;
    }

    private String complaint() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.stream()
                .filter(line -> line.matches(".*(FATAL|PANIC|error): .*"))
                .findFirst()
                .map(line -> line.replaceFirst(".*(FATAL|PANIC|error): +", ""))
                .orElse(lines.isEmpty() ? "sans explication" : lines.get(lines.size() - 1));
    }
}
