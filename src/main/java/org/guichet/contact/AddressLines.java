package org.guichet.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.web.Form;

/**
 * An address as people write it, line under line, put into its parts: what cannot be told apart is left in the order of an
 * envelope, where the agent sees it.
 */
final class AddressLines {

    static final Pattern LAST = Pattern.compile("(?:F\\s*-\\s*)?(\\d{5})\\s+(\\D.*)");
    static final Pattern STREET = Pattern.compile(
            "(?iu)\\d+\\s*(bis|ter|quater|[a-d])?\\b.*|(rue|r\\.|avenue|av\\.?|boulevard|bd|place|pl\\.?|allée|allee|chemin|impasse|route|rte|quai|square|cours|"
                    + "passage|venelle|ruelle|sente|sentier|esplanade|promenade|montée|traverse)\\s.*");
    private static final Pattern BELOW_THE_STREET = Pattern.compile(
            "(?iu)(lieu-?dit|b\\.?p\\.?\\s*\\d|c\\.?s\\.?\\s*\\d|t\\.?s\\.?a\\.?\\s*\\d|poste restante|hameau|le bourg).*");

    /** Above the street an envelope has two lines. */
    private static final int MOST_ABOVE = 2;

    private final List<String> rest;
    private final Form form;

    private AddressLines(String typed, Form form) {
        this.rest = new ArrayList<>(
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        this.form = form;
    }

    /** Fills the seven fields of an address from its lines; refuses, beside the lines, those that are too many. */
    static void spread(String typed, Form form) {
        new AddressLines(typed, form).spread();
    }

    private void spread() {
        lastLine();
        takeLast(BELOW_THE_STREET, "hamlet");
        takeLast(STREET, "street");
        if (form.isEmpty("street") && form.isEmpty("hamlet") && !rest.isEmpty()) {
            form.with("hamlet", rest.remove(rest.size() - 1)); // « Kerdrein »: a place is named like a person
        }
        if (rest.size() > MOST_ABOVE) {
            form.refuse(
                    "addressLines",
                    "Cette adresse a trop de lignes pour une enveloppe : réunissez-en deux. Le nom de la personne n’en fait pas partie.");
            return;
        }
        if (!rest.isEmpty()) {
            form.with("complement", rest.get(0));
        }
        if (rest.size() == MOST_ABOVE) {
            form.with("building", rest.get(1));
        }
        form.with("addressLines", "");
    }

    /** « 35120 SAINT-AUBIN », perhaps followed by a country; abroad, the last line is the country. */
    private void lastLine() {
        for (int at = rest.size() - 1; at >= Math.max(0, rest.size() - 2); at--) {
            Matcher last = LAST.matcher(rest.get(at));
            if (last.matches()) {
                boolean abroad = at == rest.size() - 2;
                if (abroad) {
                    form.with("country", rest.remove(rest.size() - 1));
                }
                form.with("postcode", last.group(1)).with("locality", last.group(2));
                rest.remove(at);
                return;
            }
        }
        if (rest.size() > 1) {
            form.with("country", rest.remove(rest.size() - 1));
            form.with("locality", rest.remove(rest.size() - 1));
        }
    }

    private void takeLast(Pattern kind, String field) {
        for (int at = rest.size() - 1; at >= 0; at--) {
            if (kind.matcher(rest.get(at)).matches()) {
                form.with(field, rest.remove(at));
                return;
            }
        }
    }
}
