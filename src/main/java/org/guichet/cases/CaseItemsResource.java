package org.guichet.cases;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.CurrentAgent;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** What a request needs on paper: what came, what lacks, until when, and what is done about what is late. */
@Path("/dossiers/{reference}/pieces")
public class CaseItemsResource {

    @Inject
    CaseFinder cases;

    @Inject
    CaseStep step;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(String reference) {
        Case dossier = cases.find(reference);
        audit.viewed(dossier.subject());
        return Pages.show(page(dossier).show());
    }

    @POST
    @Path("/tri")
    @Transactional
    public Response sort(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "tri", typed, CaseItems::sort);
    }

    @POST
    @Path("/arrivee")
    @Transactional
    public Response receive(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "arrivee", typed, CaseItems::receive);
    }

    @POST
    @Path("/inutile")
    @Transactional
    public Response waive(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "inutile", typed, CaseItems::waive);
    }

    @POST
    @Path("/relance")
    @Transactional
    public Response remind(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "relance", typed, CaseItems::remind);
    }

    @POST
    @Path("/rangement")
    @Transactional
    public Response move(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "rangement", typed, DocumentMove::move);
    }

    private Response act(String reference, String name, MultivaluedMap<String, String> typed, CaseStep.Act<Case> act) {
        Case dossier = cases.find(reference);
        dossier.lock();
        Form form = Form.of(typed);
        List<CaseEvent> news =
                CaseEvent.since(dossier, form.id("seen").orElse(0L).intValue());
        if (!news.isEmpty()) {
            return Pages.overtaken(page(dossier).typed(form, name, news).show());
        }
        return step.take(
                dossier,
                dossier.subject(),
                form,
                act,
                () -> page(dossier).typed(form, name, List.of()).show(),
                dossier.path() + "/pieces");
    }

    private CaseItemsPage page(Case dossier) {
        return CaseItemsPage.of(dossier, LocalDate.now(clock), current.get());
    }
}
