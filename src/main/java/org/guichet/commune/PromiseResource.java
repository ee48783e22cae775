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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guichet.clock.Delay;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** What the town hall promises, and how it keeps it by each of the three ways in. */
@Path("/engagements")
public class PromiseResource {

    private static final int LONGEST_DAYS = 366;

    @CheckedTemplate(basePath = "commune")
    static class Templates {
        static native TemplateInstance promises(Form form, Promise.Kind[] kinds, List<PromiseKept> kept);
    }

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show() {
        Form form = Form.empty();
        for (Promise.Kind kind : Promise.Kind.values()) {
            form.with(kind.name(), Promise.of(kind).words());
        }
        return Pages.show(page(form));
    }

    @POST
    @Transactional
    public Response save(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Map<Promise.Kind, Optional<Delay>> read = new EnumMap<>(Promise.Kind.class);
        for (Promise.Kind kind : Promise.Kind.values()) {
            read.put(kind, read(form, kind.name()));
        }
        if (form.refused()) {
            return Pages.refused(page(form));
        }
        read.forEach((kind, delay) -> Promise.of(kind).set(delay.orElse(null)));
        audit.changed(Subject.of("engagements de la commune"));
        return Pages.goTo("/engagements");
    }

    private static Optional<Delay> read(Form form, String field) {
        String words = form.line(field);
        Optional<Delay> delay = Delay.parse(words)
                .filter(read -> read.unit() != Delay.Unit.YEARS)
                .filter(read -> read.after(LocalDate.EPOCH, TownCalendar.workingDays())
                        .isBefore(LocalDate.EPOCH.plusDays(LONGEST_DAYS)));
        if (delay.isEmpty() && !words.isEmpty()) {
            form.refuse(
                    field,
                    "Écrivez un délai d’un an au plus : « 2 jours ouvrés », « 15 jours » ou « 1 mois » ; laissez vide pour ne rien promettre.");
        }
        return delay;
    }

    private TemplateInstance page(Form form) {
        return Templates.promises(form, Promise.Kind.values(), PromiseKept.since(LocalDate.now(clock)));
    }
}
