package org.guichet.worklist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.accounts.Department;
import org.guichet.accounts.Role;
import org.guichet.accounts.RouteTable;
import org.guichet.cases.WorkLine;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** The home page: what must I do now? */
@Path("/")
public class WorklistResource {

    @CheckedTemplate(basePath = "worklist")
    static class Templates {
        static native TemplateInstance show(
                LocalDate today,
                Tray tray,
                Map<Tray, Long> counts,
                List<WorkLine> lines,
                Paging paging,
                List<Department> departments,
                long department);
    }

    @Inject
    CurrentAgent current;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(@RestQuery String corbeille, @RestQuery Long service, @RestQuery Integer page) {
        Agent agent = current.get();
        if (!RouteTable.allows("GET /dossiers/{reference}", role -> agent.has(Role.valueOf(role)))) {
            return Pages.goTo(agent.has(Role.SAFEGUARD) ? "/registre-personnes" : "/agents");
        }
        LocalDate today = LocalDate.now(clock);
        long department = service == null ? agent.usualDepartment() : service;
        Tray tray = Tray.of(corbeille);
        Worklist worklist = new Worklist(agent, today, department);
        Map<Tray, Long> counts = worklist.counts();
        Paging paging = Paging.of(page == null ? 1 : page, counts.get(tray));
        List<WorkLine> lines = worklist.page(tray, paging).stream()
                .map(dossier -> WorkLine.of(dossier, today))
                .toList();
        return Pages.show(Templates.show(today, tray, counts, lines, paging, Department.inOrder(), department));
    }
}
