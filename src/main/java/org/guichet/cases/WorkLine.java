package org.guichet.cases;

import java.time.LocalDate;

/** One line of the worklist. */
public record WorkLine(Case dossier, Due due) {

    public static WorkLine of(Case dossier, LocalDate today) {
        return new WorkLine(dossier, Due.of(dossier, today));
    }
}
