package org.guichet.dictations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.Case;
import org.guichet.cases.CaseFinder;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.PageKey;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** Where an agent writes while the person speaks. */
@Path("/dossiers/{reference}/dictee")
public class NewDictationResource {

    @CheckedTemplate(basePath = "dictations")
    static class Templates {
        static native TemplateInstance write(Case dossier, List<Dictation> already, Form form);
    }

    @Inject
    CaseFinder cases;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param reprend a text of this case that the person did not recognise, to begin again from */
    @GET
    @Transactional
    public Response blank(String reference, @RestQuery Long reprend) {
        Case dossier = cases.find(reference);
        audit.viewed(dossier.subject());
        Form form = PageKey.give(Form.empty());
        Optional<Dictation> before = Optional.ofNullable(reprend).flatMap(id -> Dictation.find(dossier, id));
        before.ifPresentOrElse(
                said -> form.with("subject", said.subject)
                        .with("speaker", said.speaker)
                        .with("words", said.words),
                () -> form.with("subject", "Déclaration")
                        .with("speaker", dossier.resident == null ? "" : dossier.who()));
        return Pages.show(page(dossier, form));
    }

    @POST
    @Transactional
    public Response save(String reference, MultivaluedMap<String, String> typed) {
        Case dossier = cases.find(reference);
        Form form = Form.of(typed);
        UUID key = PageKey.take(form);
        Optional<Dictation> already = Dictation.findByPageKey(key);
        if (already.isPresent()) {
            return Pages.goTo(already.get().path());
        }
        Optional<Dictated> said = Dictated.read(form);
        if (said.isEmpty()) {
            return Pages.refused(page(dossier, form));
        }
        dossier.lock();
        Dictation taken = Dictation.take(dossier, key, said.get(), current.get(), clock.instant());
        audit.created(dossier.subject());
        return Pages.goTo(taken.path());
    }

    private static TemplateInstance page(Case dossier, Form form) {
        return Templates.write(dossier, Dictation.of(dossier), form);
    }
}
