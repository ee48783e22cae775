package org.guichet.callbacks;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.cases.Visibility;
import org.guichet.web.Paging;

/**
 * Calls that were promised and not made yet, as one agent may see them.
 *
 * @param department its key, or 0 for every department
 * @param mine only those that this agent is named for
 */
public record CallList(Agent agent, LocalDate today, long department, boolean mine) {

    public long count() {
        return count("");
    }

    /** Those whose day has come, or is over. */
    public long countNow() {
        return count(" and b.dueOn <= :today");
    }

    /** The longest promised first. */
    public List<CallLine> page(Paging paging) {
        var query = Panache.getEntityManager()
                .createQuery(
                        "select b "
                                + from(" left join fetch b.resident join fetch b.department left join fetch b.agent")
                                + " order by b.dueOn, b.id",
                        Callback.class)
                .setFirstResult(paging.first())
                .setMaxResults(paging.size());
        return bound(query).getResultList().stream()
                .map(callback -> new CallLine(callback, today))
                .toList();
    }

    private long count(String more) {
        var query = bound(Panache.getEntityManager().createQuery("select count(b) " + from("") + more, Long.class));
        if (!more.isEmpty()) {
            query.setParameter("today", today);
        }
        return query.getSingleResult();
    }

    private String from(String fetch) {
        return "from Callback b left join b.dossier c" + fetch + " where b.outcome is null"
                + (department == 0 ? "" : " and b.department.id = :department")
                + (mine ? " and b.agent = :agent" : "")
                + (seesAll() ? "" : " and (c.id is null or " + Visibility.CONDITION + ")");
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        if (department != 0) {
            query.setParameter("department", department);
        }
        if (mine) {
            query.setParameter("agent", agent);
        }
        if (!seesAll()) {
            query.setParameter("me", agent).setParameter("mine", agent.department);
        }
        return query;
    }

    private boolean seesAll() {
        return Visibility.and(agent).isEmpty();
    }
}
