package org.guichet.runs;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

/** What a batch of letters asks of its transaction, once it knows which letters: the same few statements a hundred times. */
final class BatchSession {

    /** Pages ask the contrary, see application.properties; so does the search for the next letters, whose number shrinks. */
    private static final String PLAN_ONCE = "select set_config('plan_cache_mode', 'auto', true)";

    private BatchSession() {}

    static void begin() {
        EntityManager session = Panache.getEntityManager();
        session.setFlushMode(FlushModeType.COMMIT); // no query of a batch asks for what it wrote
        session.createNativeQuery(PLAN_ONCE).getSingleResult();
    }
}
