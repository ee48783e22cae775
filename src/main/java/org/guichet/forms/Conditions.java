package org.guichet.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guichet.answers.Condition;
import org.guichet.answers.Question;

/** Which questions depend on which, in the words of paper: what a page hides, a form must say. */
record Conditions(List<Question> questions) {

    /** When this question is to be answered; nothing for always. */
    Optional<String> when(Question question) {
        Condition condition = question.condition();
        return condition == null
                ? Optional.empty()
                : Optional.of("Répondez seulement si vous avez coché %s à la question %d."
                        .formatted(condition.said(), number(condition.question())));
    }

    /**
     * After this question, where to go for who has nothing to do with the next ones. Nothing where none depends on it, or
     * where they depend on different answers: then each of them says so itself.
     *
     * @param end the title of what comes after the last question
     */
    Optional<String> otherwise(Question question, String end) {
        int first = questions.indexOf(question) + 1;
        Set<String> deciding = new HashSet<>(Set.of(question.id()));
        Set<List<String>> values = new HashSet<>();
        Condition own = null;
        int next = first;
        for (; next < questions.size(); next++) {
            Condition condition = questions.get(next).condition();
            if (condition == null || !deciding.contains(condition.question())) {
                break;
            }
            if (condition.question().equals(question.id())) {
                own = condition;
                values.add(condition.values());
            }
            deciding.add(questions.get(next).id());
        }
        if (own == null || values.size() > 1) {
            return Optional.empty();
        }
        String where = next < questions.size() ? "à la question " + (next + 1) : "à la partie « " + end + " »";
        return Optional.of("Si vous n’avez pas coché %s, passez %s.".formatted(own.said(), where));
    }

    int number(String id) {
        return questions.stream().map(Question::id).toList().indexOf(id) + 1;
    }
}
