package org.guichet.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** One's own password, and how pages look to oneself. */
@Path("/mon-compte")
public class MyAccountResource {

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance mine(Agent agent, Form form);
    }

    @Inject
    CurrentAgent current;

    @GET
    @Transactional
    public Response show() {
        return Pages.show(Templates.mine(current.get(), Form.empty()));
    }

    @POST
    @Transactional
    public Response save(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Agent agent = current.get();
        if (!agent.knows(form.value("current"))) {
            form.refuse("current", "Ce n’est pas votre mot de passe actuel.");
        }
        String password = Password.read(form);
        if (form.refused()) {
            return Pages.refused(Templates.mine(agent, form));
        }
        agent.choosePassword(password);
        return Pages.goTo("/");
    }

    @POST
    @Path("affichage")
    @Transactional
    public Response display(MultivaluedMap<String, String> typed) {
        current.get().compact = Form.of(typed).is("compact", "oui");
        return Pages.goTo("/mon-compte");
    }
}
