package org.guichet.callbacks;

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
import org.guichet.accounts.CurrentAgent;
import org.guichet.accounts.Department;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** Whom to call, late ones first. */
@Path("/rappels")
public class CallListResource {

    @CheckedTemplate(basePath = "callbacks")
    static class Templates {
        static native TemplateInstance list(
                List<CallLine> lines, Paging paging, List<Department> departments, long department, boolean mine);
    }

    @Inject
    CurrentAgent current;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(@RestQuery Long service, @RestQuery String moi, @RestQuery Integer page) {
        long department = service == null ? current.get().usualDepartment() : service;
        CallList calls = new CallList(current.get(), LocalDate.now(clock), department, moi != null);
        Paging paging = Paging.of(page == null ? 1 : page, calls.count());
        return Pages.show(Templates.list(calls.page(paging), paging, Department.inOrder(), department, moi != null));
    }
}
