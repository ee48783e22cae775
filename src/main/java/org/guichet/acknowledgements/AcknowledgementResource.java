package org.guichet.acknowledgements;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.Case;
import org.guichet.cases.CaseFinder;
import org.guichet.letters.Letter;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** The two buttons of a case that is not acknowledged yet: hand over, or post. */
@Path("/dossiers/{reference}/accuse")
public class AcknowledgementResource {

    @Inject
    CaseFinder cases;

    @Inject
    Acknowledging acknowledging;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Opens the paper to hand over; a letter to post shows its page, with what it awaits. */
    @POST
    @Transactional
    public Response make(String reference, MultivaluedMap<String, String> typed) {
        Case dossier = cases.find(reference);
        dossier.lock();
        boolean byHand = !Form.of(typed).is("maniere", "poste");
        Letter letter = acknowledging.make(dossier, byHand, current.get(), clock.instant());
        audit.printed(dossier.subject());
        return Pages.goTo(letter.path() + (byHand ? ".pdf" : ""));
    }
}
