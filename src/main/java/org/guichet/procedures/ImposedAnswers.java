package org.guichet.procedures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guichet.answers.Question;
import org.guichet.web.French;

/**
 * What {@code imposed.yaml} may say of answers: each whole, as letters say it, and in the parts that forms have a box for.
 */
final class ImposedAnswers {

    /** As many rows as a list takes. */
    private static final int ROWS = 40;

    private static final Map<String, String> ADDRESS = Map.of(
            "rue", "street",
            "complement", "complement",
            "batiment", "building",
            "lieu_dit", "hamlet",
            "code_postal", "postcode",
            "commune", "locality",
            "pays", "country");

    private final Map<String, String> answers;
    private final Map<String, String> words = new TreeMap<>();

    private ImposedAnswers(Map<String, String> answers) {
        this.answers = answers;
    }

    /** By their names; "" for what was not answered, so that the names are the same for every case. */
    static Map<String, String> words(List<Question> questions, Map<String, String> answers) {
        ImposedAnswers all = new ImposedAnswers(answers);
        questions.forEach(all::add);
        return all.words;
    }

    private void add(Question question) {
        String id = question.id();
        put(id, question.words(answers));
        switch (question.type()) {
            case DATE -> day(id);
            case PERSON -> {
                part(id, "nom", "nom");
                part(id, "prenom", "prenom");
                put(id + ".naissance", digits(id + ".naissance"));
            }
            case ADDRESS -> ADDRESS.forEach((name, kept) -> part(id, name, kept));
            case PLACE -> {
                part(id, "rue", "rue");
                part(id, "parcelle", "parcelle");
            }
            case ROWS -> rows(question);
            default -> {}
        }
    }

    private void day(String id) {
        String digits = digits(id);
        put(id + ".chiffres", digits);
        put(id + ".jour", digits.isEmpty() ? "" : digits.substring(0, 2));
        put(id + ".mois", digits.isEmpty() ? "" : digits.substring(3, 5));
        put(id + ".annee", digits.isEmpty() ? "" : digits.substring(6));
    }

    private void rows(Question question) {
        for (int row = 1; row <= ROWS; row++) {
            for (int column = 1; column <= question.columns().size(); column++) {
                String cell = row + "." + column;
                part(question.id(), cell, cell);
            }
        }
    }

    private void part(String id, String name, String kept) {
        put(id + "." + name, answers.getOrDefault(id + "." + kept, ""));
    }

    private String digits(String kept) {
        return French.parseDate(answers.getOrDefault(kept, ""))
                .map(French::shortDate)
                .orElse("");
    }

    private void put(String name, String said) {
        words.put("reponses." + name, said);
    }
}
