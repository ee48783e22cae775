package org.guichet.mail;

import java.time.LocalDate;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.jspecify.annotations.Nullable;

/**
 * A letter that came, as its line says it.
 *
 * @param correspondent who sent it, as the envelope says
 * @param on reception at the town hall
 * @param postmarkedOn proves that a delay was kept (CRPA, art. L112-1)
 * @param dossier nothing where nobody knows yet
 */
public record Arrived(
        String correspondent,
        String subject,
        Department department,
        Nature nature,
        LocalDate on,
        @Nullable LocalDate postmarkedOn,
        @Nullable Case dossier) {}
