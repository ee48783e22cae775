package org.guichet.returned;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.CaseFinder;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** One letter that came back: why, and what was done about it. */
@Path("/retours/{id}")
public class TreatmentResource {

    private static final int LONGEST = 500;

    @CheckedTemplate(basePath = "returned")
    static class Templates {
        static native TemplateInstance treat(ReturnedLetter back, Form form);
    }

    @Inject
    CaseFinder cases;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(long id) {
        ReturnedLetter back = find(id);
        audit.viewed(back.letter.dossier.subject());
        return Pages.show(Templates.treat(back, Form.empty()));
    }

    @POST
    @Path("/traitement")
    @Transactional
    public Response treat(long id, MultivaluedMap<String, String> typed) {
        ReturnedLetter back = find(id);
        back.letter.dossier.lock();
        Form form = Form.of(typed);
        String words = form.words("words", LONGEST);
        if (!form.does(() -> back.treat(words, current.get(), clock.instant()))) {
            return Pages.refused(Templates.treat(back, form));
        }
        audit.changed(back.letter.dossier.subject());
        return Pages.goTo(back.letter.dossier.path());
    }

    private ReturnedLetter find(long id) {
        ReturnedLetter back = ReturnedLetter.byId(id).orElseThrow(NotFoundException::new);
        cases.visible(back.letter.dossier);
        return back;
    }
}
