package org.guichet.dictations;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.guichet.cases.CaseFinder;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.residents.PaperWishes;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** What was dictated, on paper. */
@Path("/dossiers/{reference}/dictee")
public class DictationPaperResource {

    @Inject
    CaseFinder cases;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/{id}.pdf")
    @Transactional
    public Response pdf(String reference, long id, @RestQuery String format) {
        Dictation said = DictationResource.find(cases.find(reference), id);
        audit.printed(said.dossier.subject());
        boolean wished = format == null && PaperWishes.of(said.dossier.resident).largePrint();
        Printing printing = wished ? Printing.LARGE : Printing.of(format);
        byte[] pdf = new DictationPaper(said, said.ending(), Commune.get(), printing, clock.instant()).pdf();
        return Pages.pdf("dictee-%s-%d.pdf".formatted(said.dossier.reference, said.id), pdf);
    }
}
