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
import org.jboss.resteasy.reactive.RestQuery;

/** The page of a case. */
@Path("/dossiers")
public class CaseResource {

    @Inject
    CaseFinder cases;

    @Inject
    CaseCompanions companions;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/{reference}")
    @Transactional
    public Response show(String reference, @RestQuery String deja) {
        Case dossier = cases.find(reference);
        audit.viewed(dossier.subject());
        CasePage page = CasePage.of(dossier, companions.asides(dossier), LocalDate.now(clock));
        return Pages.show((deja == null ? page : page.alreadySaved()).show());
    }
}
