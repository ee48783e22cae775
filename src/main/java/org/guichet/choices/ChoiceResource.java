package org.guichet.choices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.cases.CaseFinder;
import org.guichet.cases.CaseStep;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** One person's choice, and revoking it. */
@Path("/dossiers/{reference}/choix")
public class ChoiceResource {

    @CheckedTemplate(basePath = "choices")
    static class Templates {
        static native TemplateInstance choice(StandingChoice choice, Form form, RevocationWay[] ways);
    }

    @Inject
    CaseFinder cases;

    @Inject
    CaseStep step;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(String reference) {
        StandingChoice choice = find(cases.find(reference));
        audit.viewed(choice.dossier.subject());
        return Pages.show(page(choice, Form.empty().with("revokedOn", LocalDate.now(clock))));
    }

    @POST
    @Path("/revocation")
    @Transactional
    public Response revoke(String reference, MultivaluedMap<String, String> typed) {
        Case dossier = cases.find(reference);
        dossier.lock();
        StandingChoice choice = find(dossier);
        StandingChoice.getEntityManager().refresh(choice);
        Form form = Form.of(typed);
        return step.take(
                choice, dossier.subject(), form, ChoiceResource::revoke, () -> page(choice, form), choice.path());
    }

    private static void revoke(StandingChoice choice, Form form, Agent by, Instant at) {
        LocalDate on = form.date("revokedOn")
                .orElseThrow(() -> new Refusal("revokedOn", "Indiquez le jour où la personne l’a demandé."));
        RevocationWay way = form.chosen("revokedWay", RevocationWay.values())
                .orElseThrow(() -> new Refusal("revokedWay", "Choisissez comment la personne l’a demandé."));
        choice.revoke(on, way, by, at);
    }

    private static TemplateInstance page(StandingChoice choice, Form form) {
        return Templates.choice(choice, form, RevocationWay.values());
    }

    private static StandingChoice find(Case dossier) {
        return StandingChoice.of(dossier).orElseThrow(NotFoundException::new);
    }
}
