package org.guichet.quotas;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.guichet.cases.Case;
import org.guichet.cases.CaseFinder;
import org.guichet.cases.CaseStep;
import org.guichet.privacy.Audit;
import org.guichet.procedures.FollowUp;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** The quota of a case: choose its zone, decide, withdraw a decision. */
@Path("/dossiers/{reference}/quota")
public class CaseQuotaResource {

    private static final int LONGEST_REASON = 1000;

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
        return Pages.show(CaseQuotaPage.of(dossier).show());
    }

    @POST
    @Path("/zone")
    @Transactional
    public Response choose(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, typed, (dossier, form, by, at) -> {
            Zone zone = form.id("zone")
                    .flatMap(Zone::byId)
                    .orElseThrow(() -> new Refusal("zone", "Choisissez une zone de la liste."));
            CaseZone.choose(dossier, zone, by, at);
        });
    }

    @POST
    @Path("/decision")
    @Transactional
    public Response decide(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, typed, (dossier, form, by, at) -> {
            Verdict verdict = form.chosen("verdict", Verdict.values())
                    .filter(one -> one != Verdict.WITHDRAWN)
                    .orElseThrow(() -> new Refusal("Choisissez : accorder ou refuser."));
            String dwellings = form.line("dwellings");
            if (!dwellings.matches("[1-9]\\d{0,2}")) {
                throw new Refusal("dwellings", "Indiquez le nombre de logements en chiffres, de 1 à 999.");
            }
            Deciding.decide(dossier, verdict, Integer.parseInt(dwellings), reason(form), by, at);
        });
    }

    @POST
    @Path("/retrait")
    @Transactional
    public Response withdraw(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, typed, (dossier, form, by, at) -> Deciding.withdraw(dossier, reason(form), by, at));
    }

    private Response act(String reference, MultivaluedMap<String, String> typed, CaseStep.Act<Case> act) {
        Case dossier = find(reference);
        dossier.lock();
        Form form = Form.of(typed);
        reason(form);
        return step.take(
                dossier,
                dossier.subject(),
                form,
                act,
                () -> new CaseQuotaPage(dossier, form).show(),
                QuotaDecision.path(dossier));
    }

    private Case find(String reference) {
        Case dossier = cases.find(reference);
        if (dossier.procedure().followUp() != FollowUp.QUOTA) {
            throw new Refusal("Cette démarche n’est comptée dans aucun quota. Revenez au dossier.");
        }
        return dossier;
    }

    private static String reason(Form form) {
        return form.words("reason", LONGEST_REASON);
    }
}
