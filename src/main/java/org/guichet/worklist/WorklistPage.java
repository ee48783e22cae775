package org.guichet.worklist;

import java.util.List;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.callbacks.CallLine;
import org.guichet.cases.Channel;
import org.guichet.cases.WorkLine;
import org.guichet.letters.Letter;
import org.guichet.procedures.Procedure;
import org.guichet.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The trays that an agent may open, the own ones first, and the lines of one of them.
 *
 * @param procedures those that a filter offers
 */
public record WorklistPage(
        Scope scope,
        Tray tray,
        List<Tray> trays,
        Map<Tray, Long> counts,
        List<WorkLine> cases,
        List<Letter> letters,
        List<CallLine> calls,
        Paging paging,
        List<Procedure> procedures) {

    /** @param asked nothing to begin with the own tray that holds something */
    static WorklistPage of(Scope scope, @Nullable Tray asked, int page, List<Procedure> procedures) {
        Worklist worklist = new Worklist(scope);
        Map<Tray, Long> counts = worklist.counts();
        List<Tray> trays = Tray.inOrder(scope.agent());
        Tray tray = asked != null && trays.contains(asked) ? asked : first(scope.agent(), counts);
        Paging paging = Paging.of(page, tray.holdsCalls() ? worklist.count(tray) : countOf(tray, counts, worklist));
        return new WorklistPage(
                scope,
                tray,
                trays,
                counts,
                tray.holdsCases() ? worklist.cases(tray, paging) : List.of(),
                tray.holdsLetters() ? worklist.letters(tray, paging) : List.of(),
                tray.holdsCalls() ? worklist.calls(paging) : List.of(),
                paging,
                procedures);
    }

    private static long countOf(Tray tray, Map<Tray, Long> counts, Worklist worklist) {
        Long counted = counts.get(tray);
        return counted == null ? worklist.count(tray) : counted;
    }

    private static Tray first(Agent agent, Map<Tray, Long> counts) {
        return Tray.own(agent).stream()
                .filter(tray -> counts.getOrDefault(tray, 0L) > 0)
                .findFirst()
                .orElse(Tray.TO_DO);
    }

    public List<Department> departments() {
        return Department.inOrder();
    }

    public Channel[] channels() {
        return Channel.values();
    }

    /** The number of its lines; "" where it is not counted until somebody looks. */
    public String count(Tray one) {
        return counts.containsKey(one) ? Long.toString(counts.get(one)) : "";
    }

    public boolean isLate(Tray one) {
        return one.isLate() && counts.getOrDefault(one, 0L) > 0;
    }

    public boolean isEmpty() {
        return cases.isEmpty() && letters.isEmpty() && calls.isEmpty();
    }
}
