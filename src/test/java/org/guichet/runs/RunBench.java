package org.guichet.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Town;
import org.guichet.mail.MailEntry;
import org.guichet.mail.MailRegister;
import org.guichet.mail.Nature;
import org.guichet.web.Form;
import org.junit.jupiter.api.Test;

/**
 * A run of 1,000 letters, numbered, frozen and ready as one PDF (asked: under 5 s and 400 MB, which is all the memory this
 * has), one of 10,000 (asked: under 60 s in constant memory), and eight clerks numbering at once (asked: p99 under 100 ms).
 */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RunBench {

    private static final int AT_ONCE = 250;
    private static final int CLERKS = 8;
    private static final int EACH = 250;

    private static final String BODY =
            """
            Madame,

            Vous nous avez demandé, le 23 novembre 2026, la copie intégrale de votre acte de naissance. **Elle est jointe à
            cette lettre.**

            > Vérifiez les noms et les dates. S’il y a une erreur, écrivez-nous avant le 15 décembre 2026.

            - l’acte est gratuit ;
            - il peut vous être demandé pour un mariage, un passeport ou une succession ;
            - sa copie n’a pas de durée de validité, sauf quand un texte le dit.

            Nous vous prions d’agréer, Madame, l’expression de nos salutations distinguées.
            """;

    @Inject
    Town town;

    @Inject
    RunWork work;

    @Inject
    RunPaper paper;

    @Inject
    Clock clock;

    /** Each writes to somebody of its own. */
    private List<Case> dossiers = List.of();

    @Test
    void runs_of_letters() throws IOException {
        town.open();
        dossiers = QuarkusTransaction.requiringNew().call(() -> IntStream.range(0, AT_ONCE)
                .mapToObj(one -> town.birthRecord(town.resident("Tirage"), Channel.COUNTER))
                .toList());
        run(500); // the morning’s first letters
        run(1_000);
        run(1_000);
        run(10_000);
        eightClerks();
    }

    private void run(int letters) throws IOException {
        for (int done = 0; done < letters; done += AT_ONCE) {
            QuarkusTransaction.requiringNew()
                    .run(() -> IntStream.range(0, AT_ONCE).forEach(this::letter));
        }
        long run = QuarkusTransaction.requiringNew().call(this::choose);
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        long start = System.nanoTime();
        double checked = until(run, PrintRun.State.CHECKED, start);
        QuarkusTransaction.requiringNew()
                .run(() -> PrintRun.byId(run).orElseThrow().start());
        double numbered = until(run, PrintRun.State.DRAWING, start);
        double drawn = until(run, PrintRun.State.READY, start);
        long printing = QuarkusTransaction.requiringNew().call(() -> {
            PrintRun ready = PrintRun.byId(run).orElseThrow();
            return PrintingOrder.read(Form.empty(), ready)
                    .record(ready, UUID.randomUUID(), null, ready.agent, clock.instant())
                    .id;
        });
        Path pdf = paper.write(printing);
        double bound = seconds(start);
        System.out.printf(
                "%6d letters: tried %.1f s, numbered %.2f s, drawn and frozen %.1f s, one PDF %.1f s (%.1f MB), in all %.1f s; peak heap %d MB of %d%n",
                letters,
                checked,
                numbered - checked,
                drawn - numbered,
                bound - drawn,
                Files.size(pdf) / 1e6,
                bound,
                peak(),
                Runtime.getRuntime().maxMemory() >> 20);
        Files.delete(pdf);
        assertEquals(
                letters,
                QuarkusTransaction.requiringNew()
                        .call(() -> RunLetter.count("run.id = ?1 and state = ?2", run, RunLetter.State.DRAWN)));
    }

    private void letter(int number) {
        town.readyLetter(dossiers.get(number % dossiers.size()), BODY);
    }

    private long choose() {
        Agent clerk = Agent.findByLogin(Town.login(Role.MAIL)).orElseThrow();
        RunChoice choice = new RunChoice(null, "", false);
        PrintRun run = PrintRun.of(
                choice,
                Form.empty().with("faces", "2").with("separateurs", "oui"),
                UUID.randomUUID(),
                clerk,
                clock.instant());
        run.persist();
        choice.take(run, clerk);
        return run.id;
    }

    /** Works on until the run is there; seconds since the start. */
    private double until(long run, PrintRun.State state, long start) {
        while (QuarkusTransaction.requiringNew().call(() -> PrintRun.byId(run).orElseThrow().state) != state) {
            QuarkusTransaction.requiringNew().run(() -> work.step(run));
        }
        return seconds(start);
    }

    private void eightClerks() {
        long dossier = QuarkusTransaction.requiringNew()
                .call(() -> town.birthRecord(town.resident("Guichets"), Channel.COUNTER).id);
        long before = QuarkusTransaction.requiringNew().call(() -> MailEntry.count());
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        List<CompletableFuture<double[]>> all = IntStream.range(0, CLERKS)
                .mapToObj(clerk -> CompletableFuture.supplyAsync(() -> numbers(dossier), clerks))
                .toList();
        double[] took = all.stream()
                .flatMapToDouble(one -> Arrays.stream(one.join()))
                .sorted()
                .toArray();
        clerks.shutdown();
        System.out.printf(
                "eight clerks numbering at once, ms: p50 %.1f, p99 %.1f, longest %.1f%n",
                took[took.length / 2], took[took.length * 99 / 100], took[took.length - 1]);
        assertEquals(before + CLERKS * EACH, QuarkusTransaction.requiringNew().call(() -> MailEntry.count()));
    }

    private double[] numbers(long dossier) {
        double[] milliseconds = new double[EACH];
        for (int one = 0; one < EACH; one++) {
            long start = System.nanoTime();
            QuarkusTransaction.requiringNew()
                    .run(() -> MailRegister.departure(
                            Case.findById(dossier),
                            "Votre demande",
                            Nature.SIMPLE,
                            Agent.findByLogin(Town.login(Role.MAIL)).orElseThrow(),
                            clock.instant()));
            milliseconds[one] = (System.nanoTime() - start) / 1e6;
        }
        return milliseconds;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
