package org.guichet.procedures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

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
    public TemplateInstance list() {
        return Templates.list(catalogue.all(), catalogue.problems());
    }
}
