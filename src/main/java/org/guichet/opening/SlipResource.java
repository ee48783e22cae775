package org.guichet.opening;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.guichet.accounts.CurrentAgent;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** The slips of a day, for every department or one. */
@Path("/ouverture/bordereau.pdf")
public class SlipResource {

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response print(@RestQuery String jour, @RestQuery Long service) {
        Form form = Form.empty().with("jour", jour);
        LocalDate day = form.date("jour").orElse(LocalDate.now(clock));
        if (form.refused()) {
            throw new Refusal(form.error("jour"));
        }
        audit.printed(Subject.of("bordereau du courrier du " + French.date(day)));
        DailySlip slip =
                DailySlip.of(day, service == null ? 0 : service, current.get(), Commune.get(), clock.instant());
        return Pages.pdf("bordereau-%s.pdf".formatted(day), slip.pdf());
    }
}
