package org.guichet.choices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guichet.accounts.CurrentAgent;
import org.guichet.choices.ListQuery.Order;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.FollowUp;
import org.guichet.procedures.Procedure;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** Who is on which list, on screen and on paper. */
@Path("/choix")
public class ListResource {

    @CheckedTemplate(basePath = "choices")
    static class Templates {
        static native TemplateInstance lists(Map<String, List<ListQuery.Count>> lists);

        static native TemplateInstance people(
                String title,
                ListQuery query,
                List<ListQuery.Count> lists,
                List<StandingChoice> people,
                Paging paging,
                Form form);
    }

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
    public Response lists() {
        Map<String, List<ListQuery.Count>> lists = ListQuery.counts(current.get()).stream()
                .collect(Collectors.groupingBy(
                        count -> title(count.procedure()), LinkedHashMap::new, Collectors.toList()));
        return Pages.show(Templates.lists(lists));
    }

    @GET
    @Path("/{demarche}")
    @Transactional
    public Response people(
            String demarche,
            @RestQuery String liste,
            @RestQuery String etat,
            @RestQuery String ordre,
            @RestQuery Integer page) {
        Form form = form(liste, ordre);
        ListQuery query = query(demarche, form, "revoques".equals(etat));
        audit.viewed(subject(query));
        List<StandingChoice> people = query.people(current.get());
        Paging paging = Paging.of(page == null ? 1 : page, people.size());
        List<ListQuery.Count> lists = ListQuery.counts(current.get()).stream()
                .filter(count -> count.procedure().equals(demarche))
                .toList();
        return Pages.show(Templates.people(title(demarche), query, lists, paging.shown(people), paging, form));
    }

    @GET
    @Path("/{demarche}.pdf")
    @Transactional
    public Response pdf(String demarche, @RestQuery String liste, @RestQuery String ordre) {
        ListQuery query = query(demarche, form(liste, ordre), false);
        audit.printed(subject(query));
        byte[] pdf = new ListPaper(
                        Commune.get(), title(demarche), query.people(current.get()), query.order(), clock.instant())
                .pdf();
        return Pages.pdf("liste-%s.pdf".formatted(demarche), pdf);
    }

    private static Form form(String list, String order) {
        return Form.empty().with("liste", list).with("ordre", Order.of(order).code);
    }

    private ListQuery query(String procedure, Form form, boolean revoked) {
        boolean keepsLists = definition(procedure)
                .filter(found -> found.followUp() == FollowUp.STANDING_CHOICE)
                .isPresent();
        if (!keepsLists) {
            throw new NotFoundException();
        }
        return new ListQuery(procedure, form.line("liste"), revoked, Order.of(form.value("ordre")));
    }

    /** As offered today, or else as it stood when somebody last chose: a list outlives its procedure. */
    private Optional<Procedure> definition(String procedure) {
        return catalogue.find(procedure).or(() -> StandingChoice.latest(procedure)
                .map(choice -> choice.dossier.procedure()));
    }

    private String title(String procedure) {
        return definition(procedure).map(Procedure::title).orElse(procedure);
    }

    private Subject subject(ListQuery query) {
        String which = query.list().isEmpty() ? "" : ", " + query.list();
        return Subject.of("liste des choix, " + title(query.procedure()) + which);
    }
}
