package org.guichet.forms;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.answers.AnswerType;
import org.guichet.answers.Field;
import org.guichet.answers.Question;
import org.guichet.answers.Questions;
import org.guichet.desk.Papers;
import org.guichet.procedures.Procedure;
import org.guichet.procedures.ReadForms;
import org.guichet.web.Form;

/** What the documents of this room are drawn from. */
final class Sheets {

    static final Office OFFICE = Office.of(Papers.commune(), Papers.department());

    private static final String LONG_LINE = "Une réponse aussi longue que la ligne d’un écran l’accepte, ".repeat(2);
    private static final String LONG_WORDS = "Nous avons beaucoup à dire et nous le disons ici. ".repeat(79);
    private static final int ROWS = 9;

    private Sheets() {}

    /** A procedure with every type of question, conditions, documents, a national form and easy words. */
    static Procedure stay() {
        return ReadForms.in(Path.of("src/test/resources/paper")).get(0);
    }

    /** Answers as a talkative person gives them: every field full. */
    static Map<String, String> longAnswers(Procedure procedure) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : procedure.questions()) {
            Question always = new Question(
                    question.id(),
                    question.label(),
                    question.help(),
                    question.easy(),
                    question.type(),
                    true,
                    question.options(),
                    question.columns(),
                    null);
            Form form = Form.empty();
            fields(always).forEach(field -> form.with(field.name(), typed(always, field)));
            answers.putAll(Questions.read(List.of(always), form));
        }
        return answers;
    }

    /** A list shows more rows once some are full. */
    private static List<Field> fields(Question question) {
        Form form = Form.empty();
        if (question.type() == AnswerType.ROWS) {
            form.with(question.field() + "." + ROWS + ".1", "dernière");
        }
        return question.fields(form);
    }

    private static String typed(Question question, Field field) {
        String part = field.name().substring(field.name().lastIndexOf('.') + 1);
        return switch (question.type()) {
            case SHORT_TEXT -> LONG_LINE.substring(0, 118).strip();
            case LONG_TEXT -> LONG_WORDS;
            case NUMBER -> "123456789";
            case AMOUNT -> "1234567,89";
            case DATE -> "2026-12-25";
            case PHONE -> "0299000042";
            case PLATE -> "AB-123-CD";
            case YES_NO, DECLARATION -> "oui";
            case ONE_OF -> Collections.max(question.options(), (one, other) -> one.length() - other.length());
            case SEVERAL_OF -> "oui";
            case ROWS -> LONG_LINE.substring(0, 40).strip();
            case PLACE ->
                part.equals("parcelle") ? "AB 123" : LONG_LINE.substring(0, 100).strip();
            case PERSON -> part.equals("naissance") ? "1961-02-14" : "Montmorency de La Villemarqué de Kergariou";
            case ADDRESS ->
                switch (part) {
                    case "postcode" -> "35120";
                    case "country" -> "";
                    default -> "Résidence des Écoles et du Vieux Port";
                };
        };
    }

    /** The words of a document without the breaks of lines and pages. */
    static String flat(String words) {
        return words.lines().map(String::strip).collect(Collectors.joining(" ")).replaceAll("[\\s\u00a0\u202f]+", " ");
    }
}
