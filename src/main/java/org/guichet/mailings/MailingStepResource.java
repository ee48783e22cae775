package org.guichet.mailings;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.CurrentAgent;
import org.guichet.mail.MailEntry;
import org.guichet.mail.MailRegister;
import org.guichet.mail.Nature;
import org.guichet.privacy.Audit;
import org.guichet.procedures.Catalogue;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** Freezing a letter to many under one number of departure, going on with it, saying that it is printed. */
@Path("/publipostages/{id}")
public class MailingStepResource {

    @Inject
    Catalogue catalogue;

    @Inject
    MailingWorker worker;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** For exactly the text and the envelopes that the agent was looking at. */
    @POST
    @Path("/figer")
    @Transactional
    public Response freeze(long id, MultivaluedMap<String, String> typed) {
        Mailing mailing = locked(id);
        if (!mailing.isDraft()) {
            return Pages.goTo(mailing.path());
        }
        Form form = Form.of(typed);
        return step(mailing, form, () -> {
            Distribution to = Distribution.of(mailing, current.get(), LocalDate.now(clock));
            refuseUnlessSeen(mailing, to, form);
            freeze(mailing, to);
        });
    }

    private static void refuseUnlessSeen(Mailing mailing, Distribution to, Form form) {
        List<String> missing = Readiness.missing(mailing, to);
        if (!missing.isEmpty()) {
            throw new Refusal("Avant de la figer, il manque : " + String.join(" ; ", missing) + ".");
        }
        if (!form.is("version", Integer.toString(mailing.version)) || !form.is("seen", to.mark())) {
            throw new Refusal(
                    "Le texte ou les destinataires ont changé depuis que vous avez ouvert cette page : relisez, puis figez.");
        }
    }

    private void freeze(Mailing mailing, Distribution to) {
        boolean posted = to.count(letter -> letter.way == Way.POST) > 0;
        MailEntry entry = MailRegister.departure(
                mailing.department,
                French.counted(to.letters().size(), "destinataire"),
                mailing.publicName(),
                posted ? Nature.SIMPLE : Nature.BY_HAND,
                current.get(),
                clock.instant());
        to.letters().forEach(letter -> letter.persist());
        to.leftOut().forEach(one -> one.persist());
        mailing.freeze(entry.label(), current.get(), clock.instant());
        worker.begin(mailing.id);
    }

    @POST
    @Path("/reprise")
    @Transactional
    public Response resume(long id) {
        Mailing mailing = locked(id);
        return step(mailing, Form.empty(), () -> {
            mailing.resume();
            worker.begin(mailing.id);
        });
    }

    @POST
    @Path("/imprimee")
    @Transactional
    public Response printed(long id) {
        Mailing mailing = locked(id);
        return step(mailing, Form.empty(), () -> mailing.printed(current.get(), clock.instant()));
    }

    private Mailing locked(long id) {
        Mailing mailing = MailingResource.find(id, current.get());
        mailing.lock();
        return mailing;
    }

    private Response step(Mailing mailing, Form form, Runnable act) {
        if (!form.does(act)) {
            return Pages.refused(MailingPage.of(mailing, form, 1, current.get(), catalogue, LocalDate.now(clock))
                    .show());
        }
        audit.changed(mailing.about());
        return Pages.goTo(mailing.path());
    }
}
