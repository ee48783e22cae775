package org.guichet.runs;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import org.guichet.web.French;

/**
 * All the numbers of a run at once, in the order of the paper: in one transaction, so that a crash in the middle leaves none
 * and other clerks wait for the whole (the counter's row is locked by the first number).
 */
final class Numbering {

    private Numbering() {}

    static void of(PrintRun run, Instant now) {
        BatchSession.begin();
        Panache.getEntityManager()
                .createNativeQuery("select number_run(:run, :agent, :moment, :day)")
                .setParameter("run", run.id)
                .setParameter("agent", run.agent.id)
                .setParameter("moment", now)
                .setParameter("day", LocalDate.ofInstant(now, French.ZONE))
                .getSingleResult();
        run.goOn(PrintRun.State.DRAWING);
    }
}
