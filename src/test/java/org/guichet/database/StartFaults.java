package org.guichet.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as it is shipped, started in the ways that go wrong in a town hall. */
class StartFaults {

    @TempDir
    Path folder;

    @Test
    void it_stops_without_a_word_too_many_and_postgresql_last() throws IOException {
        JavaProcess guichet = guichet(folder, 0);
        guichet.await("Guichet est ouvert");
        guichet.terminate();
        assertEquals(143, guichet.exitCode());
        assertFalse(guichet.said().matches("(?s).*(ERROR|WARN|Exception).*"), guichet.said());
        String log = postgresLog();
        assertTrue(log.strip().endsWith("database system is shut down"), log);
        assertFalse(log.contains("terminating connection"), "the pool was still open:\n" + log);
    }

    @Test
    void a_second_guichet_on_the_same_folder_is_refused_in_one_line() throws IOException {
        try (JavaProcess first = guichet(folder, 0)) {
            first.await("Guichet est ouvert");
            assertRefused(guichet(folder, 0), "Un autre Guichet");
        }
    }

    @Test
    void a_busy_port_is_refused_in_one_line_before_anything_is_written() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertRefused(guichet(folder, other.getLocalPort()), "port " + other.getLocalPort());
        }
        assertTrue(Files.notExists(folder.resolve("guichet.lock")));
    }

    @Test
    void a_file_in_place_of_the_folder_is_refused_in_one_line() throws IOException {
        assertRefused(guichet(Files.createFile(folder.resolve("var")), 0), "ce n’est pas un dossier");
    }

    @Test
    void after_a_kill_it_starts_again_by_itself() throws IOException {
        JavaProcess killed = guichet(folder, 0);
        killed.await("Guichet est ouvert");
        killed.kill();
        try (JavaProcess next = guichet(folder, 0)) {
            next.await("Guichet est ouvert");
        }
    }

    private static void assertRefused(JavaProcess guichet, String why) throws IOException {
        assertEquals(1, guichet.exitCode());
        assertEquals(1, guichet.lines().size(), guichet.said());
        assertTrue(guichet.said().contains(why), guichet.said());
    }

    private static JavaProcess guichet(Path data, int port) throws IOException {
        return JavaProcess.start(
                "-Dguichet.data=" + data, "-Dquarkus.http.port=" + port, "-jar", "target/quarkus-app/quarkus-run.jar");
    }

    private String postgresLog() throws IOException {
        try (Stream<Path> logs = Files.list(folder.resolve("database/log"))) {
            return Files.readString(logs.findFirst().orElseThrow());
        }
    }
}
