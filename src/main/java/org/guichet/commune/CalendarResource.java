package org.guichet.commune;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** The days on which the town hall is closed: public holidays, weekdays, single days. */
@Path("/calendrier")
public class CalendarResource {

    @CheckedTemplate(basePath = "commune")
    static class Templates {
        static native TemplateInstance calendar(CalendarPage at);
    }

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show() {
        return Pages.show(filled(Form.empty()));
    }

    @POST
    @Transactional
    public Response save(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        CalendarForm.read(form);
        if (form.refused()) {
            return Pages.refused(Templates.calendar(CalendarPage.of(form, LocalDate.now(clock))));
        }
        audit.changed(Subject.of("calendrier de la commune"));
        return Pages.goTo("/calendrier");
    }

    @POST
    @Path("/fermetures")
    @Transactional
    public Response close(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Optional<Closing> closing = CalendarForm.closing(form, LocalDate.now(clock));
        if (closing.isEmpty()) {
            return Pages.refused(filled(form));
        }
        closing.get().write();
        audit.created(closing.get().subject());
        return Pages.goTo("/calendrier");
    }

    /** Takes away what is not past. */
    @POST
    @Path("/fermetures/retrait")
    @Transactional
    public Response open(MultivaluedMap<String, String> typed) {
        Form sent = Form.of(typed);
        LocalDate today = LocalDate.now(clock);
        List<ClosingDay> days = sent
                .date("first")
                .flatMap(first -> sent.date("last").map(last -> ClosingDay.between(first, last)))
                .orElse(List.of())
                .stream()
                .filter(closed -> !closed.day.isBefore(today))
                .toList();
        if (days.isEmpty()) {
            Form form = Form.empty();
            form.refuse("", "Cette fermeture est passée ou déjà retirée : il ne reste rien à enlever.");
            return Pages.refused(filled(form));
        }
        Closing.of(days)
                .forEach(closing -> audit.changed(Subject.of(closing.subject().words() + ", retirée")));
        days.forEach(ClosingDay::delete);
        return Pages.goTo("/calendrier");
    }

    private TemplateInstance filled(Form form) {
        CalendarForm.fill(form, TownCalendar.workingDays());
        return Templates.calendar(CalendarPage.of(form, LocalDate.now(clock)));
    }
}
