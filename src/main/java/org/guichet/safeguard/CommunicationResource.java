package org.guichet.safeguard;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.CurrentAgent;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** Gives the register to the prefect: the request is written down first, then the copy is printed, that day only. */
@Path("/registre-personnes/communication")
public class CommunicationResource {

    @CheckedTemplate(basePath = "safeguard")
    static class Templates {
        static native TemplateInstance communications(Form form, List<Communication> communications, LocalDate today);
    }

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show() {
        audit.viewed(subject("liste des communications"));
        return Pages.show(page(Form.empty().with("askedOn", LocalDate.now(clock))));
    }

    @POST
    @Transactional
    public Response record(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Optional<LocalDate> askedOn = form.date("askedOn");
        if (askedOn.isEmpty()) {
            form.refuse("askedOn", "Indiquez la date de la demande du préfet.");
        }
        if (askedOn.filter(day -> day.isAfter(LocalDate.now(clock))).isPresent()) {
            form.refuse("askedOn", "Cette date est dans l’avenir : vérifiez-la.");
        }
        String author = form.required("author", "Indiquez qui présente la demande pour le préfet.");
        String reference = form.line("reference");
        if (form.refused()) {
            return Pages.refused(page(form));
        }
        Communication communication =
                Communication.record(askedOn.orElseThrow(), author, reference, current.get(), clock.instant());
        audit.created(subject("communication au préfet, demande du " + French.shortDate(communication.askedOn)));
        return Pages.goTo("/registre-personnes/communication");
    }

    @GET
    @Path("/{id}.pdf")
    @Transactional
    public Response pdf(long id) {
        Communication communication = Communication.byId(id).orElseThrow(NotFoundException::new);
        LocalDate today = LocalDate.now(clock);
        if (!communication.mayBePrinted(today)) {
            throw new Refusal(
                    "Le registre a pu changer depuis le %s. S’il faut une nouvelle copie, enregistrez la nouvelle demande du préfet."
                            .formatted(French.date(communication.at)));
        }
        audit.printed(subject("copie pour le préfet, demande du " + French.shortDate(communication.askedOn)));
        byte[] pdf = new RegisterPaper(
                        Commune.get(), Register.on(today).people(), Optional.of(communication), today, clock.instant())
                .pdf();
        return Pages.pdf("registre-personnes-prefet-%d.pdf".formatted(id), pdf);
    }

    private TemplateInstance page(Form form) {
        return Templates.communications(form, Communication.all(), LocalDate.now(clock));
    }

    private static Subject subject(String what) {
        return Subject.of("registre des personnes vulnérables, " + what);
    }
}
