package org.guichet.consultations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.cases.CaseFinder;
import org.guichet.cases.CaseStep;
import org.guichet.privacy.Audit;
import org.guichet.procedures.FollowUp;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** Which register an observation goes to, where an agent has to choose, or chose wrong. */
@Path("/dossiers/{reference}/observation")
public class CaseObservationResource {

    @CheckedTemplate(basePath = "consultations")
    static class Templates {
        static native TemplateInstance dossier(
                Case dossier,
                String words,
                String details,
                Form form,
                Optional<Observation> line,
                List<Consultation> registers);
    }

    @Inject
    CaseFinder cases;

    @Inject
    CaseStep step;

    @Inject
    Audit audit;

    @GET
    @Transactional
    public Response show(String reference) {
        Case dossier = find(reference);
        audit.viewed(dossier.subject());
        return Pages.show(page(dossier, Form.empty()));
    }

    @POST
    @Transactional
    public Response enter(String reference, MultivaluedMap<String, String> typed) {
        Case dossier = find(reference);
        dossier.lock();
        Form form = Form.of(typed);
        form.line("correction");
        return step.take(
                dossier,
                dossier.subject(),
                form,
                CaseObservationResource::enter,
                () -> page(dossier, form),
                dossier.path());
    }

    private static void enter(Case dossier, Form form, Agent by, Instant at) {
        Consultation register = form.id("consultation")
                .flatMap(Consultation::byId)
                .orElseThrow(() -> new Refusal("consultation", "Choisissez un registre de la liste."));
        Register.enter(dossier, register, form.line("correction"), by, at);
    }

    private Case find(String reference) {
        Case dossier = cases.find(reference);
        if (dossier.procedure().followUp() != FollowUp.OBSERVATION) {
            throw new Refusal("Cette démarche ne va dans aucun registre d’observations. Revenez au dossier.");
        }
        return dossier;
    }

    private static TemplateInstance page(Case dossier, Form form) {
        Voice voice = new Voice(dossier);
        return Templates.dossier(
                dossier,
                voice.words(),
                French.spaced(voice.details()),
                form,
                Observation.of(dossier),
                Consultation.possible(dossier));
    }
}
