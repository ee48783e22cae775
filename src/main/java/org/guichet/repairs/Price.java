package org.guichet.repairs;

import java.util.Optional;
import org.guichet.web.Form;
import org.guichet.web.French;

/** What the parts of a repair cost, in cents. */
final class Price {

    private Price() {}

    /** Nothing where nothing, or zero, was typed; what cannot be read is said in the form. */
    static Optional<Integer> read(Form form, String field) {
        if (form.isEmpty(field)) {
            return Optional.empty();
        }
        Optional<Long> cents = French.parseEuros(form.line(field));
        if (cents.isEmpty()) {
            form.refuse(field, "Ce prix n’est pas lisible. Exemple : 12,50. Laissez vide s’il n’y a rien à payer.");
        }
        return cents.filter(sum -> sum > 0).map(Long::intValue);
    }
}
