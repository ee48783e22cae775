package org.guichet.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guichet.database.JavaProcess;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server killed ten times at random in the middle of a run: each letter is numbered exactly once, the run goes on by
 * itself, and nothing is printed twice unseen.
 */
class RunFaults {

    private static final int LETTERS = 1_500;
    private static final int KILLS = 10;
    private static final long SEED = 2026;
    private static final Pattern DEPARTURE = Pattern.compile("(?U)départ n°\\s(\\d{4}\\s/\\s\\d+(?:\\s\\d{3})*)");

    /** Of cases that have somebody with an address and are not closed. */
    private static final String FILL =
            """
            insert into letters (version, case_id, nature, subject, body, signatory_id, created_at, created_by_id, by_hand,
                sending, ready_at, ready_by_id, pages)
            select 0, c.id, 'INFORMATION', 'Tirage ' || n, 'Madame, Monsieur,' || chr(10) || chr(10) || 'Lettre ' || n || '.',
                s.id, now(), c.opened_by_id, false, 'SIMPLE', now() + n * interval '1 microsecond', c.opened_by_id, 1
            from generate_series(1, %d) n
            join lateral (select c.* from cases c join residents r on r.id = c.resident_id
                where c.state <> 'CLOSED' and not c.discreet and r.postcode is not null
                order by c.id offset n %% 5 limit 1) c on true
            cross join lateral (select a.id from agents a where a.login = 'signataire') s
            """
                    .formatted(LETTERS);

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    @Test
    void a_run_survives_ten_kills() throws IOException, SQLException {
        JavaProcess guichet = start();
        sql(FILL);
        String run = clerk().open("/tirages").press("Préparer le tirage").path();
        for (int kill = 1; kill <= KILLS; kill++) {
            pause(random.nextInt(100, 900));
            guichet.kill();
            guichet = start();
            if (state().equals("CHECKED")) {
                clerk().open(run).press("Numéroter et mettre en pages");
            }
        }
        Page ready = clerk().open(run).settled();
        ready = state().equals("CHECKED")
                ? ready.press("Numéroter et mettre en pages").settled()
                : ready;
        assertTrue(ready.says("prêt à imprimer"), ready::text);
        assertEquals(LETTERS, number("select count(distinct entry_id) from run_letters where state = 'DRAWN'"));
        assertEquals(
                0,
                number(
                        """
                        select count(*) from (select number, row_number() over (partition by year order by number) as place
                            from mail_entries where direction = 'DEPARTURE') n where number <> place"""));
        assertEquals(LETTERS, number("select count(*) from frozen_letters where text like 'Tirage %'"));
        Page printing = ready.press("Ouvrir le PDF pour l’imprimer");
        byte[] first = clerk().get(printing.path()).asByteArray();
        guichet.kill();
        guichet = start();
        byte[] second = clerk().get(printing.path()).asByteArray();
        assertEquals(numbers(first), numbers(second), "the same paper, asked for again by the same page");
        assertEquals(LETTERS, numbers(first).size());
        Page told = clerk().open(run).press("Réimprimer");
        assertEquals(422, told.status(), "originals do not come out again unseen");
        guichet.terminate();
        guichet.exitCode();
    }

    /** The departure numbers that the paper bears, each once. */
    private static TreeSet<String> numbers(byte[] pdf) throws IOException {
        TreeSet<String> numbers = new TreeSet<>();
        for (String page : PdfReader.pages(pdf)) {
            Matcher number = DEPARTURE.matcher(page);
            if (number.find()) {
                assertTrue(numbers.add(number.group(1)), () -> "twice on paper: " + number.group(1));
            }
        }
        return numbers;
    }

    private JavaProcess start() throws IOException {
        JavaProcess guichet = JavaProcess.start(
                "-Dguichet.data=" + folder,
                "-Dguichet.demo=true",
                "-Dquarkus.http.port=0",
                "-jar",
                "target/quarkus-app/quarkus-run.jar");
        String address = guichet.await("http://127.0.0.1:");
        RestAssured.port = Integer.parseInt(address.replaceAll(".*:", "").strip());
        return guichet;
    }

    private static Browser clerk() {
        return Browser.loggedIn("courrier", "guichet-demo");
    }

    private String state() throws SQLException, IOException {
        return one("select state from print_runs order by id desc limit 1");
    }

    private long number(String query) throws SQLException, IOException {
        return Long.parseLong(one(query));
    }

    private String one(String query) throws SQLException, IOException {
        try (Connection connection = database();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void sql(String statement) throws SQLException, IOException {
        try (Connection connection = database();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private Connection database() throws SQLException, IOException {
        List<String> pid = Files.readAllLines(folder.resolve("database/postmaster.pid"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/guichet".formatted(pid.get(3)),
                "guichet",
                Files.readString(folder.resolve("guichet.password")).strip());
    }

    private static void pause(int milliseconds) {
        LockSupport.parkNanos(Duration.ofMillis(milliseconds).toNanos());
    }

    @AfterEach
    void leave_nothing_running() throws IOException {
        Path pidFile = folder.resolve("database/postmaster.pid");
        if (Files.exists(pidFile)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0)))
                    .ifPresent(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants())
                            .toList()
                            .forEach(ProcessHandle::destroyForcibly));
        }
    }
}
