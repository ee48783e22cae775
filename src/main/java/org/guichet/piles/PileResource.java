package org.guichet.piles;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** Scanning a pile: a code and Enter, the next; or many codes at once. */
@Path("/pile/{id}")
public class PileResource {

    private static final int MOST = 1_000;
    private static final int LONGEST = 40_000;

    @Inject
    Scanning scanning;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @GET
    @Transactional
    public Response show(long id, @RestQuery Integer page) {
        Pile pile = Pile.byId(id).orElseThrow(NotFoundException::new);
        audit.viewed(pile.subject());
        return Pages.show(PilePage.show(pile, page == null ? 1 : page, Form.empty(), scanning, current.get()));
    }

    /** Not one transaction: each letter has its own. */
    @POST
    public Response scan(long id, MultivaluedMap<String, String> typed) {
        String login = current.login();
        QuarkusTransaction.requiringNew().run(() -> refuseOthers(id, login));
        Form form = Form.of(typed);
        Optional<Long> chosen = form.id("lettre");
        if (chosen.isPresent()) {
            scanning.choose(id, chosen.get(), login);
            return Pages.goTo("/pile/" + id);
        }
        List<String> codes = codes(form);
        if (form.refused()) {
            return QuarkusTransaction.requiringNew().call(() -> refused(id, form, login));
        }
        codes.forEach(code -> scanning.scan(id, code, login));
        return Pages.goTo("/pile/" + id);
    }

    private static void refuseOthers(long id, String login) {
        Pile pile = Pile.byId(id).orElseThrow(NotFoundException::new);
        if (!pile.step.mayBeTakenBy(Agent.findByLogin(login).orElseThrow())) {
            throw new Refusal("Cette pile note « %s » : ce n’est pas dans vos attributions. Commencez-en une autre."
                    .formatted(pile.step.label));
        }
    }

    private Response refused(long id, Form form, String login) {
        Agent agent = Agent.findByLogin(login).orElseThrow();
        return Pages.refused(PilePage.show(Pile.byId(id).orElseThrow(), 1, form, scanning, agent));
    }

    /** A line a code; a list pasted from elsewhere may have commas. */
    private static List<String> codes(Form form) {
        String all = form.line("code") + "\n" + form.words("codes", LONGEST);
        List<String> codes = Arrays.stream(all.split("[\\n,;]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
        if (codes.isEmpty()) {
            form.refuse("code", "Scannez ou tapez le numéro d’une lettre.");
        }
        if (codes.size() > MOST) {
            form.refuse("codes", "Ces codes sont trop nombreux : mille à la fois au plus.");
        }
        return codes;
    }
}
