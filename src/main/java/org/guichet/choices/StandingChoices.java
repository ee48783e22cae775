package org.guichet.choices;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.answers.Question;
import org.guichet.cases.Aside;
import org.guichet.cases.Aside.Door;
import org.guichet.cases.Case;
import org.guichet.cases.CaseCompanion;
import org.guichet.procedures.FollowUp;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Puts a person on the list they chose, with the case, and shows the case where that choice stands. */
@ApplicationScoped
class StandingChoices implements CaseCompanion {

    private static final String LIST = "liste";

    @Override
    public FollowUp followUp() {
        return FollowUp.STANDING_CHOICE;
    }

    @Override
    public void beforeOpening(Procedure procedure, @Nullable Resident resident, Map<String, String> answers) {
        if (resident == null) {
            throw new Refusal("Un choix durable se fait au nom d’une personne : cherchez-la ou créez sa fiche.");
        }
        String list = list(procedure, answers);
        if (list.isEmpty()) {
            throw new Refusal("reponse." + LIST, "Dites pour quelle liste vaut ce choix.");
        }
        if (resident.id == null) {
            return;
        }
        StandingChoice.standing(procedure.id(), resident, list).ifPresent(already -> {
            throw new Refusal(
                    "Cette personne est déjà sur la liste « %s », par le dossier %s, %s. Il n’y a rien à ajouter."
                            .formatted(already.list, already.dossier.number().grouped(), already.duration()));
        });
    }

    @Override
    public void opened(Case dossier, Agent by, Instant at) {
        beforeOpening(dossier.procedure(), dossier.resident, dossier.answers);
        StandingChoice.make(dossier, dossier.resident, list(dossier.procedure(), dossier.answers));
    }

    private static String list(Procedure procedure, Map<String, String> answers) {
        return procedure.questions().stream()
                .filter(question -> question.id().equals(LIST))
                .map((Question question) -> question.words(answers))
                .findFirst()
                .orElse("");
    }

    @Override
    public Aside aside(Case dossier) {
        return StandingChoice.of(dossier)
                .map(choice -> new Aside(
                        "Choix durable",
                        List.of("« %s », %s.".formatted(choice.list, choice.duration())),
                        List.of(
                                new Door(
                                        choice.stands() ? "Révoquer ce choix" : "Voir ce choix",
                                        choice.path(),
                                        "GET /dossiers/:reference/choix"),
                                new Door(
                                        "Voir la liste",
                                        "/choix/%s?liste=%s"
                                                .formatted(
                                                        choice.procedureId,
                                                        URLEncoder.encode(choice.list, StandardCharsets.UTF_8)),
                                        "GET /choix/:demarche"))))
                .orElse(new Aside("Choix durable", List.of(), List.of()));
    }

    @Override
    public Map<String, String> words(Case dossier) {
        String since = StandingChoice.of(dossier)
                .filter(StandingChoice::stands)
                .map(choice -> French.date(choice.since))
                .orElse("");
        return Map.of("depuis", since);
    }
}
