package org.guichet.mail;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.CaseFinder;
import org.guichet.letters.Letter;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** The button that makes a letter final, for exactly the text the agent was looking at. */
@Path("/courriers/{id}/finaliser")
public class DispatchResource {

    @Inject
    CaseFinder cases;

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response finalise(long id, MultivaluedMap<String, String> typed) {
        Letter letter = Letter.byId(id).orElseThrow(NotFoundException::new).asOf(clock.instant());
        cases.visible(letter.dossier).lock();
        Letter.getEntityManager().refresh(letter, LockModeType.PESSIMISTIC_WRITE);
        if (letter.isFinal()) {
            return Pages.goTo(letter.path());
        }
        if (!Form.of(typed).is("version", Integer.toString(letter.version))) {
            throw new Refusal(
                    "Quelqu’un a modifié ce courrier depuis que vous l’avez relu. Ouvrez-le à nouveau et relisez-le.");
        }
        dispatch.finalise(letter, current.get(), clock.instant());
        audit.changed(letter.dossier.subject());
        return Pages.goTo(letter.path());
    }
}
