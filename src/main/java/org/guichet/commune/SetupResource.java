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
import org.guichet.accounts.Agent;
import org.guichet.accounts.AgentForm;
import org.guichet.accounts.Role;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/**
 * First use: the town hall and its first agent, who has every role until others are added. Closed for good once done.
 */
@Path("/installation")
public class SetupResource {

    @CheckedTemplate(basePath = "commune")
    static class Templates {
        static native TemplateInstance setup(Form form);
    }

    @Inject
    Departments departments;

    @Inject
    Audit audit;

    @GET
    @Transactional
    public Response blank() {
        return Commune.current().isPresent() ? Pages.goTo("/connexion") : Pages.show(Templates.setup(Form.empty()));
    }

    @POST
    @Transactional
    public Response save(MultivaluedMap<String, String> typed) {
        if (Commune.current().isPresent()) {
            return Pages.goTo("/connexion");
        }
        Form form = Form.of(typed);
        for (Role role : Role.values()) {
            form.with(role.name(), "oui");
        }
        Commune commune = new Commune();
        CommuneForm.read(form, commune);
        Agent first = AgentForm.newcomer(form);
        if (form.refused()) {
            return Pages.refused(Templates.setup(form));
        }
        commune.persistAndFlush();
        first.persist();
        departments.addMissing(commune);
        audit.created(Subject.of("commune de " + commune.name));
        return Pages.goTo("/connexion");
    }
}
