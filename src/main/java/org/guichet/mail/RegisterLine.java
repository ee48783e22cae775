package org.guichet.mail;

import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.web.French;

/**
 * A line of a register as one agent may read it: what a discreet case is about, and with whom, stays with those who treat
 * it.
 *
 * @param reference "" where the line belongs to no case that this agent may see
 */
public record RegisterLine(
        String number,
        String dated,
        String correspondent,
        String subject,
        String department,
        String nature,
        String reference,
        String link) {

    private static final String DISCREET = "dossier discret";

    static RegisterLine of(MailEntry entry, Agent agent) {
        Case dossier = entry.dossier;
        boolean hidden = dossier != null && !dossier.visibleTo(agent);
        boolean linked = dossier != null && !hidden;
        return new RegisterLine(
                French.number(entry.number),
                French.shortDate(entry.dated),
                hidden ? DISCREET : entry.correspondent,
                hidden ? DISCREET : entry.subject,
                hidden ? "" : entry.department.name,
                entry.nature.label,
                linked ? dossier.number().grouped() : "",
                linked ? dossier.path() : "");
    }
}
