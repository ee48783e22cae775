package org.guichet.opening;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.mail.Nature;
import org.guichet.privacy.Audit;
import org.guichet.residents.PastCases;
import org.guichet.web.Form;
import org.guichet.web.PageKey;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** Numbering the pile: one line a letter, one page a line, Enter for the next. */
@Path("/ouverture")
public class OpeningResource {

    /** What becomes of a letter when its case is opened at once, on the page of the desk. */
    private static final String CASE_NOW = "CASE";

    @Inject
    PastCases pastCases;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Everything in the address is what the line before left for this one, and {@code vu}, the letter it numbered. */
    @GET
    @Transactional
    public Response show(@Context UriInfo address) {
        Form form = PageKey.give(Form.of(address.getQueryParameters()));
        begin(form, "nature", Nature.SIMPLE.name());
        begin(form, "receivedOn", LocalDate.now(clock).toString());
        begin(form, "place", Place.DEPARTMENT.name());
        begin(form, "outcome", Outcome.TO_TREAT.name());
        return Pages.show(page(form, form.id("vu").flatMap(Incoming::byId)).show());
    }

    private static void begin(Form form, String field, String usual) {
        if (form.isEmpty(field)) {
            form.with(field, usual);
        }
    }

    @GET
    @Path("/personnes")
    @Transactional
    public Response senders(@RestQuery String sender) {
        Form form = Form.empty().with("sender", sender);
        return Pages.show(
                new OpeningPage(form, Optional.empty(), Optional.empty(), List.of(), Paging.of(1, 0), pastCases)
                        .showSenders());
    }

    @POST
    @Transactional
    public Response number(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        if (form.is("etape", "chercher")) {
            return Pages.show(page(form, Optional.empty()).show());
        }
        UUID key = PageKey.take(form);
        Optional<Incoming> numbered = Incoming.byPage(key).or(() -> numbered(form, key));
        if (numbered.isEmpty()) {
            return Pages.refused(page(form, Optional.empty()).show());
        }
        long id = numbered.get().id;
        return Pages.goTo(
                form.is("outcome", CASE_NOW) && numbered.get().outcome == Outcome.TO_TREAT
                        ? "/demandes/nouvelle?canal=courrier&arrivee=" + id
                        : "/ouverture?vu=%d&%s".formatted(id, OpeningPage.kept(form)));
    }

    private Optional<Incoming> numbered(Form form, UUID key) {
        Agent agent = current.get();
        Optional<Incoming> letter = new EnvelopeForm(form, agent, LocalDate.now(clock))
                .read()
                .map(envelope -> envelope.number(key, agent, clock.instant()));
        letter.ifPresent(one -> audit.created(one.subject()));
        return letter;
    }

    private OpeningPage page(Form form, Optional<Incoming> last) {
        Agent agent = current.get();
        LocalDate today = LocalDate.now(clock);
        Paging paging = Paging.of(
                form.id("page")
                        .map(number -> (int) Math.min(number, Integer.MAX_VALUE))
                        .orElse(1),
                Pile.countOf(today));
        return new OpeningPage(
                form,
                last,
                last.map(letter -> IncomingLine.of(letter, agent)),
                Pile.of(today, paging, agent),
                paging,
                pastCases);
    }
}
