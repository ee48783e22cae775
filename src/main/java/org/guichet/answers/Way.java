package org.guichet.answers;

import java.util.List;
import java.util.Map;
import org.guichet.pdf.Block;
import org.guichet.web.Form;

/** A way to ask, check, print and say one answer. */
interface Way {

    /** What a page asks: one field, or several that make one answer. */
    List<Field> fields(Question question, Form form);

    /** Keeps what was typed, in one form however it was typed; what is wrong is said in the form. */
    void keep(Question question, Form form, Map<String, String> answers);

    /** Room to write the answer by hand; what is known already stands in it. */
    List<Block> paper(Question question, Map<String, String> answers);

    /** As people read it; "" where it was not given. */
    String words(Question question, Map<String, String> answers);
}
