package org.guichet.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.answers.Question;
import org.guichet.cases.Case;
import org.guichet.cases.Milestones;
import org.guichet.cases.MissingItem;
import org.guichet.commune.Commune;
import org.guichet.web.French;

/** Everything a letter template may say of a case: words only, by the names that forms/ uses. */
final class LetterValues {

    private LetterValues() {}

    static Map<String, Object> of(
            Case dossier, Map<String, String> followUp, Commune commune, Agent agent, LocalDate today) {
        Department department = dossier.department;
        return Map.of(
                "date", French.date(today),
                "commune",
                        Map.of(
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
                                        : commune.court),
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
                "usager",
                        Map.of(
                                "appel",
                                dossier.resident == null ? "Madame, Monsieur" : dossier.resident.title.salutation,
                                "nom",
                                dossier.who()),
                "dossier",
                        Map.of(
                                "reference", dossier.number().grouped(),
                                "demarche", dossier.procedure().title(),
                                "recu", French.date(dossier.receivedAt),
                                "canal", dossier.channel.how,
                                "echeance", dossier.dueOn == null ? "" : French.date(dossier.dueOn),
                                "pieces", pieces(dossier),
                                "delai", dossier.procedure().silence().delay(),
                                "texte", dossier.procedure().silence().text(),
                                "fondement", dossier.procedure().legalBasis(),
                                "documents", bulleted(dossier.procedure().documents().stream())),
                "agent", Map.of("nom", agent.fullName(), "fonction", agent.capacity),
                "reponses", answers(dossier),
                "suivi", known(followUp),
                "transmission", transmission(dossier));
    }

    private static Map<String, Object> known(Map<String, String> followUp) {
        Map<String, Object> known = new HashMap<>();
        followUp.forEach((name, words) -> known.put(
                name, words.isEmpty() ? new ToComplete("« %s », dans le suivi du dossier".formatted(name)) : words));
        return known;
    }

    private static Map<String, Object> transmission(Case dossier) {
        Milestones milestones = dossier.milestones;
        return Map.of(
                "a",
                milestones.forwardedTo == null
                        ? new ToComplete("l’administration compétente, par « Transmettre » dans le dossier")
                        : milestones.forwardedTo,
                "le",
                milestones.forwardedOn == null
                        ? new ToComplete("le jour de la transmission, par « Transmettre » dans le dossier")
                        : French.date(milestones.forwardedOn));
    }

    private static Map<String, String> answers(Case dossier) {
        Map<String, String> answers = new HashMap<>();
        for (Question question : dossier.procedure().questions()) {
            answers.put(question.id(), question.words(dossier.answers));
        }
        return answers;
    }

    /** What is still awaited, one a line. */
    private static String pieces(Case dossier) {
        List<MissingItem> awaited = MissingItem.of(dossier).stream()
                .filter(MissingItem::outstanding)
                .toList();
        if (awaited.isEmpty()) {
            return Letter.TO_COMPLETE + " : aucune pièce n’est demandée dans le dossier";
        }
        return bulleted(awaited.stream().map(LetterValues::piece));
    }

    private static String piece(MissingItem item) {
        String again = item.reminds == null ? "" : " (déjà demandé le %s)".formatted(French.date(item.firstAskedOn()));
        return "%s, au plus tard le %s%s".formatted(item.label, French.date(item.answerBy), again);
    }

    private static String bulleted(Stream<String> lines) {
        return lines.map(line -> "• " + line).collect(Collectors.joining("\n"));
    }
}
