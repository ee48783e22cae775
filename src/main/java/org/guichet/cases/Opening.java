package org.guichet.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.jspecify.annotations.Nullable;

/**
 * A request as it comes to the desk.
 *
 * @param key given to the page that was shown: saving that page twice opens one case
 * @param resident nobody, where the procedure may be asked without a name
 * @param receivedAt reception at the town hall, which starts the clock
 * @param postmarkedOn proves that a delay imposed on the resident was kept (CRPA, art. L112-1)
 * @param at when the agent saves it
 */
public record Opening(
        UUID key,
        Procedure procedure,
        @Nullable Resident resident,
        Channel channel,
        Map<String, String> answers,
        String note,
        Instant receivedAt,
        @Nullable LocalDate postmarkedOn,
        Department department,
        Agent by,
        Instant at) {}
