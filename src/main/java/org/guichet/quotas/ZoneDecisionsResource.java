package org.guichet.quotas;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** Every decision taken in a zone, on screen and on paper, with what was left after each. */
@Path("/zones")
public class ZoneDecisionsResource {

    @CheckedTemplate(basePath = "quotas")
    static class Templates {
        static native TemplateInstance decisions(
                Zone zone, Tally tally, List<DecisionLine> lines, Paging paging, List<ZoneQuota> history);
    }

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/{id}")
    @Transactional
    public Response show(long id, @RestQuery Integer page) {
        Zone zone = find(id);
        audit.viewed(zone.subject());
        Paging paging = Paging.of(page == null ? 1 : page, QuotaDecision.count(zone));
        List<QuotaDecision> latest = QuotaDecision.in(zone, "desc")
                .range(paging.first(), paging.first() + paging.size() - 1)
                .list();
        return Pages.show(Templates.decisions(zone, zone.tally(), lines(latest), paging, ZoneQuota.history(zone)));
    }

    @GET
    @Path("/{id}.pdf")
    @Transactional
    public Response print(long id) {
        Zone zone = find(id);
        audit.printed(zone.subject());
        List<DecisionLine> lines = lines(QuotaDecision.in(zone, "asc").list());
        byte[] pdf =
                new ZoneRegister(Commune.get(), zone.name, zone.quota(), zone.tally(), lines, clock.instant()).pdf();
        return Pages.pdf("zone-%d.pdf".formatted(id), pdf);
    }

    private List<DecisionLine> lines(List<QuotaDecision> decisions) {
        Agent agent = current.get();
        return decisions.stream()
                .map(decision -> DecisionLine.of(decision, agent))
                .toList();
    }

    private static Zone find(long id) {
        return Zone.byId(id).orElseThrow(NotFoundException::new);
    }
}
