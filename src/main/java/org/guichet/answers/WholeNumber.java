package org.guichet.answers;

import org.guichet.answers.Field.Control;
import org.guichet.pdf.Block;
import org.guichet.web.Form;

/** How many. */
final class WholeNumber extends OneField {

    private static final int MOST_DIGITS = 9;

    WholeNumber() {
        super(Control.LINE);
    }

    @Override
    String kept(Question question, Form form) {
        String typed = form.line(question.field()).replaceAll("(?<=\\d)\\s(?=\\d{3})", "");
        if (!typed.isEmpty() && !typed.matches("\\d{1,%d}".formatted(MOST_DIGITS))) {
            form.refuse(question.field(), "Indiquez un nombre, en chiffres.");
        }
        return typed;
    }

    @Override
    Block room(Question question, String kept) {
        return new Block.Comb("", "_".repeat(MOST_DIGITS), kept);
    }
}
