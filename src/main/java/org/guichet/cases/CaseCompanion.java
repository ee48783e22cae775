package org.guichet.cases;

import java.time.Instant;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.procedures.FollowUp;

/**
 * A room that keeps more of some cases than their story. Cases do not know these rooms, so each answers here for its own
 * kind of follow-up.
 */
public interface CaseCompanion {

    FollowUp followUp();

    /** In the transaction that opens the case; a {@link org.guichet.web.Refusal} opens none. */
    default void opened(Case dossier, Agent by, Instant at) {}

    /** What the page of the case shows of it. */
    Aside aside(Case dossier);

    /** What letters may say of it, by the names of {@link FollowUp#words}; "" for what is not known yet. */
    Map<String, String> words(Case dossier);
}
