package org.guichet.imposed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.Procedure;
import org.guichet.web.Pages;

/** What whoever writes {@code imposed.yaml} needs to know of the PDF beside it, without a terminal. */
@Path("/demarches/{id}")
public class ImposedFieldsResource {

    @CheckedTemplate(basePath = "imposed")
    static class Templates {
        static native TemplateInstance fields(Procedure procedure, String list);
    }

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    /** Its fields, as a file to copy and complete. */
    @GET
    @Path("/champs")
    @Transactional
    public Response list(String id) {
        Procedure procedure = find(id);
        return Pages.show(
                Templates.fields(procedure, ImposedPrinting.form(procedure).skeleton()));
    }

    /** The PDF itself, each field filled with its own name. */
    @GET
    @Path("/champs.pdf")
    @Transactional
    public Response named(String id) {
        Procedure procedure = find(id);
        byte[] pdf = ImposedPrinting.form(procedure).named(procedure.title(), clock.instant());
        return Pages.pdf("champs-%s.pdf".formatted(procedure.id()), pdf);
    }

    private Procedure find(String id) {
        return catalogue.find(id).orElseThrow(NotFoundException::new);
    }
}
