package org.guichet.answers;

import org.guichet.answers.Field.Control;
import org.guichet.pdf.Block;
import org.guichet.pdf.Tick;
import org.guichet.web.Form;

/** One of the answers that the procedure proposes. */
class OneOf extends OneField {

    OneOf() {
        super(Control.CHOICE);
    }

    @Override
    String kept(Question question, Form form) {
        String typed = form.line(question.field());
        if (!typed.isEmpty() && !question.choices().contains(typed)) {
            form.refuse(question.field(), "Choisissez une des réponses proposées.");
        }
        return typed;
    }

    @Override
    Block room(Question question, String kept) {
        return new Block.Ticks(question.choices().stream()
                .map(option -> new Tick(option, option.equals(kept)))
                .toList());
    }
}
