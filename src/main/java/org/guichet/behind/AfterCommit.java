package org.guichet.behind;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/** What is done only where the transaction stays done. */
record AfterCommit(Runnable act) implements Synchronization {

    @Override
    public void beforeCompletion() {
        // nothing to prepare
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            act.run();
        }
    }
}
