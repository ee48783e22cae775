package org.guichet.cases;

import io.quarkus.panache.common.Parameters;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;

/** {@link Case#visibleTo} as a query says it, for lists: cases {@code c}, agent {@code :me}, department {@code :mine}. */
public final class Visibility {

    public static final String CONDITION =
            "(c.discreet = false or c.openedBy = :me or c.assignee = :me or c.department = :mine"
                    + " or exists (select named.letterId from CaseSignatory named where named.dossier = c and named.agent = :me))";

    private Visibility() {}

    /** What a query adds so that this agent is shown no case of others; "" for the management, who see all. */
    public static String and(Agent agent) {
        return seesAll(agent) ? "" : " and " + CONDITION;
    }

    /** The same query's parameters, with those that the condition needs. */
    public static Parameters with(Parameters parameters, Agent agent) {
        return seesAll(agent) ? parameters : parameters.and("me", agent).and("mine", agent.department);
    }

    private static boolean seesAll(Agent agent) {
        return agent.has(Role.MANAGER);
    }
}
