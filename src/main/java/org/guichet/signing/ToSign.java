package org.guichet.signing;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.cases.Visibility;
import org.guichet.letters.Letter;

/**
 * Letters that wait for a signature and lie in no folder, as one agent may see them.
 *
 * @param signatory the key of who signs, or 0 for all
 * @param department the key of the department of their cases, or 0 for all
 */
public record ToSign(Agent agent, long signatory, long department) {

    /** As many as one folder holds: more are heavy to carry. */
    static final int MOST = 100;

    /** The oldest first. */
    List<Letter> letters() {
        return Letter.<Letter>find(
                        "select l from Letter l join fetch l.dossier c left join fetch c.resident join fetch l.signatory where "
                                + conditions() + " order by l.id",
                        parameters())
                .range(0, MOST - 1)
                .list();
    }

    long count() {
        return Letter.count("from Letter l join l.dossier c where " + conditions(), parameters());
    }

    private String conditions() {
        return "l.awaits = SIGNATURE and not exists (select f.id from FolderLetter f where f.letter = l and f.leftAt is null)"
                + (signatory == 0 ? "" : " and l.signatory.id = :signatory")
                + (department == 0 ? "" : " and c.department.id = :department")
                + Visibility.and(agent);
    }

    private Parameters parameters() {
        Parameters parameters = new Parameters();
        if (signatory != 0) {
            parameters.and("signatory", signatory);
        }
        if (department != 0) {
            parameters.and("department", department);
        }
        return Visibility.with(parameters, agent);
    }
}
