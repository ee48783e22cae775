package org.guichet.answers;

import org.guichet.answers.Field.Control;
import org.guichet.pdf.Block;
import org.guichet.web.Form;

/** What takes as many words as it needs. */
final class LongText extends OneField {

    private static final int LONGEST = 4000;
    private static final int LINES = 6;

    LongText() {
        super(Control.WORDS);
    }

    @Override
    String kept(Question question, Form form) {
        return form.words(question.field(), LONGEST);
    }

    @Override
    Block room(Question question, String kept) {
        return new Block.Writing("", LINES, kept);
    }
}
