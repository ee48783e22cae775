package org.guichet.answers;

import java.util.List;
import java.util.Map;
import org.guichet.answers.Field.Control;
import org.guichet.pdf.Block;
import org.guichet.web.Form;

/** An answer that takes one field: kept under the id of its question. */
abstract class OneField implements Way {

    private final Control control;

    OneField(Control control) {
        this.control = control;
    }

    @Override
    public List<Field> fields(Question question, Form form) {
        return List.of(new Field(question.field(), "", control, question.choices()));
    }

    @Override
    public void keep(Question question, Form form, Map<String, String> answers) {
        answers.put(question.id(), kept(question, form));
    }

    @Override
    public List<Block> paper(Question question, Map<String, String> answers) {
        return List.of(room(question, answers.getOrDefault(question.id(), "")));
    }

    @Override
    public String words(Question question, Map<String, String> answers) {
        return said(answers.getOrDefault(question.id(), ""));
    }

    /** What is kept of what was typed. */
    String kept(Question question, Form form) {
        return form.line(question.field());
    }

    String said(String kept) {
        return kept;
    }

    /** Room to write it, or to read what is kept. */
    Block room(Question question, String kept) {
        return new Block.Writing("", 1, said(kept));
    }
}
