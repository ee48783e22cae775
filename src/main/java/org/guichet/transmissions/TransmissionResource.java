package org.guichet.transmissions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guichet.cases.Case;
import org.guichet.cases.CaseEvent;
import org.guichet.cases.CaseFinder;
import org.guichet.cases.CaseStep;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** Passing a case on to the administration in charge, its slip, and what is heard of it afterwards. */
@Path("/dossiers/{reference}/transmission")
public class TransmissionResource {

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
    public Response show(String reference, @RestQuery String cherche) {
        Case dossier = cases.find(reference);
        audit.viewed(dossier.subject());
        return Pages.show(page(dossier, cherche == null ? "" : cherche).show());
    }

    @POST
    @Transactional
    public Response pass(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "passage", typed, PassingForm::pass);
    }

    @POST
    @Path("/suivi")
    @Transactional
    public Response hear(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "suivi", typed, News::hear);
    }

    /** The slip as it left, printed as often as asked. */
    @GET
    @Path("/{id}.pdf")
    @Transactional
    public Response slip(String reference, long id) {
        Case dossier = cases.find(reference);
        Transmission sent = Transmission.of(dossier, id).orElseThrow(NotFoundException::new);
        audit.printed(dossier.subject());
        return Pages.pdf("transmission-%s.pdf".formatted(dossier.reference), sent.pdf);
    }

    private Response act(String reference, String name, MultivaluedMap<String, String> typed, CaseStep.Act<Case> act) {
        Case dossier = cases.find(reference);
        dossier.lock();
        Form form = Form.of(typed);
        List<CaseEvent> news =
                CaseEvent.since(dossier, form.id("seen").orElse(0L).intValue());
        if (!news.isEmpty()) {
            return Pages.overtaken(page(dossier, "").typed(form, name, news).show());
        }
        return step.take(
                dossier,
                dossier.subject(),
                form,
                act,
                () -> page(dossier, "").typed(form, name, List.of()).show(),
                dossier.path() + "/transmission");
    }

    private TransmissionPage page(Case dossier, String search) {
        return TransmissionPage.of(dossier, LocalDate.now(clock), search);
    }
}
