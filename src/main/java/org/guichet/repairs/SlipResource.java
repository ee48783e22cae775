package org.guichet.repairs;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.guichet.cases.CaseFinder;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** What the printer gives with a device: a slip when it is left, one when it goes back, a label for the shelf. */
@Path("/dossiers/{reference}/reparation")
public class SlipResource {

    @Inject
    CaseFinder cases;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/depot.pdf")
    @Transactional
    public Response deposit(String reference) {
        Repair repair = printed(reference);
        byte[] pdf = SlipText.deposit(repair)
                .slip(repair.dossier, Commune.get(), clock.instant())
                .pdf();
        return Pages.pdf("depot-%s.pdf".formatted(repair.dossier.reference), pdf);
    }

    @GET
    @Path("/retrait.pdf")
    @Transactional
    public Response handBack(String reference) {
        Repair repair = printed(reference);
        if (repair.returnedOn == null) {
            throw new Refusal(
                    "Cet appareil n’est pas encore rendu. Notez d’abord la remise : à qui, et ce qui est rendu ; le bon s’imprime ensuite.");
        }
        byte[] pdf = SlipText.handBack(repair)
                .slip(repair.dossier, Commune.get(), clock.instant())
                .pdf();
        return Pages.pdf("retrait-%s.pdf".formatted(repair.dossier.reference), pdf);
    }

    @GET
    @Path("/etiquette.pdf")
    @Transactional
    public Response label(String reference) {
        Repair repair = printed(reference);
        return Pages.pdf(
                "etiquette-%s.pdf".formatted(repair.dossier.reference), new ShelfLabel(repair, clock.instant()).pdf());
    }

    private Repair printed(String reference) {
        Repair repair = RepairResource.find(cases.find(reference));
        audit.printed(repair.dossier.subject());
        return repair;
    }
}
