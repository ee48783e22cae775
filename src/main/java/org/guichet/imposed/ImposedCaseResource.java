package org.guichet.imposed;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.guichet.cases.Case;
import org.guichet.cases.CaseFinder;
import org.guichet.privacy.Audit;
import org.guichet.web.Pages;

/** A case on the form that the State imposes for it, printed as often as asked. */
@Path("/dossiers/{reference}/imprime.pdf")
public class ImposedCaseResource {

    @Inject
    CaseFinder cases;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response print(String reference) {
        Case dossier = cases.find(reference);
        byte[] pdf = ImposedPrinting.of(dossier, clock.instant());
        audit.printed(dossier.subject());
        return Pages.pdf("imprime-%s.pdf".formatted(dossier.reference), pdf);
    }
}
