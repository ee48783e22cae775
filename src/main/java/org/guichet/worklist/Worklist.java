package org.guichet.worklist;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.callbacks.CallLine;
import org.guichet.callbacks.CallList;
import org.guichet.cases.Case;
import org.guichet.cases.WorkLine;
import org.guichet.letters.Letter;
import org.guichet.web.Paging;

/** What there is to do: how much in each tray, and the lines of one. */
record Worklist(Scope scope) {

    /** Live cases in one pass over them, however many trays; letters and calls by their own short lists. */
    Map<Tray, Long> counts() {
        Map<Tray, Long> counts = new EnumMap<>(Tray.class);
        List<Tray> live =
                Arrays.stream(Tray.values()).filter(Tray::holdsLiveCases).toList();
        String filters = live.stream()
                .map(tray -> "count(*) filter (where " + tray.condition + ")")
                .collect(Collectors.joining(", "));
        String words = "select " + filters + " from Case c where c.state <> CLOSED" + scope.conditions();
        Object[] row = scope.bind(Panache.getEntityManager().createQuery(words, Object[].class), words)
                .getSingleResult();
        for (int i = 0; i < live.size(); i++) {
            counts.put(live.get(i), (Long) row[i]);
        }
        counts.put(Tray.RECEIVED, count("from Case c where " + Tray.RECEIVED.condition));
        for (Tray tray : Tray.values()) {
            if (tray.holdsLetters()) {
                counts.put(tray, count(letters(tray)));
            }
        }
        counts.put(Tray.CALLS, calls().countNow());
        return counts;
    }

    /** Of one tray: of closed cases, for instance, which are counted only where they are looked at. */
    long count(Tray tray) {
        if (tray.holdsCalls()) {
            return calls().count();
        }
        return count(tray.holdsLetters() ? letters(tray) : "from Case c where " + tray.condition);
    }

    /** The most urgent first, then the oldest. */
    List<WorkLine> cases(Tray tray, Paging paging) {
        String words = "select c from Case c left join fetch c.resident join fetch c.procedureVersion where "
                + tray.condition + scope.conditions() + " order by c.dueOn nulls last, c.receivedAt, c.id";
        return scope
                .bind(Panache.getEntityManager().createQuery(words, Case.class), words)
                .setFirstResult(paging.first())
                .setMaxResults(paging.size())
                .getResultList()
                .stream()
                .map(dossier -> WorkLine.of(dossier, scope.today()))
                .toList();
    }

    /** The oldest first: it has waited longest. */
    List<Letter> letters(Tray tray, Paging paging) {
        String words = "select l from Letter l join fetch l.dossier c left join fetch c.resident where l.awaits = "
                + tray.awaits + scope.conditions() + " order by l.id";
        return scope.bind(Panache.getEntityManager().createQuery(words, Letter.class), words)
                .setFirstResult(paging.first())
                .setMaxResults(paging.size())
                .getResultList();
    }

    List<CallLine> calls(Paging paging) {
        return calls().page(paging);
    }

    private static String letters(Tray tray) {
        return "from Letter l join l.dossier c where l.awaits = " + tray.awaits;
    }

    private CallList calls() {
        return new CallList(scope.agent(), scope.today(), scope.department(), scope.mine());
    }

    private long count(String from) {
        String words = "select count(*) " + from + scope.conditions();
        return scope.bind(Panache.getEntityManager().createQuery(words, Long.class), words)
                .getSingleResult();
    }
}
