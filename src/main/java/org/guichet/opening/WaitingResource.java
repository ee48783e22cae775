package org.guichet.opening;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.accounts.Department;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** The letters of a department that have neither a case nor a word that none is needed. */
@Path("/ouverture/a-traiter")
public class WaitingResource {

    @CheckedTemplate(basePath = "opening")
    static class Templates {
        static native TemplateInstance waiting(
                List<IncomingLine> lines, Paging paging, List<Department> departments, long department);
    }

    @Inject
    CurrentAgent current;

    @GET
    @Transactional
    public Response show(@RestQuery Long service, @RestQuery Integer page) {
        Agent agent = current.get();
        long department = service == null ? agent.usualDepartment() : service;
        Paging paging = Paging.of(page == null ? 1 : page, Pile.countWaiting(department));
        return Pages.show(
                Templates.waiting(Pile.waiting(department, paging, agent), paging, Department.inOrder(), department));
    }
}
