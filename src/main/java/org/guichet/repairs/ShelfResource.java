package org.guichet.repairs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** What stands on the shelf of the workshop, the oldest first, all of it or what waits for the same thing. */
@Path("/reparations")
public class ShelfResource {

    @CheckedTemplate(basePath = "repairs")
    static class Templates {
        static native TemplateInstance shelf(
                Optional<Step> step, Map<Step, Long> counts, int all, List<Repair> repairs, Paging paging);
    }

    @Inject
    CurrentAgent current;

    @GET
    @Transactional
    public Response show(@RestQuery String etape, @RestQuery Integer page) {
        Agent agent = current.get();
        List<Repair> shelf = Repair.onTheShelf().stream()
                .filter(repair -> repair.dossier.visibleTo(agent))
                .toList();
        Map<Step, Long> counts = new LinkedHashMap<>();
        for (Step step : Step.onTheShelf()) {
            counts.put(
                    step, shelf.stream().filter(repair -> repair.step() == step).count());
        }
        Optional<Step> step = Step.of(etape == null ? "" : etape).filter(counts::containsKey);
        List<Repair> wanted = shelf.stream()
                .filter(repair -> step.isEmpty() || step.get() == repair.step())
                .toList();
        Paging paging = Paging.of(page == null ? 1 : page, wanted.size());
        return Pages.show(Templates.shelf(step, counts, shelf.size(), paging.shown(wanted), paging));
    }
}
