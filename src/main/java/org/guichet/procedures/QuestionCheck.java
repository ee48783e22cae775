package org.guichet.procedures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guichet.answers.AnswerType;
import org.guichet.answers.Condition;
import org.guichet.answers.Question;
import org.guichet.web.Form;

/** What the questions of a {@code procedure.yaml} may say wrong. */
record QuestionCheck(YamlFile file) {

    private static final int MOST_COLUMNS = 6;

    /** A question and its help stand together on a page. */
    private static final int LONGEST = 600;

    void check(List<Question> questions) {
        Map<String, Question> before = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            String place = "/questions/" + i;
            tellIf(
                    !question.id().matches("[a-z][a-z0-9_]*") || before.containsKey(question.id()),
                    place,
                    question,
                    "donnez-lui un « id: » à elle, en minuscules sans accent ni tiret.");
            tellIf(
                    question.label().length() > LONGEST || question.help().length() > LONGEST,
                    place,
                    question,
                    "sa question ou son aide dépasse %d caractères. Raccourcissez-la.".formatted(LONGEST));
            tellIf(
                    question.label().isBlank() || question.type() == null,
                    place,
                    question,
                    "ajoutez « question: » et « type: ».");
            if (question.type() != null) {
                checkOptions(place, question);
                checkColumns(place, question);
            }
            checkCondition(place + "/si", question, before);
            before.put(question.id(), question);
        }
    }

    private void checkOptions(String place, Question question) {
        List<String> options = question.options();
        boolean wanted = question.type().hasOptions();
        tellIf(wanted && options.isEmpty(), place, question, "ajoutez « choix: » et sa liste de réponses.");
        tellIf(
                !wanted && !options.isEmpty(),
                place + "/choix",
                question,
                "« choix: » ne sert qu’avec « type: choix » ou « type: plusieurs ».");
        checkNames(
                place + "/choix",
                question,
                options,
                Form.LINE,
                "« %s » ne pourrait pas être choisi. Écrivez une réponse de %d caractères au plus, avec des espaces simples.");
    }

    private void checkColumns(String place, Question question) {
        List<String> columns = question.columns();
        boolean wanted = question.type() == AnswerType.ROWS;
        tellIf(
                wanted && (columns.isEmpty() || columns.size() > MOST_COLUMNS),
                place,
                question,
                "ajoutez « colonnes: » et la liste de ses colonnes, %d au plus.".formatted(MOST_COLUMNS));
        tellIf(
                !wanted && !columns.isEmpty(),
                place + "/colonnes",
                question,
                "« colonnes: » ne sert qu’avec « type: liste ».");
        checkNames(
                place + "/colonnes",
                question,
                columns,
                Form.NAME,
                "« %s » est trop long pour une colonne. Écrivez %d caractères au plus, avec des espaces simples.");
    }

    private void checkNames(String place, Question question, List<String> names, int longest, String remedy) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            tellIf(!seen.add(name), place + "/" + i, question, "« %s » est proposé deux fois.".formatted(name));
            tellIf(!comesBack(name, longest), place + "/" + i, question, remedy.formatted(name, longest));
        }
    }

    /** What is typed comes back as the form cleans it: a longer or differently spaced name would never be recognised. */
    private static boolean comesBack(String name, int longest) {
        String chosen = Form.empty().with("choix", name).line("choix");
        return chosen.equals(name) && !name.isEmpty() && name.length() <= longest;
    }

    private void checkCondition(String place, Question question, Map<String, Question> before) {
        Condition condition = question.condition();
        if (condition == null) {
            return;
        }
        Question on = before.get(condition.question());
        boolean decides = on != null && on.type() != null && on.type().decides();
        tellIf(
                !decides,
                place,
                question,
                "« si: » demande une question d’avant, de type oui-non ou choix : « %s » n’en est pas une."
                        .formatted(condition.question()));
        if (decides && (on.type() == AnswerType.YES_NO || !on.options().isEmpty())) {
            List<String> possible = on.type() == AnswerType.YES_NO ? List.of("oui", "non") : on.options();
            tellIf(
                    condition.values().isEmpty() || !possible.containsAll(condition.values()),
                    place,
                    question,
                    "« vaut: » est une réponse possible à « %s ». Possibles : %s."
                            .formatted(on.id(), String.join(" ; ", possible)));
        }
    }

    private void tellIf(boolean wrong, String place, Question question, String remedy) {
        if (wrong) {
            String which = question.id().isEmpty() ? "cette question" : "question « %s »".formatted(question.id());
            file.tell(place, which + " : " + remedy);
        }
    }
}
