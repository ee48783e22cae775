package org.guichet.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/**
 * A line of a register as one agent may read it: what a discreet case is about, and with whom, stays with those who treat
 * it.
 *
 * @param reference "" where the line belongs to no case that this agent may see
 * @param mends the line that this one corrects
 * @param mendedBy the line that says by now what this one should have said; this one no longer counts
 * @param reason why it was entered, of a correction; "" otherwise
 * @param correct the page that corrects it; "" where this agent may not see what it says
 */
public record RegisterLine(
        int number,
        String dated,
        String correspondent,
        String subject,
        String department,
        String nature,
        String reference,
        String link,
        @Nullable Other mends,
        @Nullable Other mendedBy,
        String reason,
        String correct) {

    /** Another line that this one names. */
    public record Other(String label, String link) {

        static Other of(MailEntry other, MailEntry seenFrom) {
            return new Other(
                    other.year == seenFrom.year ? French.number(other.number) : other.label(),
                    "/registres/%s?annee=%d&q=%d".formatted(other.direction.code, other.year, other.number));
        }
    }

    private static final String DISCREET = "dossier discret";

    static List<RegisterLine> of(List<MailEntry> entries, Agent agent) {
        Map<Long, MailEntry> standing = new HashMap<>();
        MailEntry.corrections(entries.stream().map(MailEntry::first).toList())
                .forEach(correction -> standing.put(correction.first().id, correction));
        return entries.stream()
                .map(entry -> of(entry, standing.getOrDefault(entry.first().id, entry), agent))
                .toList();
    }

    private static RegisterLine of(MailEntry entry, MailEntry standing, Agent agent) {
        Case dossier = entry.dossier;
        boolean hidden = isHidden(dossier, agent);
        boolean linked = dossier != null && !hidden;
        boolean told = entry.reason != null && !hidden && !isHidden(entry.first().dossier, agent);
        return new RegisterLine(
                entry.number,
                French.shortDate(entry.dated),
                hidden ? DISCREET : entry.correspondent,
                hidden ? DISCREET : entry.subject,
                hidden ? "" : entry.department.name,
                entry.nature.label,
                linked ? dossier.number().grouped() : "",
                linked ? dossier.path() : "",
                entry.corrects == null ? null : Other.of(entry.corrects, entry),
                standing.id.equals(entry.id) ? null : Other.of(standing, entry),
                told ? entry.reason : "",
                hidden ? "" : entry.path() + "/rectification");
    }

    private static boolean isHidden(@Nullable Case dossier, Agent agent) {
        return dossier != null && !dossier.visibleTo(agent);
    }

    /** « 1 204 » */
    public String label() {
        return French.number(number);
    }

    /** Whether this line says what counts by now. */
    public boolean stands() {
        return mendedBy == null;
    }

    /** What it mends and by what it was mended, as paper says it; "" for most. */
    public String marks() {
        List<String> marks = new ArrayList<>();
        if (mends != null) {
            marks.add("rectifie le n° " + mends.label + (reason.isEmpty() ? "" : " : " + reason));
        }
        if (mendedBy != null) {
            marks.add("rectifiée par le n° " + mendedBy.label);
        }
        return String.join(" ; ", marks);
    }
}
