package org.guichet.cases;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/**
 * What an agent does to a case. Every form says how long the story was when its page was shown; where it has grown since,
 * the agent is told what was added and keeps everything typed.
 */
@Path("/dossiers/{reference}")
public class CaseActionResource {

    private static final int LONGEST = 4000;

    @Inject
    CaseFinder cases;

    @Inject
    CaseCompanions companions;

    @Inject
    CaseStep step;

    @Inject
    Clock clock;

    @POST
    @Path("/note")
    @Transactional
    public Response note(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "note", typed, (dossier, form, by, at) -> dossier.note(by, at, words(form)));
    }

    @POST
    @Path("/appel")
    @Transactional
    public Response call(String reference, MultivaluedMap<String, String> typed) {
        return act(
                reference,
                "appel",
                typed,
                (dossier, form, by, at) -> dossier.call(!form.is("direction", "made"), by, at, words(form)));
    }

    @POST
    @Path("/attribution")
    @Transactional
    public Response assign(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "attribution", typed, (dossier, form, by, at) -> {
            Department to = form.id("department")
                    .flatMap(Department::byId)
                    .orElseThrow(() -> new Refusal("department", "Choisissez un service de la liste."));
            Agent someone = form.isEmpty("agent") ? null : colleague(form);
            dossier.assign(to, someone, by, at);
        });
    }

    @POST
    @Path("/cloture")
    @Transactional
    public Response close(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "cloture", typed, (dossier, form, by, at) -> {
            ClosingReason reason = form.chosen("reason", ClosingReason.values())
                    .orElseThrow(() -> new Refusal("reason", "Choisissez la raison de la clôture."));
            new Closing(dossier, by, at).close(reason, words(form));
        });
    }

    @POST
    @Path("/reouverture")
    @Transactional
    public Response reopen(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "reouverture", typed, (dossier, form, by, at) -> new Closing(dossier, by, at)
                .reopen(words(form)));
    }

    @POST
    @Path("/recours")
    @Transactional
    public Response appeal(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "recours", typed, (dossier, form, by, at) -> {
            LocalDate received = form.date("appealedOn")
                    .orElseThrow(() -> new Refusal("appealedOn", "Indiquez le jour où la mairie a reçu le recours."));
            Appeal.receive(dossier, received, words(form), by, at);
        });
    }

    private Response act(String reference, String name, MultivaluedMap<String, String> typed, CaseStep.Act<Case> act) {
        Case dossier = cases.find(reference);
        dossier.lock();
        Form form = Form.of(typed);
        CasePage page = CasePage.of(dossier, companions.asides(dossier), LocalDate.now(clock));
        List<CaseEvent> news =
                CaseEvent.since(dossier, form.id("seen").orElse(0L).intValue());
        if (!news.isEmpty()) {
            return Pages.overtaken(page.overtaken(form, name, news).show());
        }
        words(form);
        return step.take(
                dossier,
                dossier.subject(),
                form,
                act,
                () -> page.refused(form, name).show(),
                dossier.path());
    }

    private static Agent colleague(Form form) {
        return form.id("agent")
                .flatMap(Agent::byId)
                .filter(agent -> agent.active)
                .orElseThrow(() -> new Refusal("agent", "Choisissez une personne de la liste."));
    }

    private static String words(Form form) {
        return form.words("words", LONGEST);
    }
}
