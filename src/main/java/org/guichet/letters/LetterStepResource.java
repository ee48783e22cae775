package org.guichet.letters;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.CaseFinder;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** The buttons of a final letter: printed, signed or not, in its envelope, posted, proved. */
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
    @Path("/imprimee")
    @Transactional
    public Response printed(long id, MultivaluedMap<String, String> typed) {
        return take(id, LetterStep.Kind.PRINTED, typed);
    }

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

    /** The text of a refused letter in a new draft; pressed again, the same draft. */
    @POST
    @Path("/reprise")
    @Transactional
    public Response redo(long id) {
        Letter letter = Letter.byId(id).orElseThrow(NotFoundException::new).asOf(clock.instant());
        cases.visible(letter.dossier);
        letter.lock();
        Optional<Letter> already = letter.redone();
        if (already.isPresent()) {
            return Pages.goTo(already.get().path());
        }
        Letter again = Redoing.of(letter, current.get(), clock.instant());
        audit.created(letter.dossier.subject());
        return Pages.goTo(again.path() + "/modifier");
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
        cases.visible(letter.dossier);
        letter.lock();
        Form form = Form.of(typed);
        boolean done = form.does(() -> {
            LocalDate day = form.date(step.field)
                    .orElseThrow(() -> new Refusal(step.field, "Indiquez le jour où cela a été fait."));
            LetterStep.take(letter, step, day, form.words("remark", LONGEST), current.get(), clock.instant());
        });
        if (!done) {
            return Pages.refused(pages.of(letter, form, step));
        }
        audit.changed(letter.dossier.subject());
        return Pages.goTo(letter.path());
    }
}
