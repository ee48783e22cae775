package org.guichet.consultations;

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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.Case;
import org.guichet.privacy.Audit;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.FollowUp;
import org.guichet.procedures.Procedure;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.jspecify.annotations.Nullable;

/** The consultations: announced, opened, prolonged; once closed they change no more. */
@Path("/consultations")
public class ConsultationResource {

    @CheckedTemplate(basePath = "consultations")
    static class Templates {
        static native TemplateInstance list(List<Consultation> consultations, List<Case> unattached, Instant now);

        /** @param id 0 for a consultation that is not announced yet */
        static native TemplateInstance edit(Form form, long id, List<Procedure> procedures, boolean opened);
    }

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
    public Response list() {
        List<Case> unattached = Unattached.visibleTo(current.get(), procedures());
        return Pages.show(Templates.list(Consultation.inOrder(), unattached, clock.instant()));
    }

    @GET
    @Path("/nouvelle")
    @Transactional
    public Response blank() {
        return Pages.show(page(Form.empty(), null));
    }

    @POST
    @Transactional
    public Response create(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Consultation consultation = new Consultation();
        if (!written(form, consultation)) {
            return Pages.refused(page(form, null));
        }
        audit.created(consultation.subject());
        return Pages.goTo(consultation.path());
    }

    @GET
    @Path("/{id}/modifier")
    @Transactional
    public Response edit(long id) {
        Consultation consultation = find(id);
        return consultation.isClosed(clock.instant())
                ? Pages.goTo(consultation.path())
                : Pages.show(page(ConsultationForm.of(consultation), consultation));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response save(long id, MultivaluedMap<String, String> typed) {
        Consultation consultation = find(id);
        consultation.lock();
        Form form = Form.of(typed);
        if (consultation.isClosed(clock.instant())) {
            form.refuse(
                    "",
                    "Cette consultation est close depuis le %s : elle ne change plus."
                            .formatted(consultation.closing()));
            return Pages.refused(page(form, consultation));
        }
        if (!form.is("version", Integer.toString(consultation.version))) {
            form.with("version", consultation.version);
            form.refuse(
                    "",
                    "Quelqu’un a modifié cette consultation pendant votre saisie. Votre saisie est gardée : comparez-la "
                            + "à la page de la consultation, puis enregistrez à nouveau si elle vaut toujours.");
            return Pages.overtaken(page(form, consultation));
        }
        if (!written(form, consultation)) {
            return Pages.refused(page(form, consultation));
        }
        audit.changed(consultation.subject());
        return Pages.goTo(consultation.path());
    }

    private boolean written(Form form, Consultation consultation) {
        Optional<ConsultationForm> announcement = ConsultationForm.read(form, consultation, procedures());
        return form.does(() -> announcement.orElseThrow().write(consultation, current.get(), clock.instant()));
    }

    private static Consultation find(long id) {
        return Consultation.byId(id).orElseThrow(NotFoundException::new);
    }

    private List<Procedure> procedures() {
        return catalogue.all().stream()
                .filter(procedure -> procedure.followUp() == FollowUp.OBSERVATION)
                .toList();
    }

    private TemplateInstance page(Form form, @Nullable Consultation consultation) {
        boolean opened = consultation != null && consultation.isOpened(clock.instant());
        return Templates.edit(form, consultation == null ? 0 : consultation.id, procedures(), opened);
    }
}
