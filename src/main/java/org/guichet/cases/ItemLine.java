package org.guichet.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guichet.web.Form;

/**
 * A line of the list of what a request needs: came, lacks, or nothing said yet.
 *
 * @param number from 1, in the labels of the page; the same whatever else is known by now
 * @param label one of the procedure's documents; "" on a line where the agent writes
 */
public record ItemLine(int number, String label) {

    private static final int FREE = 3;
    private static final String CAME = "came";
    private static final String LACKS = "lacks";

    /** The documents of the procedure that are neither here nor awaited, then a few free lines. */
    static List<ItemLine> of(Case dossier) {
        Set<String> known = new HashSet<>();
        SupportingDocument.of(dossier).forEach(document -> known.add(bare(document.label)));
        MissingItem.of(dossier).stream().filter(MissingItem::outstanding).forEach(item -> known.add(bare(item.label)));
        List<ItemLine> lines = new ArrayList<>();
        List<String> documents = dossier.procedure().documents();
        for (int i = 0; i < documents.size(); i++) {
            if (!known.contains(bare(documents.get(i)))) {
                lines.add(new ItemLine(i + 1, documents.get(i)));
            }
        }
        for (int free = 1; free <= FREE; free++) {
            lines.add(new ItemLine(documents.size() + free, ""));
        }
        return lines;
    }

    /** Every field of the line begins so. */
    public String field() {
        return "line." + number + ".";
    }

    public boolean isFree() {
        return label.isEmpty();
    }

    void read(Form form, List<GivenSheet> came, List<String> lacking) {
        Form row = form.under(field());
        String name = isFree() ? row.line("label") : label;
        if (name.isEmpty() && !row.isEmpty("state")) {
            row.refuse("label", "Ligne %d : écrivez de quelle pièce il s’agit.".formatted(number));
        } else if (row.is("state", CAME)) {
            GivenSheet.read(name, row).ifPresent(came::add);
        } else if (row.is("state", LACKS)) {
            lacking.add(name);
        } else if (isFree() && !name.isEmpty()) {
            row.refuse("state", "« %s » : dites si elle est venue ou si elle manque.".formatted(name));
        }
    }

    private static String bare(String label) {
        return label.toLowerCase(Locale.FRENCH);
    }
}
