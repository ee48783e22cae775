package org.guichet.transmissions;

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
import java.util.List;
import java.util.Optional;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** The directory of the administrations that requests are passed on to. */
@Path("/administrations")
public class AdministrationResource {

    @CheckedTemplate(basePath = "transmissions")
    static class Templates {
        static native TemplateInstance administrations(List<Administration> administrations);

        /** @param id 0 for one that is not in the directory yet */
        static native TemplateInstance administration(Form form, long id);
    }

    @Inject
    Audit audit;

    @GET
    @Transactional
    public Response list() {
        return Pages.show(Templates.administrations(Administration.inOrder()));
    }

    @GET
    @Path("/nouvelle")
    @Transactional
    public Response blank() {
        return Pages.show(Templates.administration(Form.empty().with("active", "oui"), 0));
    }

    @POST
    @Transactional
    public Response create(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Optional<Administration> read = AdministrationForm.read(form, null);
        if (read.isEmpty()) {
            return Pages.refused(Templates.administration(form, 0));
        }
        read.get().persistAndFlush();
        audit.created(read.get().subject());
        return Pages.goTo("/administrations");
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Response edit(long id) {
        return Pages.show(Templates.administration(AdministrationForm.of(find(id)), id));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response save(long id, MultivaluedMap<String, String> typed) {
        Administration known = find(id);
        Administration.getEntityManager().refresh(known, LockModeType.PESSIMISTIC_WRITE);
        Form form = Form.of(typed);
        if (!form.is("version", Integer.toString(known.version))) {
            form.with("version", known.version);
            form.refuse(
                    "",
                    "Quelqu’un a modifié cette fiche pendant votre saisie. Votre saisie est gardée : enregistrez à nouveau "
                            + "si elle vaut toujours.");
            return Pages.overtaken(Templates.administration(form, id));
        }
        Optional<Administration> read = AdministrationForm.read(form, known);
        if (read.isEmpty()) {
            return Pages.refused(Templates.administration(form, id));
        }
        AdministrationForm.write(read.get(), known);
        audit.changed(known.subject());
        return Pages.goTo("/administrations");
    }

    private static Administration find(long id) {
        return Administration.byId(id).orElseThrow(NotFoundException::new);
    }
}
