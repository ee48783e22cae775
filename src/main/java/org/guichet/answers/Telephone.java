package org.guichet.answers;

import java.util.Optional;
import org.guichet.answers.Field.Control;
import org.guichet.contact.PhoneNumber;
import org.guichet.pdf.Block;
import org.guichet.web.Form;

/** A telephone number, kept as +33299000000. */
final class Telephone extends OneField {

    private static final String FRENCH = "\\+33\\d{9}";

    Telephone() {
        super(Control.TELEPHONE);
    }

    @Override
    String kept(Question question, Form form) {
        Optional<PhoneNumber> number =
                form.check(() -> PhoneNumber.parse(question.field(), form.line(question.field())));
        return number.map(PhoneNumber::e164).orElse("");
    }

    @Override
    String said(String kept) {
        return kept.isEmpty() ? kept : new PhoneNumber(kept).spoken();
    }

    @Override
    Block room(Question question, String kept) {
        return kept.isEmpty() || kept.matches(FRENCH)
                ? new Block.Comb("", "__ __ __ __ __", kept.replace("+33", "0"))
                : new Block.Writing("", 1, said(kept));
    }
}
