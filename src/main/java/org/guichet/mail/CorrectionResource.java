package org.guichet.mail;

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
import org.guichet.accounts.Department;
import org.guichet.cases.CaseFinder;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** Correcting a line of a register, which stays: what it should have said becomes a line of its own. */
@Path("/registres/{sens}/{annee}/{numero}/rectification")
public class CorrectionResource {

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance correct(
                MailEntry line, MailEntry standing, Form form, Nature[] natures, List<Department> departments);
    }

    @Inject
    CaseFinder cases;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(String sens, int annee, int numero) {
        MailEntry line = find(sens, annee, numero);
        MailEntry standing = standing(line);
        audit.viewed(subject(line));
        return Pages.show(page(line, standing, Correction.of(standing)));
    }

    /** A second press finds its own line and leads there; whoever was overtaken is shown what the line says by now. */
    @POST
    @Transactional
    public Response save(String sens, int annee, int numero, MultivaluedMap<String, String> typed) {
        MailEntry line = find(sens, annee, numero);
        line.hold();
        MailEntry standing = standing(line);
        Form form = Form.of(typed);
        boolean overtaken = !form.holds("standing", standing.id);
        Optional<Correction> correction = Correction.read(form, LocalDate.now(clock), current.get());
        boolean said = correction.filter(right -> right.isWhat(standing)).isPresent();
        if (overtaken && said) {
            return Pages.goTo(inRegister(standing));
        }
        if (overtaken) {
            form.with("standing", standing.id);
            form.refuse(
                    "",
                    "Cette ligne vient d’être rectifiée par le n° %s. Votre saisie est gardée : comparez, puis enregistrez à nouveau si elle vaut toujours."
                            .formatted(standing.label()));
            return Pages.overtaken(page(line, standing, form));
        }
        if (said) {
            form.refuse("", "Rien n’est changé : corrigez au moins une indication de la ligne.");
        }
        if (form.refused()) {
            return Pages.refused(page(line, standing, form));
        }
        MailEntry entry = MailRegister.correction(line, correction.orElseThrow(), current.get(), clock.instant());
        audit.changed(subject(line));
        return Pages.goTo(inRegister(entry));
    }

    /** A correction is mended by another one of the same first line. */
    private MailEntry find(String sens, int year, int number) {
        MailEntry line = Direction.of(sens)
                .flatMap(direction -> MailEntry.find(direction, year, number))
                .map(MailEntry::first)
                .orElseThrow(NotFoundException::new);
        seen(line);
        return line;
    }

    private MailEntry standing(MailEntry line) {
        MailEntry standing = line.standing();
        seen(standing);
        return standing;
    }

    private void seen(MailEntry line) {
        if (line.dossier != null) {
            cases.visible(line.dossier);
        }
    }

    private static TemplateInstance page(MailEntry line, MailEntry standing, Form form) {
        return Templates.correct(line, standing, form, Nature.values(), Department.inOrder());
    }

    private static String inRegister(MailEntry line) {
        return "/registres/%s?annee=%d&q=%d".formatted(line.direction.code, line.year, line.number);
    }

    private static Subject subject(MailEntry line) {
        return line.dossier == null
                ? Subject.of("registre, %s n° %s".formatted(line.direction.label, line.label()))
                : line.dossier.subject();
    }
}
