package org.guichet.addressing;

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
import java.util.List;
import java.util.Optional;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.stationery.LabelSheet;
import org.guichet.stationery.Labels;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** A few labels, from the first one left on a sheet: for people, for letters, for addresses that are typed. */
@Path("/etiquettes")
public class LabelResource {

    @CheckedTemplate(basePath = "addressing")
    static class Templates {
        /** @param found whom the words may mean, where there are several */
        static native TemplateInstance labels(
                Form form, List<LabelList.Item> items, List<Recipient> found, LabelSheet[] formats);
    }

    @Inject
    Recipients recipients;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(@RestQuery Long usager, @RestQuery Long courrier) {
        Form form =
                Form.empty().with("format", LabelSheet.L7160).with("first", 1).with("copies", 1);
        LabelList list = LabelList.in(form, recipients);
        if (usager != null) {
            list.add(recipients.of("U" + usager).orElseThrow(NotFoundException::new));
        }
        if (courrier != null) {
            list.add(recipients.of("C" + courrier).orElseThrow(NotFoundException::new));
        }
        return Pages.show(page(form, list, List.of()));
    }

    /** Adds to the list, takes from it, or prints it: nothing of it is kept. */
    @POST
    @Transactional
    public Response change(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        LabelList list = LabelList.in(form, recipients);
        if (!form.isEmpty("retire")) {
            list.remove(form.value("retire"));
        } else if (!form.isEmpty("prend")) {
            recipients.of(form.value("prend")).ifPresent(list::add);
        } else if (!form.isEmpty("add")) {
            return add(form, list);
        } else if (form.is("geste", "imprimer")) {
            return print(form, list);
        }
        return answer(form, list, List.of());
    }

    /** What a clerk lays over a sheet of labels, against the light. */
    @GET
    @Path("/{format}/essai.pdf")
    @Transactional
    public Response trial(String format) {
        LabelSheet sheet = LabelSheet.of(format).orElseThrow(NotFoundException::new);
        audit.printed(Subject.of("essai des étiquettes " + sheet.label()));
        return Pages.pdf("essai-%s.pdf".formatted(format), Labels.trial(sheet, clock.instant()));
    }

    private Response add(Form form, LabelList list) {
        String words = form.line("add");
        List<Recipient> found = form.refused() ? List.of() : recipients.find(words);
        if (found.isEmpty()) {
            form.refuse("add", "Personne ne répond à « %s », et aucun courrier ne porte ce numéro.".formatted(words));
        } else if (found.size() == 1) {
            list.add(found.get(0));
            found = List.of();
        }
        return answer(form, list, found);
    }

    private Response print(Form form, LabelList list) {
        Optional<LabelForm> read = LabelForm.read(form, list);
        if (read.isEmpty()) {
            return Pages.refused(page(form, list, List.of()));
        }
        read.get().subjects().forEach(audit::printed);
        return Pages.pdf("etiquettes.pdf", read.get().labels().pdf("Étiquettes", clock.instant()));
    }

    private static Response answer(Form form, LabelList list, List<Recipient> found) {
        TemplateInstance page = page(form, list, found);
        return form.refused() ? Pages.refused(page) : Pages.show(page);
    }

    private static TemplateInstance page(Form form, LabelList list, List<Recipient> found) {
        return Templates.labels(form, list.items(), found, LabelSheet.values());
    }
}
