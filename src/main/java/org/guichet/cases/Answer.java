package org.guichet.cases;

import java.util.List;

/** A question of the procedure as it stood, and what was answered, as people read it. */
public record Answer(String question, String words) {

    /** In the order of the form; optional questions left blank are not shown. */
    public static List<Answer> of(Case dossier) {
        return dossier.procedure().questions().stream()
                .map(question -> new Answer(question.label(), question.words(dossier.answers)))
                .filter(answer -> !answer.words.isEmpty())
                .toList();
    }
}
