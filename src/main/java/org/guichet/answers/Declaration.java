package org.guichet.answers;

import java.util.List;
import org.guichet.answers.Field.Control;
import org.guichet.pdf.Block;
import org.guichet.pdf.Tick;
import org.guichet.web.Form;

/** A statement that the person makes: the question is the statement, and the form is signed at its end. */
final class Declaration extends OneField {

    private static final String MADE = "oui";
    private static final String I_DO = "Oui, je le déclare.";

    Declaration() {
        super(Control.TICK);
    }

    @Override
    public List<Field> fields(Question question, Form form) {
        return List.of(new Field(question.field(), "Oui, la personne le déclare.", Control.TICK, List.of()));
    }

    @Override
    String kept(Question question, Form form) {
        return form.isEmpty(question.field()) ? "" : MADE;
    }

    @Override
    Block room(Question question, String kept) {
        return new Block.Ticks(List.of(new Tick(I_DO, kept.equals(MADE))));
    }
}
