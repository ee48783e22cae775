package org.guichet.piles;

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
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.handovers.Identity;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.PageKey;
import org.guichet.web.Pages;

/** Beginning a pile: what is done to all its letters, and when. */
@Path("/pile")
public class NewPileResource {

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show() {
        Form form = PageKey.give(Form.empty().with("dated", LocalDate.now(clock)));
        return Pages.show(page(form));
    }

    @POST
    @Transactional
    public Response begin(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        UUID key = PageKey.take(form);
        Optional<Pile> already = Pile.byPage(key);
        if (already.isPresent()) {
            return Pages.goTo(already.get().path());
        }
        Optional<Pile> begun = read(form, key);
        if (begun.isEmpty()) {
            return Pages.refused(page(form));
        }
        begun.get().persist();
        audit.created(begun.get().subject());
        return Pages.goTo(begun.get().path());
    }

    private Optional<Pile> read(Form form, UUID key) {
        Agent by = current.get();
        LocalDate today = LocalDate.now(clock);
        Optional<PileStep> step = form.chosen("step", PileStep.values()).filter(one -> one.mayBeTakenBy(by));
        if (step.isEmpty()) {
            form.refuse("step", "Choisissez ce qui est fait à ces lettres.");
        }
        Optional<LocalDate> day = form.date("dated");
        if (form.isEmpty("dated")) {
            form.refuse("dated", "Indiquez le jour où cela a été fait.");
        } else if (day.filter(one -> one.isAfter(today)).isPresent()) {
            form.refuse("dated", "Ce jour est à venir : notez la pile quand ce sera fait.");
        }
        boolean handed = step.filter(one -> one == PileStep.HANDED).isPresent();
        Optional<Identity> identity = form.chosen("piece", Identity.values());
        if (handed && identity.isEmpty()) {
            form.refuse("piece", "Choisissez ce qui montre l’identité des personnes.");
        }
        if (form.refused()) {
            return Optional.empty();
        }
        Pile pile = new Pile();
        pile.pageKey = key;
        pile.step = step.orElseThrow();
        pile.dated = day.orElseThrow();
        pile.identity = handed ? identity.orElseThrow() : null;
        pile.begunAt = clock.instant();
        pile.begunBy = by;
        return Optional.of(pile);
    }

    private TemplateInstance page(Form form) {
        Agent agent = current.get();
        List<Pile> today = Pile.ofToday(agent, LocalDate.now(clock));
        return PilePage.begin(PileStep.of(agent), today, form);
    }
}
