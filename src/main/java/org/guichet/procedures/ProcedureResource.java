package org.guichet.procedures;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.guichet.procedures.CataloguePage.Templates;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** What the town hall offers, and what is wrong in forms/. */
@Path("/demarches")
public class ProcedureResource {

    @Inject
    Catalogue catalogue;

    @GET
    @Transactional
    public Response list(
            @RestQuery String q, @RestQuery String service, @RestQuery String mesure, @RestQuery String usager) {
        Form form = Form.empty()
                .with(CataloguePage.WORDS, q)
                .with(CataloguePage.DEPARTMENT, service)
                .with(CataloguePage.MEASURE, mesure)
                .with(CataloguePage.PERSON, usager);
        return Pages.show(new CataloguePage(catalogue, form).show());
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Response show(String id, @RestQuery String usager) {
        Procedure procedure = catalogue.find(id).orElseThrow(NotFoundException::new);
        String department = catalogue.departments().getOrDefault(procedure.department(), "");
        Form form = Form.empty().with(CataloguePage.PERSON, usager);
        return Pages.show(
                Templates.show(procedure, department, catalogue.isStale(procedure), form.id(CataloguePage.PERSON)));
    }

    /** Reads forms/ again: what a clerk just wrote serves from the next page on. */
    @POST
    @Path("/relire")
    @Transactional
    public Response reread() {
        catalogue.read();
        return Pages.goTo("/demarches?relu=oui");
    }
}
