package org.guichet.transfer;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.web.Pages;

/** What a run refused, on paper and as a file. */
@Path("/import/{id}/refus")
public class RefusedLinesResource {

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/liste.pdf")
    @Transactional
    public Response paper(long id) {
        byte[] pdf = lines(id).pdf(Commune.get(), clock.instant());
        return Pages.pdf("refus-%d.pdf".formatted(id), pdf);
    }

    @GET
    @Path("/liste.csv")
    @Transactional
    public Response file(long id) {
        return Response.ok(lines(id).csv(), "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"refus-%d.csv\"".formatted(id))
                .build();
    }

    private RefusedLines lines(long id) {
        ImportRun run = ImportRun.byId(id).orElseThrow(NotFoundException::new);
        audit.printed(run.subject());
        return new RefusedLines(run, ImportLine.refused(run));
    }
}
