package org.guichet.procedures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guichet.web.Form;

/** What a {@code procedure.yaml} that reads well may still say wrong; each mistake is told in its file. */
record DefinitionCheck(YamlFile file, Set<String> departments) {

    /** @param id the name of its folder */
    void check(String id, Procedure procedure) {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            file.tell("", "le nom du dossier n’admet que minuscules sans accent, chiffres et tirets.");
        }
        if (procedure.title().isBlank()) {
            file.tell("/titre", "ajoutez « titre: » suivi du nom de la démarche.");
        }
        if (!departments.contains(procedure.department())) {
            file.tell(
                    "/service",
                    "le service « %s » n’est pas dans services.yaml. Possibles : %s."
                            .formatted(procedure.department(), String.join(", ", departments)));
        }
        if (procedure.measure() < 0 || procedure.measure() > 10) {
            file.tell("/mesure", "« mesure: » est un numéro de 1 à 10. Retirez la ligne si aucune ne convient.");
        }
        Silence silence = procedure.silence();
        if (silence == null || silence.effect() == null || silence.period().isEmpty()) {
            file.tell(
                    "/silence",
                    "« silence: » demande un effet (accord, rejet, aucun) et un délai (« 2 mois », « 15 jours »).");
        }
        check(procedure.questions());
    }

    private void check(List<Question> questions) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            String place = "/questions/" + i;
            if (!question.id().matches("[a-z][a-z0-9_]*") || !seen.add(question.id())) {
                tell(place, question, "donnez-lui un « id: » à elle, en minuscules sans accent ni tiret.");
            }
            if (question.label().isBlank() || question.type() == null) {
                tell(place, question, "ajoutez « question: » et « type: ».");
            }
            checkOptions(place, question);
        }
    }

    private void checkOptions(String place, Question question) {
        List<String> options = question.options();
        if (question.type() == AnswerType.ONE_OF && options.isEmpty()) {
            tell(place, question, "ajoutez « choix: » et sa liste de réponses.");
        }
        if (question.type() != AnswerType.ONE_OF && !options.isEmpty()) {
            tell(place + "/choix", question, "« choix: » ne sert qu’avec « type: choix ».");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            if (!seen.add(option)) {
                tell(place + "/choix/" + i, question, "« %s » est proposé deux fois.".formatted(option));
            }
            if (!canBeChosen(option)) {
                tell(
                        place + "/choix/" + i,
                        question,
                        "« %s » ne pourrait pas être choisi. Écrivez une réponse de %d caractères au plus, avec des espaces simples."
                                .formatted(option, Form.LINE));
            }
        }
    }

    /** An answer comes back as the form cleans it: a longer or differently spaced option would never be recognised. */
    private static boolean canBeChosen(String option) {
        String chosen = Form.empty().with("choix", option).line("choix");
        return chosen.equals(option) && !option.isEmpty() && option.length() <= Form.LINE;
    }

    private void tell(String place, Question question, String remedy) {
        String which = question.id().isEmpty() ? "cette question" : "question « %s »".formatted(question.id());
        file.tell(place, which + " : " + remedy);
    }
}
