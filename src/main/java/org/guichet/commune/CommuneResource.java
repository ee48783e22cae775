package org.guichet.commune;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** The town hall's own name, address and hours. */
@Path("/commune")
public class CommuneResource {

    @CheckedTemplate(basePath = "commune")
    static class Templates {
        static native TemplateInstance edit(Form form, String arms);
    }

    @Inject
    Audit audit;

    @GET
    @Transactional
    public Response edit() {
        return Pages.show(page(CommuneForm.of(Commune.get())));
    }

    @POST
    @Transactional
    public Response save(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Commune commune = Commune.get();
        CommuneForm.read(form, commune);
        if (form.refused()) {
            return Pages.refused(page(form));
        }
        audit.changed(Subject.of("commune de " + commune.name));
        return Pages.goTo("/commune");
    }

    static TemplateInstance page(Form form) {
        return Templates.edit(form, CoatOfArms.address().orElse(""));
    }
}
