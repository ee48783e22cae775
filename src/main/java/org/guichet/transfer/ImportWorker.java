package org.guichet.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.guichet.behind.LongWork;

/** Does the batches of an import behind the desk. */
@ApplicationScoped
public class ImportWorker extends LongWork {

    @Inject
    Clock clock;

    @Override
    protected List<Long> unfinished() {
        return ImportRun.unfinished().stream().map(run -> run.id).toList();
    }

    @Override
    protected boolean step(long run) {
        return ImportBatch.step(run, clock);
    }

    @Override
    protected void stopped(long run) {
        ImportRun.byId(run).ifPresent(one -> one.state = ImportRun.State.STOPPED);
    }
}
