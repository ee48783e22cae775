package org.guichet.mailings;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.qute.TemplateInstance;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.accounts.Department;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.procedures.Catalogue;
import org.guichet.web.Form;
import org.guichet.web.PageKey;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** Letters to many: written, seen with whom they are for, edited until they are frozen. */
@Path("/publipostages")
public class MailingResource {

    /** Seconds until a page on which work goes on shows itself anew. */
    private static final int AGAIN = 2;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response list(@RestQuery Optional<Integer> page) {
        audit.viewed(Subject.of("lettres à plusieurs"));
        PanacheQuery<Mailing> latest = Mailing.latest(current.get());
        Paging paging = Paging.of(page.orElse(1), latest.count());
        return Pages.show(MailingPage.Templates.list(
                latest.page(paging.number() - 1, paging.size()).list(), paging));
    }

    @GET
    @Path("/nouveau")
    @Transactional
    public Response blank() {
        return Pages.show(editing(new Mailing(), PageKey.give(MailingForm.blank(current.get()))));
    }

    @POST
    @Transactional
    public Response create(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        UUID key = PageKey.take(form);
        Optional<Mailing> already = Mailing.byPage(key);
        if (already.isPresent()) {
            return Pages.goTo(already.get().path());
        }
        Mailing mailing = new Mailing();
        if (!MailingForm.read(form, mailing)) {
            return Pages.refused(editing(new Mailing(), form));
        }
        mailing.pageKey = key;
        mailing.createdBy = current.get();
        mailing.createdAt = clock.instant();
        mailing.persist();
        audit.created(mailing.about());
        return Pages.goTo(mailing.path());
    }

    /**
     * @param q somebody to add by hand
     * @param voir « sans » for those who get no letter
     */
    @GET
    @Path("/{id}")
    @Transactional
    public Response show(long id, @RestQuery String q, @RestQuery String voir, @RestQuery Optional<Integer> page) {
        Mailing mailing = find(id, current.get());
        audit.viewed(mailing.about());
        Form form = Form.empty().with("q", q).with("voir", voir);
        Response answer =
                Pages.show(MailingPage.of(mailing, form, page.orElse(1), current.get(), catalogue, LocalDate.now(clock))
                        .show());
        return mailing.isWorking()
                ? Response.fromResponse(answer).header("Refresh", AGAIN).build()
                : answer;
    }

    @GET
    @Path("/{id}/modifier")
    @Transactional
    public Response edit(long id) {
        Mailing mailing = find(id, current.get());
        audit.viewed(mailing.about());
        return mailing.isDraft() ? Pages.show(editing(mailing, MailingForm.of(mailing))) : Pages.goTo(mailing.path());
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response save(long id, MultivaluedMap<String, String> typed) {
        Mailing mailing = find(id, current.get());
        mailing.lock();
        Form form = Form.of(typed);
        if (!form.does(mailing::refuseUnlessDraft)) {
            return Pages.refused(editing(mailing, form));
        }
        if (!form.is("version", Integer.toString(mailing.version))) {
            form.with("version", mailing.version);
            form.refuse(
                    "",
                    "Quelqu’un a modifié cette lettre pendant votre saisie. Votre texte est gardé ci-dessous, "
                            + "l’autre version est dessous : reprenez-en ce qu’il faut, puis enregistrez.");
            return Pages.overtaken(editing(mailing, form));
        }
        if (!MailingForm.read(form, mailing)) {
            return Pages.refused(editing(mailing, form));
        }
        audit.changed(mailing.about());
        return Pages.goTo(mailing.path());
    }

    /** @throws ForbiddenException where those it is for may not be told to this agent */
    static Mailing find(long id, Agent eyes) {
        Mailing mailing = Mailing.byId(id).orElseThrow(NotFoundException::new);
        if (!mailing.visibleTo(eyes)) {
            throw new ForbiddenException();
        }
        return mailing;
    }

    private static TemplateInstance editing(Mailing mailing, Form form) {
        return MailingPage.Templates.edit(mailing, form, Department.inOrder(), Agent.signatories());
    }
}
