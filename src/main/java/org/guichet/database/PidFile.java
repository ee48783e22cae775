package org.guichet.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The file in which a running PostgreSQL says who it is. After a kill it may name a server that still runs, nobody, or
 * somebody else altogether: process numbers are used again, and in a container soon.
 */
final class PidFile {

    /** Above 2^22, the highest number Linux gives. */
    private static final String NOBODY = "4194305";

    private final Path cluster;
    private final Path file;

    PidFile(Path cluster) {
        this.cluster = cluster;
        this.file = cluster.resolve("postmaster.pid");
    }

    /**
     * Makes sure that PostgreSQL can be started. The file is never deleted, for PostgreSQL also reads in it whether
     * orphaned workers of a killed server still hold its memory, and then rightly refuses.
     */
    void settle(PostgresPrograms programs) throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        Path process = Path.of("/proc", lines.get(0).strip());
        if (serves(process)) {
            programs.stop();
        } else if (Files.exists(process)) {
            lines.set(0, NOBODY);
            Files.write(file, lines);
        }
    }

    private boolean serves(Path process) {
        try {
            String[] words = Files.readString(process.resolve("cmdline")).split("\0");
            return words[0].endsWith("/postgres") && List.of(words).contains(cluster.toString());
        } catch (IOException goneOrSomebodyElses) {
            return false;
        }
    }
}
