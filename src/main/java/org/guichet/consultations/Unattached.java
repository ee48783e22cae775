package org.guichet.consultations;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Visibility;
import org.guichet.procedures.Procedure;

/** Observations that are in no register yet, which a commissioner would never read. */
final class Unattached {

    /** More than a page can usefully show: the first ones come first. */
    private static final int MOST = 50;

    private Unattached() {}

    static List<Case> visibleTo(Agent agent, List<Procedure> procedures) {
        boolean all = agent.has(Role.MANAGER);
        Parameters parameters = Parameters.with(
                "procedures", procedures.stream().map(Procedure::id).toList());
        return Case.<Case>find(
                        "from Case c where c.procedureId in :procedures and c.state <> CLOSED"
                                + " and not exists (select 1 from Observation o where o.dossier = c)"
                                + (all ? "" : " and " + Visibility.CONDITION)
                                + " order by c.receivedAt, c.id",
                        all ? parameters : parameters.and("me", agent).and("mine", agent.department))
                .range(0, MOST - 1)
                .list();
    }
}
