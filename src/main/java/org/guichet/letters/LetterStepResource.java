package org.guichet.letters;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.CaseFinder;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** The buttons of a final letter: signed or not, in its envelope, posted, handed over, proved. */
@Path("/courriers/{id}")
public class LetterStepResource {

    private static final int LONGEST = 500;

    @Inject
    CaseFinder cases;

    @Inject
    LetterPages pages;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @POST
    @Path("/signee")
    @Transactional
    public Response signed(long id, MultivaluedMap<String, String> typed) {
        return take(id, LetterStep.Kind.SIGNED, typed);
    }

    @POST
    @Path("/refusee")
    @Transactional
    public Response refused(long id, MultivaluedMap<String, String> typed) {
        return take(id, LetterStep.Kind.REFUSED, typed);
    }

    @POST
    @Path("/sous-pli")
    @Transactional
    public Response enveloped(long id, MultivaluedMap<String, String> typed) {
        return take(id, LetterStep.Kind.ENVELOPED, typed);
    }

    @POST
    @Path("/postee")
    @Transactional
    public Response posted(long id, MultivaluedMap<String, String> typed) {
        return take(id, LetterStep.Kind.POSTED, typed);
    }

    @POST
    @Path("/remise")
    @Transactional
    public Response handed(long id, MultivaluedMap<String, String> typed) {
        return take(id, LetterStep.Kind.HANDED, typed);
    }

    @POST
    @Path("/presentee")
    @Transactional
    public Response presented(long id, MultivaluedMap<String, String> typed) {
        return take(id, LetterStep.Kind.PRESENTED, typed);
    }

    @POST
    @Path("/recue")
    @Transactional
    public Response received(long id, MultivaluedMap<String, String> typed) {
        return take(id, LetterStep.Kind.RECEIVED, typed);
    }

    @POST
    @Path("/non-reclamee")
    @Transactional
    public Response unclaimed(long id, MultivaluedMap<String, String> typed) {
        return take(id, LetterStep.Kind.UNCLAIMED, typed);
    }

    private Response take(long id, LetterStep.Kind step, MultivaluedMap<String, String> typed) {
        Letter letter = Letter.byId(id).orElseThrow(NotFoundException::new).asOf(clock.instant());
        cases.visible(letter.dossier).lock();
        Letter.getEntityManager().refresh(letter, LockModeType.PESSIMISTIC_WRITE);
        Form form = Form.of(typed);
        boolean done = form.does(() -> {
            LocalDate day = form.date(step.field)
                    .orElseThrow(() -> new Refusal(step.field, "Indiquez le jour où cela a été fait."));
            LetterStep.take(letter, step, day, form.words("remark", LONGEST), current.get(), clock.instant());
        });
        if (!done) {
            return Pages.refused(pages.of(letter, form));
        }
        audit.changed(letter.dossier.subject());
        return Pages.goTo(letter.path());
    }
}
