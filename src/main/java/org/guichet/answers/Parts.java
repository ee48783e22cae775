package org.guichet.answers;

import java.util.Map;
import org.guichet.web.Form;

/** The parts of an answer, kept as {@code id.part}. */
record Parts(String id, Map<String, String> answers) {

    static Parts of(Question question, Map<String, String> answers) {
        return new Parts(question.id(), answers);
    }

    /** The fields of a page that ask the parts, by the names of the parts. */
    static Form typed(Question question, Form form) {
        return form.under(question.field() + ".");
    }

    String get(String part) {
        return answers.getOrDefault(id + "." + part, "");
    }

    /** An empty part is not kept. */
    void put(String part, String kept) {
        if (!kept.isEmpty()) {
            answers.put(id + "." + part, kept);
        }
    }
}
