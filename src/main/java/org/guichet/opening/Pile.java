package org.guichet.opening;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.web.French;
import org.guichet.web.Paging;

/** Letters in lists: those opened on a day, those that nobody has treated. */
final class Pile {

    private static final String LETTERS =
            "from Incoming i join fetch i.entry m join fetch i.department d left join fetch m.dossier c where ";

    private static final String OF_DAY = "m.enteredAt >= :from and m.enteredAt < :until";
    private static final String WAITING = "i.outcome = TO_TREAT and (:department = 0L or d.id = :department)";

    private Pile() {}

    static long countOf(LocalDate day) {
        return Incoming.count("from Incoming i join i.entry m where " + OF_DAY, between(day));
    }

    /** The latest first. */
    static List<IncomingLine> of(LocalDate day, Paging paging, Agent agent) {
        return Incoming.<Incoming>find(LETTERS + OF_DAY + " order by i.id desc", between(day))
                .range(paging.first(), paging.first() + paging.size() - 1)
                .list()
                .stream()
                .map(letter -> IncomingLine.of(letter, agent))
                .toList();
    }

    /** @param department its key, or 0 for all */
    static long countWaiting(long department) {
        return Incoming.count("from Incoming i join i.department d where " + WAITING, of(department));
    }

    /** The oldest first: it has waited longest. */
    static List<IncomingLine> waiting(long department, Paging paging, Agent agent) {
        return Incoming.<Incoming>find(LETTERS + WAITING + " order by i.id", of(department))
                .range(paging.first(), paging.first() + paging.size() - 1)
                .list()
                .stream()
                .map(letter -> IncomingLine.of(letter, agent))
                .toList();
    }

    private static Parameters of(long department) {
        return Parameters.with("department", department);
    }

    static Parameters between(LocalDate day) {
        return Parameters.with("from", midnight(day)).and("until", midnight(day.plusDays(1)));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(French.ZONE).toInstant();
    }
}
