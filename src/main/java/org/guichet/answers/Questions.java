package org.guichet.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.web.Form;

/** The questions of a procedure, read together because some depend on answers to others. */
public final class Questions {

    private Questions() {}

    /** Every answer as kept, in the order of the form; what is wrong is said in the form. */
    public static Map<String, String> read(List<Question> questions, Form form) {
        Map<String, String> labels = questions.stream().collect(Collectors.toMap(Question::id, Question::label));
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : questions) {
            Condition condition = question.condition();
            question.read(form, answers, condition == null ? "" : labels.get(condition.question()));
        }
        return answers;
    }
}
