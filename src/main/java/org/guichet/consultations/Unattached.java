package org.guichet.consultations;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.cases.Visibility;
import org.guichet.procedures.Procedure;

/** Observations that are in no register yet, which a commissioner would never read. */
final class Unattached {

    /** More than a page can usefully show: the first ones come first. */
    private static final int MOST = 50;

    private Unattached() {}

    static List<Case> visibleTo(Agent agent, List<Procedure> procedures) {
        Parameters parameters = Parameters.with(
                "procedures", procedures.stream().map(Procedure::id).toList());
        return Case.<Case>find(
                        "from Case c where c.procedureId in :procedures and c.state <> CLOSED"
                                + " and not exists (select 1 from Observation o where o.dossier = c)"
                                + Visibility.and(agent)
                                + " order by c.receivedAt, c.id",
                        Visibility.with(parameters, agent))
                .range(0, MOST - 1)
                .list();
    }
}
