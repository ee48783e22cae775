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
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.accounts.Role;
import org.guichet.accounts.RouteTable;
import org.guichet.cases.Channel;
import org.guichet.procedures.Catalogue;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** The home page: what must I do now? */
@Path("/")
public class WorklistResource {

    @CheckedTemplate(basePath = "worklist")
    static class Templates {
        static native TemplateInstance show(WorklistPage at);
    }

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentAgent current;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(
            @RestQuery String corbeille,
            @RestQuery Long service,
            @RestQuery String canal,
            @RestQuery String demarche,
            @RestQuery String moi,
            @RestQuery Integer page) {
        Agent agent = current.get();
        if (!RouteTable.allows("GET /dossiers/{reference}", role -> agent.has(Role.valueOf(role)))) {
            return Pages.goTo(agent.has(Role.SAFEGUARD) ? "/registre-personnes" : "/agents");
        }
        Scope scope = new Scope(
                agent,
                LocalDate.now(clock),
                service == null ? agent.usualDepartment() : service,
                Channel.of(canal == null ? "" : canal).orElse(null),
                demarche != null && catalogue.find(demarche).isPresent() ? demarche : "",
                "oui".equals(moi));
        return Pages.show(
                Templates.show(WorklistPage.of(scope, Tray.of(corbeille), page == null ? 1 : page, catalogue.all())));
    }
}
