package org.guichet.procedures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.guichet.web.Pages;

/** What the town hall offers, and what is wrong in forms/. */
@Path("/demarches")
public class ProcedureResource {

    @CheckedTemplate(basePath = "procedures")
    static class Templates {
        static native TemplateInstance list(List<Procedure> procedures, List<Problem> problems);
    }

    @Inject
    Catalogue catalogue;

    @GET
    @Transactional
    public Response list() {
        return Pages.show(Templates.list(catalogue.all(), catalogue.problems()));
    }
}
