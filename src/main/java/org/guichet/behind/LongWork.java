package org.guichet.behind;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Work too long for a page: done in steps, each in a transaction of its own, one piece of work at a time. What has been
 * done stays done, and what a stopped server left is taken up at the start.
 */
public abstract class LongWork {

    private static final Logger LOG = Logger.getLogger(LongWork.class);

    private final ExecutorService one = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, getClass().getSimpleName());
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** Those that are not ended, in the order they were begun. */
    protected abstract List<Long> unfinished();

    /** Goes one step further, in the caller's transaction; whether there is another. */
    protected abstract boolean step(long id);

    /** Notes that it stopped and waits to be begun again. */
    protected abstract void stopped(long id);

    /** What to do where a step failed and was rolled back; whether to go on. By default, to stop. */
    protected boolean recovers(long id) {
        return false;
    }

    void takeUp(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew().call(this::unfinished).forEach(this::begin);
    }

    /** Begins it, or goes on with it, once everybody can see that it was asked for. */
    public void begin(long id) {
        if (transaction.getTransactionKey() == null) {
            one.submit(() -> work(id));
        } else {
            transaction.registerInterposedSynchronization(new AfterCommit(() -> one.submit(() -> work(id))));
        }
    }

    private void work(long id) {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            try {
                more = QuarkusTransaction.requiringNew().call(() -> step(id));
            } catch (RuntimeException broken) {
                more = goesOn(id, broken);
            }
        }
    }

    private boolean goesOn(long id, RuntimeException broken) {
        try {
            if (recovers(id)) {
                return true;
            }
            LOG.errorf(broken, "work %d stopped; what it has done stays, and it goes on when it is begun again", id);
            QuarkusTransaction.requiringNew().run(() -> stopped(id));
        } catch (RuntimeException worse) {
            LOG.errorf(worse, "work %d could not be stopped in order; it goes on at the next start", id);
        }
        return false;
    }

    @PreDestroy
    void stop() {
        one.shutdownNow();
    }
}
