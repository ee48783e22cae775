package org.guichet.repairs;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.guichet.web.Form;

/** A price as it is typed and said, in cents between the two: « 12 », « 12,50 », « 1 250,00 € ». */
final class Euros {

    private static final int CENTS = 100;

    private Euros() {}

    /** Nothing where nothing, or zero, was typed; what cannot be read is said in the form. */
    static Optional<Integer> read(Form form, String field) {
        String typed = form.line(field).replaceAll("[\\s\\p{Z}€]", "").replace(',', '.');
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("\\d{1,6}(\\.\\d{1,2})?")) {
            form.refuse(field, "Ce prix n’est pas lisible. Exemple : 12,50. Laissez vide s’il n’y a rien à payer.");
            return Optional.empty();
        }
        int cents = new BigDecimal(typed).movePointRight(2).intValueExact();
        return cents == 0 ? Optional.empty() : Optional.of(cents);
    }

    /** « 1 250,00 € » */
    static String words(int cents) {
        return String.format(Locale.FRENCH, "%,d,%02d\u00a0€", cents / CENTS, cents % CENTS);
    }
}
