package org.guichet.mail;

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
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.guichet.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** The registers of arrivals and departures, on screen and on paper. */
@Path("/registres")
public class RegisterResource {

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance register(
                Direction direction, Form form, List<RegisterLine> lines, Paging paging, String query);
    }

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/{sens}")
    @Transactional
    public Response show(
            String sens,
            @RestQuery String annee,
            @RestQuery String jour,
            @RestQuery String q,
            @RestQuery Integer page) {
        Form form = form(annee, jour, q);
        RegisterQuery query = query(sens, form);
        if (form.refused()) {
            return Pages.refused(Templates.register(query.direction(), form, List.of(), Paging.of(1, 0), ""));
        }
        Agent agent = current.get();
        Paging paging = Paging.of(page == null ? 1 : page, query.count(agent));
        List<RegisterLine> lines = lines(query.latest(agent, paging), agent);
        return Pages.show(Templates.register(query.direction(), form, lines, paging, queryString(form)));
    }

    @GET
    @Path("/{sens}.pdf")
    @Transactional
    public Response pdf(String sens, @RestQuery String annee, @RestQuery String jour, @RestQuery String q) {
        Form form = form(annee, jour, q);
        RegisterQuery query = query(sens, form);
        if (form.refused()) {
            throw new Refusal(String.join(" ", form.errors().values()));
        }
        Agent agent = current.get();
        audit.printed(Subject.of("registre, " + query.direction().label + " " + query.year()));
        List<RegisterLine> lines = lines(query.inOrder(agent), agent);
        byte[] pdf = new RegisterDocument(Commune.get(), query, lines, clock.instant()).pdf();
        return Pages.pdf("registre-%s-%d.pdf".formatted(query.direction().code, query.year()), pdf);
    }

    private Form form(String annee, String jour, String q) {
        return Form.empty()
                .with("annee", annee == null ? LocalDate.now(clock).getYear() : annee)
                .with("jour", jour)
                .with("q", q);
    }

    private RegisterQuery query(String sens, Form form) {
        Direction direction = Direction.of(sens).orElseThrow(NotFoundException::new);
        int thisYear = LocalDate.now(clock).getYear();
        boolean year = form.value("annee").matches("\\d{4}");
        if (!year) {
            form.refuse("annee", "Indiquez une année en quatre chiffres, par exemple %d.".formatted(thisYear));
        }
        Optional<LocalDate> day = form.date("jour");
        return new RegisterQuery(
                direction, year ? Integer.parseInt(form.value("annee")) : thisYear, day, form.line("q"));
    }

    private static List<RegisterLine> lines(List<MailEntry> entries, Agent agent) {
        return entries.stream().map(entry -> RegisterLine.of(entry, agent)).toList();
    }

    private static String queryString(Form form) {
        return "annee=%s&jour=%s&q=%s".formatted(form.encoded("annee"), form.encoded("jour"), form.encoded("q"));
    }
}
