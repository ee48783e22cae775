package org.guichet.answers;

import java.util.Locale;
import org.guichet.answers.Field.Control;
import org.guichet.pdf.Block;
import org.guichet.web.Form;

/** The plate of a vehicle: AB-123-CD since 2009 (arrêté du 9 février 2009), older or foreign ones as they are written. */
final class Plate extends OneField {

    private static final String CURRENT = "([A-Z]{2})[ -]?(\\d{3})[ -]?([A-Z]{2})";

    Plate() {
        super(Control.LINE);
    }

    @Override
    String kept(Question question, Form form) {
        String typed = form.line(question.field()).toUpperCase(Locale.FRENCH);
        if (typed.matches(CURRENT)) {
            return typed.replaceFirst(CURRENT, "$1-$2-$3");
        }
        if (!typed.isEmpty() && !(typed.matches("[A-Z0-9 -]{3,12}") && typed.matches(".*\\d.*"))) {
            form.refuse(question.field(), "Recopiez la plaque : lettres et chiffres, par exemple AB-123-CD.");
        }
        return typed;
    }

    @Override
    Block room(Question question, String kept) {
        return kept.isEmpty() || kept.matches(CURRENT)
                ? new Block.Comb("", "__-___-__", kept.replace("-", ""))
                : new Block.Writing("", 1, kept);
    }
}
