package org.guichet.callbacks;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.CurrentAgent;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** Whom to call, all of them on paper. */
@Path("/rappels.pdf")
public class CallSheetResource {

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response print(@RestQuery Long service, @RestQuery String moi) {
        long department = service == null ? current.get().usualDepartment() : service;
        CallList calls = new CallList(current.get(), LocalDate.now(clock), department, moi != null);
        long all = calls.count();
        List<CallLine> lines = calls.page(Paging.first((int) Math.max(1, all), all));
        audit.printed(Subject.of("liste des rappels, %d personnes".formatted(all)));
        return Pages.pdf("rappels.pdf", new CallSheet(Commune.get(), lines, clock.instant()).pdf());
    }
}
