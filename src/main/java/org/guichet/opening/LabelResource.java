package org.guichet.opening;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.stationery.LabelSheet;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** Labels for the sheets of letters that came. */
@Path("/ouverture")
public class LabelResource {

    @CheckedTemplate(basePath = "opening")
    static class Templates {
        static native TemplateInstance labels(Form form, LabelSheet[] formats);
    }

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/etiquettes")
    @Transactional
    public Response ask(@Context UriInfo address) {
        Form form = Form.of(address.getQueryParameters());
        return Pages.show(Templates.labels(
                form.isEmpty("du") ? form.with("jour", LocalDate.now(clock)) : form, LabelSheet.values()));
    }

    @GET
    @Path("/etiquettes.pdf")
    @Transactional
    public Response print(@Context UriInfo address) {
        Form form = Form.of(address.getQueryParameters());
        byte[][] pdf = new byte[1][];
        if (!form.does(() -> pdf[0] =
                ArrivalLabels.read(form, LocalDate.now(clock), Commune.get()).pdf(clock.instant()))) {
            return Pages.refused(Templates.labels(form, LabelSheet.values()));
        }
        audit.printed(Subject.of("étiquettes du courrier arrivé"));
        return Pages.pdf("etiquettes.pdf", pdf[0]);
    }
}
