package org.guichet.cases;

import java.util.List;
import java.util.Map;
import org.guichet.procedures.Procedure;

/** A question of the procedure as it stood, and what was answered, as people read it. */
public record Answer(String question, String words) {

    /** In the order of the form; optional questions left blank are not shown. */
    public static List<Answer> of(Case dossier) {
        return of(dossier.procedure(), dossier.answers);
    }

    public static List<Answer> of(Procedure procedure, Map<String, String> answers) {
        return procedure.questions().stream()
                .map(question -> new Answer(question.label(), question.words(answers)))
                .filter(answer -> !answer.words.isEmpty())
                .toList();
    }
}
