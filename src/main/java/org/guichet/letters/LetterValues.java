package org.guichet.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.answers.Question;
import org.guichet.cases.Case;
import org.guichet.commune.Commune;
import org.guichet.mandates.Addressee;
import org.guichet.web.French;

/** Everything a letter template may say: words only, by the names that forms/ uses. */
public final class LetterValues {

    private LetterValues() {}

    static Map<String, Object> of(
            Case dossier, Map<String, String> followUp, Commune commune, Agent agent, LocalDate today) {
        Map<String, Object> values = new HashMap<>(ofTown(commune, dossier.department, agent, today));
        values.put("usager", new AskedWords(() -> Map.of("appel", salutation(dossier, today), "nom", dossier.who())));
        values.put("dossier", new AskedWords(() -> CaseWords.of(dossier)));
        values.put("reponses", new AskedWords(() -> answers(dossier)));
        values.put("suivi", known(followUp));
        values.put("transmission", CaseWords.transmission(dossier));
        return values;
    }

    /** What belongs to no case. */
    public static Map<String, Object> ofTown(Commune commune, Department department, Agent agent, LocalDate today) {
        return Map.of(
                "date", French.date(today),
                "commune", town(commune),
                "service",
                        Map.of(
                                "nom",
                                department.name,
                                "adresse",
                                department.address.brief(),
                                "telephone",
                                department.phoneNumber().spoken(),
                                "horaires",
                                department.openingHours),
                "agent", Map.of("nom", agent.fullName(), "fonction", agent.capacity));
    }

    private static Map<String, String> town(Commune commune) {
        return Map.of(
                "nom",
                commune.name,
                "adresse",
                commune.address.brief(),
                "telephone",
                commune.phoneNumber().spoken(),
                "horaires",
                commune.openingHours,
                "mairie",
                commune.title(),
                "de",
                French.of(commune.name),
                "a",
                French.at(commune.name),
                "tribunal",
                commune.court.isEmpty()
                        ? Letter.TO_COMPLETE + " : tribunal administratif, nom et adresse"
                        : commune.court);
    }

    /** Of whoever will read the letter. */
    private static String salutation(Case dossier, LocalDate today) {
        return dossier.resident == null
                ? "Madame, Monsieur"
                : Addressee.of(dossier.resident, dossier.procedureId, today).person().title.salutation;
    }

    private static Map<String, Object> known(Map<String, String> followUp) {
        Map<String, Object> known = new HashMap<>();
        followUp.forEach((name, words) -> known.put(
                name, words.isEmpty() ? new ToComplete("« %s », dans le suivi du dossier".formatted(name)) : words));
        return known;
    }

    private static Map<String, Object> answers(Case dossier) {
        Map<String, Object> answers = new HashMap<>();
        for (Question question : dossier.procedure().questions()) {
            answers.put(question.id(), question.words(dossier.answers));
        }
        return answers;
    }
}
