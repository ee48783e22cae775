package org.guichet.procedures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.answers.AnswerType;
import org.guichet.answers.Condition;
import org.guichet.answers.Question;

/** Tells what in an {@code imposed.yaml} names no answer of the procedure. */
final class ImposedWords {

    /** The other rows of a list are named alike. */
    private static final String LATER_ROW = ".*\\.([2-9]|\\d\\d)\\.\\d+";

    private final YamlFile file;
    private final List<Question> questions;
    private final Set<String> names;

    ImposedWords(YamlFile file, List<Question> questions) {
        this.file = file;
        this.questions = questions;
        names = ImposedForm.names(questions);
    }

    void check(String place, ImposedLine line) {
        line.names().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> file.tell(
                        place + "/valeur", "« {%s} » n’existe pas. Possibles : %s.".formatted(name, possible())));
        if (line.plain().matches("(?s).*[{}].*")) {
            file.tell(place + "/valeur", "accolades mal formées. Un nom s’écrit {usager.nom}, sans espace.");
        }
        if (line.tick() != null) {
            checkTick(place + "/coche", line.tick());
        }
    }

    private void checkTick(String place, Condition tick) {
        Optional<Question> question = questions.stream()
                .filter(one -> one.id().equals(tick.question()))
                .findFirst();
        if (question.isEmpty()) {
            file.tell(
                    place,
                    "la question « %s » n’existe pas. Possibles : %s."
                            .formatted(
                                    tick.question(),
                                    questions.stream().map(Question::id).collect(Collectors.joining(", "))));
            return;
        }
        List<String> answers = answers(question.get());
        if (answers.isEmpty()) {
            file.tell(place, "la question « %s » n’a pas de réponses à choisir.".formatted(tick.question()));
        } else if (tick.values().isEmpty() || !answers.containsAll(tick.values())) {
            file.tell(
                    place,
                    "« vaut: » est une des réponses à « %s » : %s."
                            .formatted(tick.question(), String.join(", ", answers)));
        }
    }

    private static List<String> answers(Question question) {
        if (question.type() == AnswerType.YES_NO) {
            return List.of("oui", "non");
        }
        return question.type() == AnswerType.DECLARATION ? List.of("oui") : question.options();
    }

    private String possible() {
        return names.stream().filter(name -> !name.matches(LATER_ROW)).collect(Collectors.joining(", "));
    }
}
