package org.guichet.duplicates;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import org.guichet.accounts.Agent;

/** Two sheets that an agent has told apart: they are not proposed again. */
final class NotTwins {

    private NotTwins() {}

    /** Said once; saying it again changes nothing. */
    static void say(long one, long other, Agent by, Instant at) {
        if (one == other) {
            return;
        }
        Panache.getEntityManager()
                .createNativeQuery("insert into not_twins values (:one, :other, :at, :by) on conflict do nothing")
                .setParameter("one", Math.min(one, other))
                .setParameter("other", Math.max(one, other))
                .setParameter("at", at)
                .setParameter("by", by.id)
                .executeUpdate();
    }
}
