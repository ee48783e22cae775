package org.guichet.accounts;

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
import java.util.List;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** The administrator's list of agents: who works here, in which roles. */
@Path("/agents")
public class AgentResource {

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance agents(List<Agent> agents);

        static native TemplateInstance agent(Form form, long id, List<Department> departments, Role[] roles);
    }

    @Inject
    Audit audit;

    @Inject
    CurrentAgent current;

    @GET
    @Transactional
    public Response list() {
        return Pages.show(Templates.agents(Agent.inOrder()));
    }

    @GET
    @Path("/nouveau")
    @Transactional
    public Response blank() {
        return Pages.show(page(Form.empty().with("active", "oui"), 0));
    }

    @POST
    @Transactional
    public Response create(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Agent agent = AgentForm.newcomer(form);
        if (form.refused()) {
            return Pages.refused(page(form, 0));
        }
        agent.persist();
        audit.created(Subject.of("agent " + agent.login));
        return Pages.goTo("/agents");
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Response edit(long id) {
        return Pages.show(page(AgentForm.of(find(id)), id));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response save(long id, MultivaluedMap<String, String> typed) {
        Agent agent = find(id);
        Form form = Form.of(typed).with("login", agent.login);
        boolean active = !form.isEmpty("active");
        if (agent.login.equals(current.login()) && (!active || form.isEmpty(Role.ADMIN.name()))) {
            form.refuse(
                    "roles",
                    "Vous ne pouvez pas vous retirer vous-même l’administration : demandez à un autre administrateur.");
        }
        boolean newPassword = !form.isEmpty("password");
        String password = newPassword ? Password.read(form) : "";
        AgentForm.describe(form, agent);
        if (form.refused()) {
            return Pages.refused(page(form, id));
        }
        agent.active = active;
        if (newPassword) {
            agent.choosePassword(password);
        }
        audit.changed(Subject.of("agent " + agent.login));
        return Pages.goTo("/agents");
    }

    private static Agent find(long id) {
        return Agent.byId(id).orElseThrow(NotFoundException::new);
    }

    private static TemplateInstance page(Form form, long id) {
        return Templates.agent(form, id, Department.inOrder(), Role.values());
    }
}
