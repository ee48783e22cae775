package org.guichet.mailings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.CurrentAgent;
import org.guichet.choices.ListQuery;
import org.guichet.choices.StandingChoice;
import org.guichet.commune.Commune;
import org.guichet.mandates.Addressee;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.FollowUp;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** The rounds of who carries papers: which there may be, and that of a list of subscribers. */
@Path("/tournees")
public class RoundResource {

    @CheckedTemplate(basePath = "mailings")
    static class Templates {
        static native TemplateInstance rounds(List<Offer> lists, List<Mailing> mailings);

        /** @param back the page it belongs to */
        static native TemplateInstance round(Round round, String paper, String back);
    }

    /** A list whose papers may be carried. */
    public record Offer(String title, ListQuery.Count count) {

        public String path() {
            return "/tournees/%s?liste=%s".formatted(count.procedure(), count.encoded());
        }
    }

    private static final int LATEST = 20;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response rounds() {
        List<Offer> lists = ListQuery.counts(current.get()).stream()
                .map(count -> new Offer(
                        catalogue.find(count.procedure()).map(Procedure::title).orElse(count.procedure()), count))
                .toList();
        List<Mailing> mailings = Mailing.latest(current.get()).page(0, LATEST).list();
        return Pages.show(Templates.rounds(lists, mailings));
    }

    /**
     * @param liste "" for all lists of the procedure
     * @param foyer « oui » for one paper a letter box
     */
    @GET
    @Path("/{demarche}")
    @Transactional
    public Response list(String demarche, @RestQuery String liste, @RestQuery String foyer) {
        Form form = Form.empty().with("liste", liste).with("foyer", foyer);
        Round round = round(demarche, form);
        audit.viewed(subject(round));
        String paper =
                "/tournees/%s.pdf?liste=%s&foyer=%s".formatted(demarche, form.encoded("liste"), form.encoded("foyer"));
        return Pages.show(Templates.round(round, paper, "/tournees"));
    }

    @GET
    @Path("/{demarche}.pdf")
    @Transactional
    public Response listPaper(String demarche, @RestQuery String liste, @RestQuery String foyer) {
        Round round = round(demarche, Form.empty().with("liste", liste).with("foyer", foyer));
        audit.printed(subject(round));
        return pdf(round, demarche);
    }

    private Response pdf(Round round, String name) {
        return Pages.pdf("tournee-%s.pdf".formatted(name), new RoundPaper(Commune.get(), round, clock.instant()).pdf());
    }

    private Round round(String procedure, Form form) {
        String title = catalogue
                .find(procedure)
                .filter(found -> found.followUp() == FollowUp.STANDING_CHOICE)
                .map(Procedure::title)
                .orElseThrow(NotFoundException::new);
        String list = form.line("liste");
        List<Resident> subscribers = ListQuery.standing(procedure, list, current.get()).stream()
                .map((StandingChoice choice) -> choice.resident)
                .distinct()
                .toList();
        List<Drop> drops = Addressee.of(subscribers, LocalDate.now(clock)).values().stream()
                .filter(addressee -> !addressee.person().isServedAtTheCounter())
                .map(Drop::of)
                .toList();
        String named = list.isEmpty() ? title : "%s, %s".formatted(title, list);
        return Round.of(named, drops, subscribers.size() - drops.size(), !form.isEmpty("foyer"), Commune.get().name);
    }

    private static Subject subject(Round round) {
        return Subject.of("tournée, " + round.title());
    }
}
