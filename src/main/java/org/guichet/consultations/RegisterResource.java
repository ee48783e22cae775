package org.guichet.consultations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guichet.accounts.CurrentAgent;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** The register of one consultation, on screen and on paper. */
@Path("/consultations")
public class RegisterResource {

    @CheckedTemplate(basePath = "consultations")
    static class Templates {
        static native TemplateInstance show(
                Consultation consultation,
                Instant now,
                List<ObservationLine> lines,
                Paging paging,
                List<ConsultationClosing> closings);
    }

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/{id}")
    @Transactional
    public Response show(long id, @RestQuery Integer page) {
        Consultation consultation = find(id);
        audit.viewed(consultation.subject());
        Paging paging = Paging.of(page == null ? 1 : page, consultation.observations());
        List<Observation> latest = Observation.in(consultation, "desc")
                .range(paging.first(), paging.first() + paging.size() - 1)
                .list();
        return Pages.show(Templates.show(
                consultation,
                clock.instant(),
                ObservationLine.of(consultation, latest, current.get()),
                paging,
                ConsultationClosing.of(consultation)));
    }

    @GET
    @Path("/{id}/registre.pdf")
    @Transactional
    public Response print(long id) {
        Consultation consultation = find(id);
        audit.printed(consultation.subject());
        List<ObservationLine> lines = ObservationLine.of(
                consultation, Observation.in(consultation, "asc").list(), current.get());
        byte[] pdf = new RegisterDocument(
                        Commune.get(), consultation, ConsultationClosing.of(consultation), lines, clock.instant())
                .pdf();
        return Pages.pdf("registre-observations-%d.pdf".formatted(id), pdf);
    }

    private static Consultation find(long id) {
        return Consultation.byId(id).orElseThrow(NotFoundException::new);
    }
}
