package org.guichet.mail;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
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
            @RestQuery String mois,
            @RestQuery String jour,
            @RestQuery String q,
            @RestQuery String verifier,
            @RestQuery Integer page) {
        Form form = form(annee, mois, jour, q);
        RegisterQuery query = query(sens, form);
        if (form.refused()) {
            return Pages.refused(
                    new RegisterPage(query.direction(), form, List.of(), Paging.of(1, 0), Optional.empty(), false, "")
                            .show());
        }
        Agent agent = current.get();
        Paging paging = Paging.of(page == null ? 1 : page, query.count(agent));
        Optional<RegisterClosing> closing = RegisterClosing.of(query.direction(), query.year());
        return Pages.show(new RegisterPage(
                        query.direction(),
                        form,
                        query.latest(agent, paging),
                        paging,
                        closing,
                        closing.isEmpty() && query.year() < today().getYear() && paging.total() > 0,
                        verifier == null
                                ? ""
                                : closing.map(RegisterClosing::verdict).orElse(""))
                .show());
    }

    /** Of a closed year, the paper says whether its lines are still those that were closed. */
    @GET
    @Path("/{sens}.pdf")
    @Transactional
    public Response pdf(
            String sens, @RestQuery String annee, @RestQuery String mois, @RestQuery String jour, @RestQuery String q) {
        Form form = form(annee, mois, jour, q);
        RegisterQuery query = query(sens, form);
        if (form.refused()) {
            throw new Refusal(String.join(" ", form.errors().values()));
        }
        audit.printed(Subject.of("registre, " + query.direction().label + " " + query.year()));
        String closing = RegisterClosing.of(query.direction(), query.year())
                .map(one -> "%s Empreinte SHA-256 : %s. %s".formatted(one.words(), one.sha256, one.verdict()))
                .orElse("");
        byte[] pdf =
                new RegisterDocument(Commune.get(), query, closing, clock.instant()).pdf(query.inOrder(current.get()));
        return Pages.pdf("registre-%s-%d.pdf".formatted(query.direction().code, query.year()), pdf);
    }

    private Form form(String annee, String mois, String jour, String q) {
        return Form.empty()
                .with("annee", annee == null ? today().getYear() : annee)
                .with("mois", mois)
                .with("jour", jour)
                .with("q", q);
    }

    private RegisterQuery query(String sens, Form form) {
        Direction direction = Direction.of(sens).orElseThrow(NotFoundException::new);
        int year = year(form);
        Optional<LocalDate> day = form.date("jour");
        if (day.isPresent()) {
            year = day.get().getYear();
            form.with("annee", year);
        }
        Optional<Period> period = day.map(Period::day).or(() -> month(form));
        return new RegisterQuery(direction, year, period, form.line("q"));
    }

    private int year(Form form) {
        int thisYear = today().getYear();
        if (form.value("annee").matches("\\d{4}")) {
            return Integer.parseInt(form.value("annee"));
        }
        form.refuse("annee", "Indiquez une année en quatre chiffres, par exemple %d.".formatted(thisYear));
        return thisYear;
    }

    private Optional<Period> month(Form form) {
        if (form.isEmpty("mois")) {
            return Optional.empty();
        }
        if (!form.value("mois").matches("[1-9]|1[0-2]")) {
            form.refuse("mois", "Choisissez un mois dans la liste.");
            return Optional.empty();
        }
        return Optional.of(Period.month(YearMonth.of(year(form), Integer.parseInt(form.value("mois")))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
