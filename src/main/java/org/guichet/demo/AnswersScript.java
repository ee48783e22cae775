package org.guichet.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.answers.AnswerType;
import org.guichet.answers.Field;
import org.guichet.answers.Question;
import org.guichet.procedures.Procedure;
import org.guichet.web.Form;

/**
 * The answers of a case as the desk types them, so that a script cannot say what its procedure does not ask. « J+20 » is
 * twenty days after today; what is ticked among several is told by its labels, « Lundi ; Mardi ».
 */
record AnswersScript(Procedure procedure, Map<String, String> told, Agenda agenda) {

    private static final String BETWEEN = " ; ";

    Map<String, String> read() {
        Form form = Form.empty();
        told.forEach((part, answer) -> type(part, answer, form));
        Map<String, String> answers = procedure.read(form);
        if (form.refused() || !answers.keySet().containsAll(told.keySet())) {
            throw new IllegalArgumentException(procedure.id() + " " + told + " " + form.errors());
        }
        return answers;
    }

    private void type(String part, String answer, Form form) {
        List<Question> several = procedure.questions().stream()
                .filter(question -> question.id().equals(part) && question.type() == AnswerType.SEVERAL_OF)
                .toList();
        if (several.isEmpty()) {
            form.with("reponse." + part, agenda.dated(answer));
        } else {
            tick(several.get(0), answer, form);
        }
    }

    private static void tick(Question question, String answer, Form form) {
        Map<String, String> boxes = question.fields(form).stream()
                .collect(Collectors.toMap(Field::label, Field::name, (one, same) -> one, LinkedHashMap::new));
        Stream.of(answer.split(BETWEEN)).forEach(label -> {
            if (!boxes.containsKey(label)) {
                throw new IllegalArgumentException(question.id() + " " + label);
            }
            form.with(boxes.get(label), "oui");
        });
    }
}
