package org.guichet.opening;

import org.guichet.accounts.Agent;
import org.guichet.web.French;

/**
 * A letter that came as one agent may read it in a list: of one about a discreet case, its number and its department, which
 * whoever carries it must know, and no more.
 *
 * @param number as it is written on the sheet, « 2026 / 1 204 »
 * @param path "" where this agent may not open its page
 * @param reference "" where it belongs to no case that this agent may see
 */
public record IncomingLine(
        String number,
        String received,
        String sender,
        String subject,
        String department,
        String nature,
        String enclosures,
        String precious,
        String outcome,
        String reference,
        String link,
        String path) {

    private static final String DISCREET = "dossier discret";

    static IncomingLine of(Incoming letter, Agent agent) {
        var entry = letter.entry;
        boolean seen = letter.visibleTo(agent);
        boolean linked = seen && entry.dossier != null;
        return new IncomingLine(
                entry.label(),
                French.shortDate(entry.dated),
                seen ? entry.correspondent : DISCREET,
                seen ? entry.subject : DISCREET,
                letter.department.name,
                entry.nature.label,
                seen ? Contents.enclosures(letter) : "",
                seen ? Contents.precious(letter) : "",
                letter.outcome.label,
                linked ? entry.dossier.number().grouped() : "",
                linked ? entry.dossier.path() : "",
                seen ? letter.path() : "");
    }

    /** « 2 pièces jointes : RIB ; chèque » */
    public String contents() {
        return enclosures + (enclosures.isEmpty() || precious.isEmpty() ? "" : "\u00a0; ") + precious;
    }
}
