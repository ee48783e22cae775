package org.guichet.answers;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.guichet.answers.Field.Control;
import org.guichet.pdf.Block;
import org.guichet.web.Form;

/** A sum in euros, kept to the cent: 1250.00. */
final class Amount extends OneField {

    private static final int MOST_DIGITS = 7;

    Amount() {
        super(Control.LINE);
    }

    @Override
    String kept(Question question, Form form) {
        String typed = form.line(question.field())
                .replaceFirst("\\s*(€|euros?)$", "")
                .replaceAll("(?<=\\d)\\s(?=\\d{3})", "")
                .replace(',', '.');
        if (typed.isEmpty()) {
            return "";
        }
        if (!typed.matches("\\d{1,%d}(\\.\\d{1,2})?".formatted(MOST_DIGITS))) {
            form.refuse(question.field(), "Indiquez une somme en euros, par exemple 12,50.");
            return "";
        }
        return new BigDecimal(typed).setScale(2).toPlainString();
    }

    @Override
    String said(String kept) {
        if (kept.isEmpty()) {
            return "";
        }
        DecimalFormat euros = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.FRENCH));
        return euros.format(new BigDecimal(kept)) + "\u00a0€";
    }

    /** Euros end at the comma, so that they fill their boxes from the right. */
    @Override
    Block room(Question question, String kept) {
        String digits = kept.replace(".", "");
        String known = kept.isEmpty() ? "" : " ".repeat(MOST_DIGITS + 2 - digits.length()) + digits;
        return new Block.Comb("", "_".repeat(MOST_DIGITS) + ",__ €", known);
    }
}
