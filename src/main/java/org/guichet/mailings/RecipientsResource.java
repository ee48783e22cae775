package org.guichet.mailings;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.guichet.accounts.CurrentAgent;
import org.guichet.privacy.Audit;
import org.guichet.procedures.Catalogue;
import org.guichet.residents.Resident;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** Choosing whom a letter is for, by criteria and one by one. The trail says that it was changed and never for whom. */
@Path("/publipostages/{id}/destinataires")
public class RecipientsResource {

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response add(long id, MultivaluedMap<String, String> typed) {
        Mailing mailing = locked(id);
        Form form = Form.of(typed);
        return step(mailing, form, () -> CriterionForm.add(form, mailing, current.get(), catalogue));
    }

    @POST
    @Path("/retrait")
    @Transactional
    public Response drop(long id, MultivaluedMap<String, String> typed) {
        Mailing mailing = locked(id);
        Form form = Form.of(typed);
        return step(mailing, form, () -> {
            mailing.refuseUnlessDraft();
            form.id("criterion")
                    .ifPresent(criterion -> Criterion.delete("id = ?1 and mailing = ?2", criterion, mailing));
        });
    }

    @POST
    @Path("/personne")
    @Transactional
    public Response pick(long id, MultivaluedMap<String, String> typed) {
        Mailing mailing = locked(id);
        Form form = Form.of(typed);
        return step(mailing, form, () -> {
            Resident resident = form.id("resident")
                    .flatMap(Resident::byId)
                    .orElseThrow(() -> new Refusal("Choisissez la personne à ajouter ou à retirer."));
            Pick.note(mailing, resident, form.is("chosen", "oui"), current.get(), clock.instant());
        });
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
