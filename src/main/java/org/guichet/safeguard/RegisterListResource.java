package org.guichet.safeguard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** The register on screen, and on paper before the lights go out. Each look and each print is written down. */
@Path("/")
public class RegisterListResource {

    static final Subject SUBJECT = Subject.of("registre des personnes vulnérables");

    @CheckedTemplate(basePath = "safeguard")
    static class Templates {
        static native TemplateInstance register(
                List<Inscription> asked,
                List<Inscription> people,
                Paging paging,
                boolean late,
                int toConfirm,
                LocalDate today);
    }

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param filtre « a-confirmer » for those nobody has heard of for a year */
    @GET
    @Path("/registre-personnes")
    @Transactional
    public Response show(@RestQuery String filtre, @RestQuery Integer page) {
        audit.viewed(SUBJECT);
        LocalDate today = LocalDate.now(clock);
        Register register = Register.on(today);
        boolean late = "a-confirmer".equals(filtre);
        List<Inscription> people = late ? register.toConfirm() : register.urgentFirst();
        Paging paging = Paging.of(page == null ? 1 : page, people.size());
        return Pages.show(Templates.register(
                Register.asked(),
                paging.shown(people),
                paging,
                late,
                register.toConfirm().size(),
                today));
    }

    @GET
    @Path("/registre-personnes.pdf")
    @Transactional
    public Response pdf() {
        audit.printed(SUBJECT);
        LocalDate today = LocalDate.now(clock);
        byte[] pdf = new RegisterPaper(
                        Commune.get(), Register.on(today).people(), Optional.empty(), today, clock.instant())
                .pdf();
        return Pages.pdf("registre-personnes.pdf", pdf);
    }
}
