package org.guichet.answers;

import java.math.BigDecimal;
import java.util.Optional;
import org.guichet.answers.Field.Control;
import org.guichet.pdf.Block;
import org.guichet.web.Form;
import org.guichet.web.French;

/** A sum in euros, kept to the cent: 1250.00. */
final class Amount extends OneField {

    private static final int MOST_DIGITS = 7;

    Amount() {
        super(Control.LINE);
    }

    @Override
    String kept(Question question, Form form) {
        String typed = form.line(question.field());
        if (typed.isEmpty()) {
            return "";
        }
        Optional<Long> cents = French.parseEuros(typed);
        if (cents.isEmpty()) {
            form.refuse(question.field(), "Indiquez une somme en euros, par exemple 12,50.");
        }
        return cents.map(sum -> BigDecimal.valueOf(sum, 2).toPlainString()).orElse("");
    }

    @Override
    String said(String kept) {
        return French.parseEuros(kept).map(French::euros).orElse(kept);
    }

    /** Euros end at the comma, so that they fill their boxes from the right. */
    @Override
    Block room(Question question, String kept) {
        String digits = kept.replace(".", "");
        String known = kept.isEmpty() ? "" : " ".repeat(MOST_DIGITS + 2 - digits.length()) + digits;
        return new Block.Comb("", "_".repeat(MOST_DIGITS) + ",__ €", known);
    }
}
