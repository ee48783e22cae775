package org.guichet.signing;

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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.accounts.Role;
import org.guichet.letters.Letter;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.PageKey;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** The folders that are open, and making another from the letters that wait. */
@Path("/parapheur")
public class FoldersResource {

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(
            @RestQuery Long signataire, @RestQuery Long service, @RestQuery String refermes, @RestQuery Integer page) {
        if (refermes != null) {
            return Pages.show(FoldersPage.closed(page == null ? 1 : page));
        }
        Agent agent = current.get();
        long signatory = signataire == null ? usual(agent) : signataire;
        ToSign filter = new ToSign(agent, signatory, service == null ? 0 : service);
        return Pages.show(page(filter, PageKey.give(Form.empty())).show());
    }

    /** Whoever signs sees their own letters first. */
    private static long usual(Agent agent) {
        return agent.has(Role.SIGNATORY) ? agent.id : 0;
    }

    @POST
    @Transactional
    public Response make(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        UUID key = PageKey.take(form);
        Optional<SignatureFolder> already = SignatureFolder.byPage(key);
        if (already.isPresent()) {
            return Pages.goTo(already.get().path());
        }
        Agent by = current.get();
        List<Letter> letters = new NewFolder(form, by).read(typed.keySet());
        if (form.refused()) {
            form.with("cle-vue", "oui");
            ToSign filter = new ToSign(
                    by, form.id("signataire").orElse(0L), form.id("service").orElse(0L));
            return Pages.refused(page(filter, form).show());
        }
        Agent signatory = Objects.requireNonNull(letters.get(0).signatory);
        SignatureFolder folder = SignatureFolder.open(key, signatory, letters, by, clock.instant());
        audit.created(folder.subject());
        return Pages.goTo(folder.path());
    }

    private FoldersPage page(ToSign filter, Form form) {
        return FoldersPage.of(filter, LocalDate.now(clock), form);
    }
}
