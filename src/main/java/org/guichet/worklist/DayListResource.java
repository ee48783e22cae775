package org.guichet.worklist;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** The day's work on one sheet, for whoever has no screen. */
@Path("/a-faire.pdf")
public class DayListResource {

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response print(@RestQuery Long service, @RestQuery String moi) {
        Agent agent = current.get();
        long department = service == null ? agent.usualDepartment() : service;
        Scope scope = new Scope(agent, LocalDate.now(clock), department, null, "", "oui".equals(moi));
        audit.printed(Subject.of("travail du jour"));
        return Pages.pdf(
                "a-faire.pdf", DayList.of(scope, Commune.get(), clock.instant()).pdf());
    }
}
