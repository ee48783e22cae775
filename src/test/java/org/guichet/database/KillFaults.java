package org.guichet.database;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kill -9} at the worst moment: the next start works by itself and misses nothing that was acknowledged. */
class KillFaults {

    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    @Test
    void nothing_acknowledged_is_lost_when_java_alone_is_killed() throws IOException {
        int acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged = workUntilKilled(acknowledged);
        }
    }

    @Test
    void nothing_acknowledged_is_lost_when_postgresql_is_killed_too() throws IOException {
        int acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged = workUntilKilled(acknowledged);
            killPostgres();
        }
    }

    @Test
    void a_process_number_used_again_by_another_program_does_not_keep_it_from_starting() throws IOException {
        int acknowledged = workUntilKilled(0);
        killPostgres();
        Path pidFile = folder.resolve("database/postmaster.pid");
        String ours = Long.toString(ProcessHandle.current().pid());
        Files.writeString(pidFile, Files.readString(pidFile).replaceFirst("\\d+", ours));
        workUntilKilled(acknowledged);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 400, 700, 1000, 1300, 1600, 1900, 2200, 2500, 2800})
    void a_first_start_may_be_killed_at_any_moment(int milliseconds) throws IOException, InterruptedException {
        JavaProcess first = desk();
        Thread.sleep(milliseconds);
        first.kill();
        workUntilKilled(0);
    }

    @AfterEach
    void leave_nothing_running() throws IOException {
        killPostgres();
    }

    /** Checks that what earlier rounds acknowledged is there, and returns the last visit acknowledged in this one. */
    private int workUntilKilled(int acknowledged) throws IOException {
        JavaProcess desk = desk();
        int found = number(desk.await("found "));
        assertTrue(found >= acknowledged, found + " found of " + acknowledged);
        desk.await("acknowledged " + (found + 500));
        desk.kill();
        return number(desk.lines().get(desk.lines().size() - 1));
    }

    private JavaProcess desk() throws IOException {
        return JavaProcess.start(
                "-cp", System.getProperty("java.class.path"), DeskUnderLoad.class.getName(), folder.toString());
    }

    private void killPostgres() throws IOException {
        Path pidFile = folder.resolve("database/postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0));
        ProcessHandle.of(pid).ifPresent(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .toList()
                .forEach(ProcessHandle::destroyForcibly));
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
    }
}
