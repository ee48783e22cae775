package org.guichet.forms;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.guichet.cases.Case;
import org.guichet.cases.CaseFinder;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** The form of a case, filled with its answers, by the definition it was opened with. */
@Path("/dossiers/{reference}/formulaire.pdf")
public class CaseFormResource {

    @Inject
    CaseFinder cases;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response print(String reference, @RestQuery Optional<String> format) {
        Case dossier = cases.find(reference);
        Variant variant = Variant.of(format, dossier.procedure(), dossier.resident);
        audit.printed(dossier.subject());
        byte[] pdf = new FormDocument(
                        dossier.procedure(),
                        variant,
                        Office.of(Commune.get(), dossier.department),
                        Requester.of(dossier),
                        dossier.answers,
                        dossier.number(),
                        clock.instant())
                .pdf();
        return Pages.pdf("formulaire-%s.pdf".formatted(dossier.reference), pdf);
    }
}
