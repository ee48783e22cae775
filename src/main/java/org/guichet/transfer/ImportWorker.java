package org.guichet.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/** Does the batches of a run behind the desk, one run at a time, and takes up at the start what a stopped server left. */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final ExecutorService one = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "import");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Clock clock;

    void takeUp(@Observes StartupEvent start) {
        List<Long> unfinished = QuarkusTransaction.requiringNew()
                .call(() -> ImportRun.unfinished().stream().map(run -> run.id).toList());
        unfinished.forEach(this::begin);
    }

    void begin(long run) {
        one.submit(() -> work(run));
    }

    private void work(long run) {
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = QuarkusTransaction.requiringNew().call(() -> ImportBatch.step(run, clock));
            }
        } catch (RuntimeException broken) {
            LOG.errorf(
                    broken, "import %d stopped; what it has done stays, and it goes on when it is started again", run);
            QuarkusTransaction.requiringNew()
                    .run(() -> ImportRun.byId(run).ifPresent(stopped -> stopped.state = ImportRun.State.STOPPED));
        }
    }

    @PreDestroy
    void stop() {
        one.shutdownNow();
    }
}
