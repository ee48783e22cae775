package org.guichet.stationery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** The envelopes of the town hall: which one its letters leave in, where the window of each lies, the sheet that proves it. */
@Path("/enveloppes")
public class WindowResource {

    @CheckedTemplate(basePath = "stationery")
    static class Templates {
        static native TemplateInstance envelopes(Form form, EnvelopeFormat[] formats, List<EnvelopeWindow> windows);

        static native TemplateInstance window(Form form, EnvelopeWindow setting);
    }

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response list() {
        LetterEnvelope inUse = LetterEnvelope.get();
        return Pages.show(page(Form.empty().with("version", inUse.version).with("format", inUse.format.name())));
    }

    @POST
    @Transactional
    public Response choose(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        LetterEnvelope inUse = LetterEnvelope.get();
        LetterEnvelope.getEntityManager().refresh(inUse, LockModeType.PESSIMISTIC_WRITE);
        if (!form.is("version", Integer.toString(inUse.version))) {
            form.with("version", inUse.version);
            form.refuse("", overtaken("Les lettres partent maintenant en " + inUse.format.label));
            return Pages.overtaken(page(form));
        }
        Optional<EnvelopeFormat> format = form.chosen("format", EnvelopeFormat.values());
        if (format.isEmpty()) {
            form.refuse("format", "Choisissez le format des enveloppes de la mairie.");
            return Pages.refused(page(form));
        }
        inUse.format = format.get();
        audit.changed(Subject.of("enveloppes des lettres : " + inUse.format.label));
        return Pages.goTo("/enveloppes");
    }

    @GET
    @Path("/{format}")
    @Transactional
    public Response edit(String format) {
        EnvelopeWindow setting = find(format);
        return Pages.show(Templates.window(WindowForm.of(setting), setting));
    }

    @POST
    @Path("/{format}")
    @Transactional
    public Response save(String format, MultivaluedMap<String, String> typed) {
        EnvelopeWindow setting = find(format);
        EnvelopeWindow.getEntityManager().refresh(setting, LockModeType.PESSIMISTIC_WRITE);
        Form form = Form.of(typed);
        if (!form.is("version", Integer.toString(setting.version))) {
            form.with("version", setting.version);
            form.refuse(
                    "",
                    overtaken("La fenêtre est maintenant de " + setting.window().words()));
            return Pages.overtaken(Templates.window(form, setting));
        }
        Optional<Window> window = WindowForm.read(form, setting.format);
        if (window.isEmpty()) {
            return Pages.refused(Templates.window(form, setting));
        }
        setting.set(window.get());
        audit.changed(setting.subject());
        return Pages.goTo("/enveloppes/" + setting.format);
    }

    /** The sheet to fold, slide in and hold against the light. */
    @GET
    @Path("/{format}/essai.pdf")
    @Transactional
    public Response trial(String format) {
        EnvelopeWindow setting = find(format);
        audit.printed(setting.subject());
        WindowTrial trial = new WindowTrial(setting.format, setting.window(), clock.instant());
        return Pages.pdf("essai-%s.pdf".formatted(setting.format), trial.pdf());
    }

    private static String overtaken(String now) {
        return now
                + " : quelqu’un l’a changé pendant votre saisie, qui est gardée. Enregistrez à nouveau si elle vaut toujours.";
    }

    private static EnvelopeWindow find(String name) {
        return EnvelopeFormat.withWindow().stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .map(EnvelopeWindow::of)
                .orElseThrow(NotFoundException::new);
    }

    private static TemplateInstance page(Form form) {
        List<EnvelopeWindow> windows =
                EnvelopeFormat.withWindow().stream().map(EnvelopeWindow::of).toList();
        return Templates.envelopes(form, EnvelopeFormat.values(), windows);
    }
}
