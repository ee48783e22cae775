package org.guichet.opening;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.guichet.accounts.CurrentAgent;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** The sheets that are out, on paper. */
@Path("/originaux.pdf")
public class OriginalsSheetResource {

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response print(@RestQuery Long service, @RestQuery String precieux) {
        OutFilter filter = OutFilter.of(service, precieux);
        audit.printed(Subject.of("originaux sortis"));
        List<OutLine> lines = OutLine.of(filter.all(), current.get());
        byte[] pdf = new OriginalsDocument(Commune.get(), filter.words(), lines, clock.instant()).pdf();
        return Pages.pdf("originaux-sortis.pdf", pdf);
    }
}
