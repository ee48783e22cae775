package org.guichet.runs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.guichet.behind.LongWork;

/** Does the steps of print runs behind the desk; one bad letter is set aside with the reason and the run goes on. */
@ApplicationScoped
public class RunWork extends LongWork {

    private static final int BATCH = 100;

    @Inject
    RunChecking checking;

    @Inject
    RunDrawing drawing;

    @Inject
    Clock clock;

    /** How many letters are still to be drawn each by itself, after a batch failed as a whole. */
    private int alone;

    @Override
    protected List<Long> unfinished() {
        return PrintRun.unfinished().stream().map(run -> run.id).toList();
    }

    @Override
    protected boolean step(long id) {
        PrintRun run = PrintRun.byId(id).orElseThrow();
        run.lock();
        switch (run.state) {
            case CHECKING -> checking.step(run, BATCH);
            case NUMBERING -> Numbering.of(run, clock.instant());
            case DRAWING -> draw(run);
            default -> alone = 0;
        }
        return run.isWorking();
    }

    private void draw(PrintRun run) {
        drawing.step(run, alone > 0 ? 1 : BATCH);
        alone = Math.max(0, alone - 1);
    }

    /** What fails in a batch is tried letter by letter; the letter that fails alone is the one to mend. */
    @Override
    protected boolean recovers(long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            PrintRun run = PrintRun.byId(id).orElseThrow();
            if (run.state != PrintRun.State.DRAWING) {
                return false;
            }
            if (alone > 0) {
                RunDrawing.breakFirst(run);
            } else {
                alone = BATCH;
            }
            return true;
        });
    }

    @Override
    protected void stopped(long id) {
        PrintRun.byId(id).ifPresent(run -> run.goOn(PrintRun.State.STOPPED));
    }
}
