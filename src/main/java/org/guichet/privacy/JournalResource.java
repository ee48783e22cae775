package org.guichet.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** Who looked at whom, for the management and the administrator. */
@Path("/journal")
public class JournalResource {

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        static native TemplateInstance journal(Form form, List<AuditEntry> entries, Paging paging);
    }

    @GET
    @Transactional
    public Response show(@RestQuery String q, @RestQuery Integer page) {
        Form form = Form.empty().with("q", q);
        var query = AuditEntry.latest(form.line("q"));
        Paging paging = Paging.of(page == null ? 1 : page, query.count());
        List<AuditEntry> entries =
                query.page(paging.number() - 1, paging.size()).list();
        return Pages.show(Templates.journal(form, entries, paging));
    }
}
