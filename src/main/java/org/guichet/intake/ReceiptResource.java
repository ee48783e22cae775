package org.guichet.intake;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.guichet.cases.Case;
import org.guichet.cases.CaseFinder;
import org.guichet.cases.MissingItem;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.web.Pages;

/** The receipt of a case, printed as often as asked. */
@Path("/dossiers/{reference}/recepisse.pdf")
public class ReceiptResource {

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
        audit.printed(dossier.subject());
        byte[] pdf = new Receipt(dossier, MissingItem.of(dossier), Commune.get(), clock.instant()).pdf();
        return Pages.pdf("recepisse-%s.pdf".formatted(dossier.reference), pdf);
    }
}
