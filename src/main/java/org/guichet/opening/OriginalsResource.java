package org.guichet.opening;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.guichet.accounts.CurrentAgent;
import org.guichet.accounts.Department;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** Which sheets are out, who has them and since when. */
@Path("/originaux")
public class OriginalsResource {

    @CheckedTemplate(basePath = "opening")
    static class Templates {
        static native TemplateInstance originals(
                List<OutLine> lines, Paging paging, OutFilter filter, List<Department> departments);
    }

    @Inject
    CurrentAgent current;

    @GET
    @Transactional
    public Response show(@RestQuery Long service, @RestQuery String precieux, @RestQuery Integer page) {
        OutFilter filter = OutFilter.of(service, precieux);
        Paging paging = filter.paging(page == null ? 1 : page);
        return Pages.show(Templates.originals(
                OutLine.of(filter.page(paging), current.get()), paging, filter, Department.inOrder()));
    }
}
