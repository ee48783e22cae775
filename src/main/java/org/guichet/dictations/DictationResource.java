package org.guichet.dictations;

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
import org.guichet.cases.Case;
import org.guichet.cases.CaseFinder;
import org.guichet.cases.CaseStep;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.jspecify.annotations.Nullable;

/** What was dictated: its paper, and how the reading back ended. */
@Path("/dossiers/{reference}/dictee")
public class DictationResource {

    @CheckedTemplate(basePath = "dictations")
    static class Templates {
        static native TemplateInstance show(
                Dictation said, @Nullable Ending ending, Form form, Mention[] mentions, boolean overtaken);
    }

    @Inject
    CaseFinder cases;

    @Inject
    CurrentAgent current;

    @Inject
    CaseStep step;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/{id}")
    @Transactional
    public Response show(String reference, long id) {
        Dictation said = find(cases.find(reference), id);
        audit.viewed(said.dossier.subject());
        return Pages.show(page(said, Form.empty(), false));
    }

    /** Opens the paper to read back; that it was printed is told, which a mere look at it is not. */
    @POST
    @Path("/{id}/impression")
    @Transactional
    public Response print(String reference, long id, MultivaluedMap<String, String> typed) {
        Case dossier = cases.find(reference);
        dossier.lock();
        Dictation said = find(dossier, id);
        said.printed(current.get(), clock.instant());
        audit.printed(dossier.subject());
        boolean large = Form.of(typed).is("format", "gros");
        return Pages.goTo(said.path() + ".pdf" + (large ? "?format=gros" : ""));
    }

    @POST
    @Path("/{id}/lecture")
    @Transactional
    public Response end(String reference, long id, MultivaluedMap<String, String> typed) {
        Case dossier = cases.find(reference);
        dossier.lock();
        Dictation said = find(dossier, id);
        Form form = Form.of(typed);
        if (said.ending().isPresent()) {
            return Pages.overtaken(page(said, form, true));
        }
        return step.take(
                said,
                dossier.subject(),
                form,
                (what, answers, by, at) ->
                        Reading.read(answers, what).ifPresent(read -> Ending.note(what, read, by, at)),
                () -> page(said, form, false),
                said.path());
    }

    private static TemplateInstance page(Dictation said, Form form, boolean overtaken) {
        return Templates.show(said, said.ending().orElse(null), form, Mention.values(), overtaken);
    }

    static Dictation find(Case dossier, long id) {
        return Dictation.find(dossier, id).orElseThrow(NotFoundException::new);
    }
}
