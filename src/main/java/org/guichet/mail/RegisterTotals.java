package org.guichet.mail;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guichet.web.French;

/** What the lines of a register add up to: each number is a line; a letter counts once, by the line that stands for it. */
final class RegisterTotals {

    private static final String DISCREET = "Dossiers discrets";

    private final Map<String, Long> natures = new TreeMap<>();
    private final Map<String, Long> departments = new TreeMap<>();
    private long lines;
    private long mended;
    private String first = "";
    private String last = "";

    void add(RegisterLine line) {
        first = lines == 0 ? line.label() : first;
        last = line.label();
        lines++;
        if (!line.stands()) {
            mended++;
            return;
        }
        natures.merge(line.nature(), 1L, Long::sum);
        departments.merge(line.department().isEmpty() ? DISCREET : line.department(), 1L, Long::sum);
    }

    long lines() {
        return lines;
    }

    Map<String, Long> natures() {
        return natures;
    }

    Map<String, Long> departments() {
        return departments;
    }

    /** « 24 lignes ; simple 20, recommandé 4 », carried from page to page. */
    String carried() {
        return natures.entrySet().stream()
                .map(entry -> entry.getKey().toLowerCase() + "\u00a0" + French.number(entry.getValue()))
                .collect(Collectors.joining(", ", count(lines) + " ; ", ""));
    }

    /** How many lines, from which number to which, and which of them count no more. */
    String words() {
        if (lines == 0) {
            return "Aucune ligne.";
        }
        String from = lines == 1 ? ", le n° " + first : ", du n° " + first + " au n° " + last;
        return count(lines)
                + from
                + (mended == 0
                        ? "."
                        : ", dont %s rectifiée%s depuis, que les totaux ne comptent plus."
                                .formatted(French.number(mended), mended > 1 ? "s" : ""));
    }

    private static String count(long lines) {
        return "%s ligne%s".formatted(French.number(lines), lines > 1 ? "s" : "");
    }
}
