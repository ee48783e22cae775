package org.guichet.worklist;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.callbacks.CallLine;
import org.guichet.callbacks.CallList;
import org.guichet.cases.Case;
import org.guichet.cases.WorkLine;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.web.Paging;

/** What there is to do: how much in each tray, and the lines of one. */
record Worklist(Scope scope) {

    /** Beyond this, a tray is not counted to the end: « plus de 1 000 » says enough. */
    private static final int MANY = 1_000;

    /** How much each tray holds; closed cases are counted only where they are looked at, and of calls only those due. */
    Map<Tray, Paging> sizes() {
        Map<Tray, Paging> sizes = new EnumMap<>(Tray.class);
        for (Tray tray : Tray.values()) {
            if (tray.holdsCalls()) {
                sizes.put(tray, Paging.of(1, calls().countNow()));
            } else if (tray != Tray.CLOSED) {
                sizes.put(tray, paging(tray, 1));
            }
        }
        return sizes;
    }

    Paging paging(Tray tray, int asked) {
        return tray.holdsCalls()
                ? Paging.of(asked, calls().count())
                : Paging.counting(asked, MANY, limit -> countUpTo(limit, tray));
    }

    /** To the end. */
    long count(Tray tray) {
        return tray.holdsCalls() ? calls().count() : count("select count(*) " + from(tray));
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
        String words =
                "select l from Letter l join fetch l.dossier c left join fetch c.resident join fetch l.createdBy where "
                        + tray.letters + conditions(tray) + " order by l.id";
        return scope.bind(Panache.getEntityManager().createQuery(words, Letter.class), words)
                .setFirstResult(paging.first())
                .setMaxResults(paging.size())
                .getResultList();
    }

    List<CallLine> calls(Paging paging) {
        return calls().page(paging);
    }

    private int countUpTo(int limit, Tray tray) {
        String words = "select 1 " + from(tray);
        return scope.bind(Panache.getEntityManager().createQuery(words, Integer.class), words)
                .setMaxResults(limit)
                .getResultList()
                .size();
    }

    private long count(String words) {
        return scope.bind(Panache.getEntityManager().createQuery(words, Long.class), words)
                .getSingleResult();
    }

    /** Why the signature of each was refused, where it was. */
    Map<Letter, LetterStep> refusals(List<Letter> letters) {
        return LetterStep.<LetterStep>list("step = ?1 and letter in ?2", LetterStep.Kind.REFUSED, letters).stream()
                .collect(Collectors.toMap(step -> step.letter, step -> step));
    }

    private String from(Tray tray) {
        String from = tray.holdsLetters()
                ? "from Letter l join l.dossier c where " + tray.letters
                : "from Case c where " + tray.condition;
        return from + conditions(tray);
    }

    /** Whoever prepared a letter learns that it was refused, whatever department the case is in. */
    private String conditions(Tray tray) {
        return tray == Tray.TO_REDO ? scope.conditionsOr("l.createdBy = :me") : scope.conditions();
    }

    private CallList calls() {
        return new CallList(scope.agent(), scope.today(), scope.department(), scope.mine());
    }
}
