package org.guichet.callbacks;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.accounts.RouteTable;
import org.guichet.cases.CaseStep;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * One callback and what is noted after each call. The form says how many attempts its page showed; where a colleague has
 * called since, the agent is told who and keeps everything typed.
 */
@Path("/rappels")
public class CallbackResource {

    private static final int LONGEST = 2000;
    private static final String NEW_LETTER = "GET /dossiers/{reference}/courriers/nouveau";

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
    public Response show(long id, @RestQuery String deja) {
        Callback callback = find(id);
        audit.viewed(callback.subject());
        CallbackPage page = page(callback);
        return Pages.show((deja == null ? page : page.alreadySaved()).show());
    }

    @POST
    @Path("/{id}/essai")
    @Transactional
    public Response attempt(long id, MultivaluedMap<String, String> typed) {
        Callback callback = find(id);
        callback.lock();
        Form form = Form.of(typed);
        List<Attempt> news = Attempt.since(callback, form.id("seen").orElse(0L).intValue());
        if (!news.isEmpty()) {
            return Pages.overtaken(page(callback).overtaken(form, news).show());
        }
        form.words("words", LONGEST);
        return step.take(
                callback,
                callback.subject(),
                form,
                CallbackResource::attempt,
                () -> page(callback).refused(form).show(),
                next(callback, form));
    }

    private static void attempt(Callback callback, Form form, Agent by, Instant at) {
        Outcome what = form.chosen("resultat", Outcome.values())
                .orElseThrow(() -> new Refusal("Dites ce que l’appel a donné : choisissez un des boutons."));
        callback.attempt(what, form.words("words", LONGEST), by, at);
    }

    /** A letter instead leads to where it is written, whoever writes letters; a call leads back to those that remain. */
    private String next(Callback callback, Form form) {
        Outcome what = form.chosen("resultat", Outcome.values()).orElse(Outcome.NO_ANSWER);
        boolean writes = RouteTable.allows(NEW_LETTER, role -> current.get().roles.stream()
                .anyMatch(one -> one.name().equals(role)));
        return what == Outcome.LETTER && callback.dossier != null && writes
                ? callback.dossier.path() + "/courriers/nouveau?modele=rappel"
                : callback.path();
    }

    private CallbackPage page(Callback callback) {
        return CallbackPage.of(callback, LocalDate.now(clock));
    }

    private Callback find(long id) {
        Callback callback = Callback.byId(id).orElseThrow(NotFoundException::new);
        if (!callback.visibleTo(current.get())) {
            throw new ForbiddenException();
        }
        return callback;
    }
}
