package org.guichet.procedures;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guichet.answers.Question;
import org.guichet.clock.Silence;

/** What a {@code procedure.yaml} that reads well may still say wrong; each mistake is told in its file. */
record DefinitionCheck(YamlFile file, Set<String> departments) {

    /** Than anticonstitutionnellement, by some way. */
    private static final int LONGEST_WORD = 40;

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
        checkLengths(procedure);
        new QuestionCheck(file).check(procedure.questions());
        checkFollowUp(procedure);
    }

    /** What is longer would not fit the poster, the head of a form or a page of the booklet. */
    private void checkLengths(Procedure procedure) {
        checkLength("/titre", procedure.title(), 120);
        checkLength("/resume", procedure.summary(), 600);
        checkLength("/qui", procedure.whoMayAsk(), 400);
        checkLength("/tarif", procedure.fee(), 300);
        checkLength("/fondement", procedure.legalBasis(), 500);
        checkLength("/suite", procedure.next(), 700);
        checkLength("/facile", procedure.easy(), 1000);
        for (int i = 0; i < procedure.documents().size(); i++) {
            checkLength("/pieces/" + i, procedure.documents().get(i), 300);
        }
    }

    private void checkLength(String place, String text, int most) {
        tellIf(
                text.length() > most,
                place,
                "ce texte fait %d caractères ; la place est de %d sur le papier. Raccourcissez-le."
                        .formatted(text.length(), most));
        tellIf(
                Arrays.stream(text.split("[\\s-]+")).anyMatch(word -> word.length() > LONGEST_WORD),
                place,
                "un mot fait plus de %d lettres et ne tiendrait pas sur l’affiche. Séparez-le."
                        .formatted(LONGEST_WORD));
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
