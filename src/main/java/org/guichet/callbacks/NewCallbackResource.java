package org.guichet.callbacks;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.cases.CaseFinder;
import org.guichet.commune.Promise;
import org.guichet.privacy.Audit;
import org.guichet.residents.Resident;
import org.guichet.web.Form;
import org.guichet.web.PageKey;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Promising a call: from a case, from a person's sheet, or to somebody of whom nothing is known but a number. */
@Path("/rappels")
public class NewCallbackResource {

    @Inject
    CaseFinder cases;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/nouveau")
    @Transactional
    public Response blank(@RestQuery String dossier, @RestQuery String usager) {
        NewCallbackPage about = about(Form.empty().with("dossier", dossier).with("usager", usager));
        if (about.dossier() != null) {
            audit.viewed(about.dossier().subject());
        } else if (about.resident() != null) {
            audit.viewed(about.resident().subject());
        }
        fill(about.form(), about.dossier(), about.resident(), current.get());
        return Pages.show(about.show());
    }

    @POST
    @Transactional
    public Response save(MultivaluedMap<String, String> typed) {
        NewCallbackPage page = about(Form.of(typed));
        UUID key = PageKey.take(page.form());
        Optional<Callback> already = Callback.findByPageKey(key);
        if (already.isPresent()) {
            return Pages.goTo(already.get().path() + "?deja=oui");
        }
        if (page.dossier() != null) {
            page.dossier().lock();
        }
        Optional<Callback> made = page.form()
                .check(() -> page.read(key, current.get(), clock.instant()).map(Callback::promise));
        if (made.isEmpty()) {
            return Pages.refused(page.show());
        }
        audit.created(made.get().subject());
        return Pages.goTo(made.get().path());
    }

    /** A case that is not this agent's is none of this page's either. */
    private NewCallbackPage about(Form form) {
        Case dossier = form.isEmpty("dossier") ? null : cases.find(form.value("dossier"));
        if (dossier != null) {
            return new NewCallbackPage(form, dossier, dossier.resident);
        }
        Resident resident = form.isEmpty("usager")
                ? null
                : form.id("usager").flatMap(Resident::byId).orElseThrow(NotFoundException::new);
        return new NewCallbackPage(form, null, resident);
    }

    private void fill(Form form, @Nullable Case dossier, @Nullable Resident resident, Agent me) {
        LocalDate today = LocalDate.now(clock);
        PageKey.give(form)
                .with("slot", Slot.ANY)
                .with("dueOn", Promise.keptBy(Promise.Kind.CALLBACK, today).orElse(today));
        if (resident != null) {
            form.with("phone", resident.phone == null ? "" : resident.telephone())
                    .with("bestHours", Callback.usualHours(resident));
        }
        Department mine = me.department;
        if (dossier != null) {
            form.with("about", dossier.procedure().title())
                    .with("department", dossier.department.id)
                    .with("agent", dossier.assignee == null ? "" : dossier.assignee.id);
        } else if (mine != null) {
            form.with("department", mine.id);
        }
    }
}
