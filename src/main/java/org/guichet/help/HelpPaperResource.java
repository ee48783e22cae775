package org.guichet.help;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.guichet.commune.Commune;
import org.guichet.web.Pages;

/** The help on paper: the manual, and a crib sheet a role. */
@Path("/aide")
public class HelpPaperResource {

    @Inject
    Help help;

    @Inject
    Clock clock;

    @GET
    @Path("/manuel.pdf")
    @Transactional
    public Response manual() {
        return Pages.pdf("manuel-guichet.pdf", new Manual(Commune.get().title(), help, clock.instant()).pdf());
    }

    @GET
    @Path("/memo/{role}.pdf")
    @Transactional
    public Response crib(String role) {
        Chapter chapter = help.chapter(role).filter(one -> one.role() != null).orElseThrow(NotFoundException::new);
        byte[] pdf = new CribSheet(Commune.get().title(), chapter, clock.instant()).pdf();
        return Pages.pdf("aide-memoire-%s.pdf".formatted(role), pdf);
    }
}
