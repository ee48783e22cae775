package org.guichet.procedures;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guichet.answers.Question;

/** What a {@code procedure.yaml} that reads well may still say wrong; each mistake is told in its file. */
record DefinitionCheck(YamlFile file, Set<String> departments) {

    /** @param id the name of its folder */
    void check(String id, Procedure procedure) {
        tellIf(
                !id.matches("[a-z][a-z0-9-]*"),
                "",
                "le nom du dossier n’admet que minuscules sans accent, chiffres et tirets.");
        tellIf(procedure.title().isBlank(), "/titre", "ajoutez « titre: » suivi du nom de la démarche.");
        tellIf(
                !departments.contains(procedure.department()),
                "/service",
                "le service « %s » n’est pas dans services.yaml. Possibles : %s."
                        .formatted(procedure.department(), String.join(", ", departments)));
        tellIf(
                procedure.measure() < 0 || procedure.measure() > 10,
                "/mesure",
                "« mesure: » est un numéro de 1 à 10. Retirez la ligne si aucune ne convient.");
        tellIf(
                !procedure.version().matches("|\\d{4}-(0[1-9]|1[0-2])"),
                "/version",
                "« version: » est l’année et le mois de la dernière modification, par exemple 2026-11.");
        Silence silence = procedure.silence();
        tellIf(
                silence == null || silence.effect() == null || silence.period().isEmpty(),
                "/silence",
                "« silence: » demande un effet (accord, rejet, aucun) et un délai (« 2 mois », « 15 jours »).");
        Retention retention = procedure.retention();
        tellIf(
                retention != null && (retention.period().isEmpty() || retention.then() == null),
                "/conservation",
                "« conservation: » demande une durée (« 5 ans », « 6 mois ») et « puis: » (destruction, archives).");
        NationalForm imposed = procedure.nationalForm();
        tellIf(
                imposed != null && !imposed.number().matches("\\d{5}"),
                "/cerfa",
                "« numero: » est le numéro à cinq chiffres du Cerfa, sans l’étoile, par exemple 15003.");
        new QuestionCheck(file).check(procedure.questions());
        checkFollowUp(procedure);
    }

    private void checkFollowUp(Procedure procedure) {
        FollowUp followUp = procedure.followUp();
        if (followUp == null) {
            return;
        }
        Set<String> lacking = new TreeSet<>(followUp.questions);
        lacking.removeAll(procedure.questions().stream().map(Question::id).collect(Collectors.toSet()));
        tellIf(
                !lacking.isEmpty(),
                "/suivi",
                "ce suivi a besoin de questions dont l’« id: » est %s. Ajoutez-les."
                        .formatted(String.join(", ", lacking)));
    }

    private void tellIf(boolean wrong, String place, String remedy) {
        if (wrong) {
            file.tell(place, remedy);
        }
    }
}
