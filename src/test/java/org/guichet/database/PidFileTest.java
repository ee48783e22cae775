package org.guichet.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path cluster;

    private Path file;
    private PostgresPrograms none;

    @BeforeEach
    void no_program_can_be_run() {
        file = cluster.resolve("postmaster.pid");
        none = new PostgresPrograms(
                new PostgresBinaries(cluster), new PostgresUser(0, List.of()), cluster, cluster.resolve("log"));
    }

    @Test
    void after_a_clean_stop_there_is_nothing_to_do() throws IOException {
        new PidFile(cluster).settle(none);
        assertTrue(Files.notExists(file));
    }

    @Test
    void a_number_nobody_has_is_left_to_postgresql() throws IOException {
        Files.write(file, List.of("4194305", cluster.toString(), "1795475125"));
        new PidFile(cluster).settle(none);
        assertEquals(List.of("4194305", cluster.toString(), "1795475125"), Files.readAllLines(file));
    }

    @Test
    void a_number_another_program_has_by_now_is_replaced_and_the_rest_kept() throws IOException {
        String ours = Long.toString(ProcessHandle.current().pid());
        Files.write(file, List.of(ours, cluster.toString(), "1795475125"));
        new PidFile(cluster).settle(none);
        assertEquals(List.of("4194305", cluster.toString(), "1795475125"), Files.readAllLines(file));
    }
}
