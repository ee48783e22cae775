package org.guichet.worklist;

import java.util.List;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.callbacks.CallLine;
import org.guichet.cases.Channel;
import org.guichet.cases.WorkLine;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
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
        Map<Tray, Paging> sizes,
        List<WorkLine> cases,
        List<Letter> letters,
        Map<Letter, LetterStep> refusals,
        List<CallLine> calls,
        Paging paging,
        List<Procedure> procedures) {

    /** @param asked nothing to begin with the own tray that holds something */
    static WorklistPage of(Scope scope, @Nullable Tray asked, int page, List<Procedure> procedures) {
        Worklist worklist = new Worklist(scope);
        Map<Tray, Paging> sizes = worklist.sizes();
        List<Tray> trays = Tray.inOrder(scope.agent());
        Tray tray = asked != null && trays.contains(asked) ? asked : first(scope.agent(), sizes);
        Paging paging = worklist.paging(tray, page);
        List<Letter> letters = tray.holdsLetters() ? worklist.letters(tray, paging) : List.of();
        return new WorklistPage(
                scope,
                tray,
                trays,
                sizes,
                tray.holdsCases() ? worklist.cases(tray, paging) : List.of(),
                letters,
                tray == Tray.TO_REDO ? worklist.refusals(letters) : Map.of(),
                tray.holdsCalls() ? worklist.calls(paging) : List.of(),
                paging,
                procedures);
    }

    private static Tray first(Agent agent, Map<Tray, Paging> sizes) {
        return Tray.own(agent).stream()
                .filter(tray -> sizes.get(tray).total() > 0)
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
        if (one == tray && !one.holdsCalls()) {
            return paging.count();
        }
        return sizes.containsKey(one) ? sizes.get(one).count() : "";
    }

    public boolean isLate(Tray one) {
        return one.isLate() && sizes.get(one).total() > 0;
    }

    public boolean isEmpty() {
        return cases.isEmpty() && letters.isEmpty() && calls.isEmpty();
    }
}
