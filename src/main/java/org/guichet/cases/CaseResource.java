package org.guichet.cases;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.guichet.privacy.Audit;
import org.guichet.web.Pages;

/** The page of a case. */
@Path("/dossiers")
public class CaseResource {

    @Inject
    CaseFinder cases;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/{reference}")
    @Transactional
    public Response show(String reference) {
        Case dossier = cases.find(reference);
        audit.viewed(dossier.subject());
        return Pages.show(CasePage.of(dossier, LocalDate.now(clock)).show());
    }
}
