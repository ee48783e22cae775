package org.guichet.worklist;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.cases.Visibility;
import org.guichet.web.French;
import org.guichet.web.Paging;

/** What there is to do, for one agent on one day, in the department chosen or in all. */
final class Worklist {

    private static final int SOON = 7;

    private final Agent agent;
    private final LocalDate today;
    private final long department;

    /** @param department its key, or 0 for every department */
    Worklist(Agent agent, LocalDate today, long department) {
        this.agent = agent;
        this.today = today;
        this.department = department;
    }

    Map<Tray, Long> counts() {
        Map<Tray, Long> counts = new LinkedHashMap<>();
        for (Tray tray : Tray.values()) {
            counts.put(tray, (Long) query("select count(*) ", tray, "").getSingleResult());
        }
        return counts;
    }

    /** The most urgent first, then the oldest. */
    @SuppressWarnings("unchecked") // the query selects cases
    List<Case> page(Tray tray, Paging paging) {
        return query("select c ", tray, " order by c.dueOn nulls last, c.receivedAt, c.id")
                .setFirstResult(paging.first())
                .setMaxResults(paging.size())
                .getResultList();
    }

    private Query query(String select, Tray tray, String order) {
        String fetch = order.isEmpty() ? "" : " left join fetch c.resident join fetch c.procedureVersion";
        String conditions =
                tray.condition + (department == 0 ? "" : " and c.department.id = :department") + Visibility.and(agent);
        Query query =
                Panache.getEntityManager().createQuery(select + "from Case c" + fetch + " where " + conditions + order);
        set(query, conditions, "today", today);
        set(query, conditions, "soon", today.plusDays(SOON));
        set(query, conditions, "midnight", today.atStartOfDay(French.ZONE).toInstant());
        set(query, conditions, "me", agent);
        set(query, conditions, "mine", agent.department);
        set(query, conditions, "department", department);
        return query;
    }

    private static void set(Query query, String conditions, String name, Object value) {
        if (conditions.matches(".*:" + name + "\\b.*")) {
            query.setParameter(name, value);
        }
    }
}
