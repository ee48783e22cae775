package org.guichet.cases;

import java.time.Instant;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.procedures.FollowUp;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.jspecify.annotations.Nullable;

/**
 * A room that keeps more of some cases than their story. Cases do not know these rooms, so each answers here for its own
 * kind of follow-up.
 */
public interface CaseCompanion {

    FollowUp followUp();

    /**
     * Before anything is written, so that the desk keeps what was typed.
     *
     * @param resident nobody, where the request is anonymous
     * @throws org.guichet.web.Refusal where no such case may be opened
     */
    default void beforeOpening(Procedure procedure, @Nullable Resident resident, Map<String, String> answers) {}

    /** In the transaction that opens the case; a {@link org.guichet.web.Refusal} opens none. */
    default void opened(Case dossier, Agent by, Instant at) {}

    /** What the page of the case shows of it. */
    Aside aside(Case dossier);

    /** What letters may say of it, by the names of {@link FollowUp#words}; "" for what is not known yet. */
    Map<String, String> words(Case dossier);
}
