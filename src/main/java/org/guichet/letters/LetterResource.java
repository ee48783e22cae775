package org.guichet.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.CaseFinder;
import org.guichet.pdf.PagePictures;
import org.guichet.privacy.Audit;
import org.guichet.procedures.LetterNature;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** A letter: edited as a draft, previewed as the very pages that will print, printed once final. */
@Path("/courriers")
public class LetterResource {

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        static native TemplateInstance edit(
                Letter letter, Form form, List<Agent> signatories, LetterNature[] natures, Sending[] sendings);
    }

    @Inject
    CaseFinder cases;

    @Inject
    LetterPages page;

    @Inject
    LetterPrinter printer;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/{id}")
    @Transactional
    public Response show(long id) {
        Letter letter = find(id);
        audit.viewed(letter.dossier.subject());
        return Pages.show(page.of(letter));
    }

    @GET
    @Path("/{id}/modifier")
    @Transactional
    public Response edit(long id) {
        Letter letter = find(id);
        audit.viewed(letter.dossier.subject());
        return letter.isFinal() ? Pages.goTo(letter.path()) : Pages.show(page(letter, LetterForm.of(letter)));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response save(long id, MultivaluedMap<String, String> typed) {
        Letter letter = find(id);
        Letter.getEntityManager().refresh(letter, LockModeType.PESSIMISTIC_WRITE);
        Form form = Form.of(typed);
        if (letter.isFinal()) {
            form.refuse(
                    "",
                    "Ce courrier est devenu définitif. Votre texte est gardé ci-dessous : copiez-le dans un autre courrier.");
            return Pages.refused(page(letter, form));
        }
        if (!form.is("version", Integer.toString(letter.version))) {
            form.with("version", letter.version);
            form.refuse(
                    "",
                    "Quelqu’un a modifié ce courrier pendant votre saisie. Votre texte est gardé ci-dessous, "
                            + "l’autre version est dessous : reprenez-en ce qu’il faut, puis enregistrez.");
            return Pages.overtaken(page(letter, form));
        }
        LetterForm draft = LetterForm.read(form);
        if (form.refused()) {
            return Pages.refused(page(letter, form));
        }
        letter.edit(
                draft.nature(), draft.subject(), draft.body(), draft.signatory().orElse(null));
        letter.sending = draft.sending();
        audit.changed(letter.dossier.subject());
        return Pages.goTo(letter.path());
    }

    /** Says that it may be printed with the next run; the number and the final pages come with that run. */
    @POST
    @Path("/{id}/prete")
    @Transactional
    public Response ready(long id, MultivaluedMap<String, String> typed) {
        Letter letter = find(id);
        Letter.getEntityManager().refresh(letter, LockModeType.PESSIMISTIC_WRITE);
        if (letter.isFinal()) {
            return Pages.goTo(letter.path());
        }
        if (!Form.of(typed).is("version", Integer.toString(letter.version))) {
            throw new Refusal(
                    "Quelqu’un a modifié ce courrier depuis que vous l’avez relu. Ouvrez-le à nouveau et relisez-le.");
        }
        letter.ready(printer.pages(letter, clock.instant()), current.get(), clock.instant());
        audit.changed(letter.dossier.subject());
        return Pages.goTo(letter.path());
    }

    @GET
    @Path("/{id}.pdf")
    @Transactional
    public Response pdf(long id) {
        Letter letter = find(id);
        audit.printed(letter.dossier.subject());
        return Pages.pdf("courrier-%d.pdf".formatted(id), printer.paper(letter));
    }

    @GET
    @Path("/{id}/page-{page}.png")
    @Produces("image/png")
    @Transactional
    public byte[] picture(long id, int page) {
        return PagePictures.png(printer.pdf(find(id)), page).orElseThrow(NotFoundException::new);
    }

    private Letter find(long id) {
        Letter letter = Letter.byId(id).orElseThrow(NotFoundException::new);
        cases.visible(letter.dossier);
        return letter.asOf(clock.instant());
    }

    private static TemplateInstance page(Letter letter, Form form) {
        return Templates.edit(letter, form, Agent.signatories(), LetterNature.values(), Sending.values());
    }
}
