package org.guichet.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Town;
import org.junit.jupiter.api.Test;

/** Fifty thousand lines, one in a hundred broken (asked: under 60 s, and an exact report). */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ImportBench {

    private static final int PEOPLE = 50_000;

    @Inject
    Town town;

    @Inject
    Clock clock;

    @Test
    void fifty_thousand_lines() {
        byte[] file = CsvTown.of("Ville", PEOPLE, 100).getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        String path = town.browser(Role.MANAGER)
                .upload("/import", "fichier", "ville.csv", file, Map.of())
                .expect(200)
                .path();
        long run = Long.parseLong(path.replaceAll("\\D", ""));
        double read = said("read, %d bytes".formatted(file.length), start);
        work(run, ImportRun.State.JUDGING);
        double judged = said("tried", start);
        work(run, ImportRun.State.BRINGING);
        double brought = said("brought in", start);
        System.out.printf("trial %.1f s, work %.1f s%n", judged - read, brought - judged);
        List<Integer> refused = QuarkusTransaction.requiringNew()
                .call(() -> ImportLine.refused(ImportRun.byId(run).orElseThrow()).stream()
                        .map(line -> line.number)
                        .toList());
        assertEquals(CsvTown.broken(PEOPLE, 100), refused);
        assertEquals(
                PEOPLE - refused.size(),
                QuarkusTransaction.requiringNew()
                        .call(() -> ImportLine.count("runId = ?1 and state = ?2", run, ImportLine.State.BROUGHT)));
    }

    private void work(long run, ImportRun.State state) {
        QuarkusTransaction.requiringNew().run(() -> ImportRun.byId(run).orElseThrow().state = state);
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> ImportBatch.step(run, clock));
        }
    }

    private static double said(String what, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%-24s %6.1f s%n", what, seconds);
        return seconds;
    }
}
