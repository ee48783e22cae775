package org.guichet.signing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.letters.Letter;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** One folder: printed, noted when it comes back, or undone. */
@Path("/parapheur/{id}")
public class FolderResource {

    @Inject
    FolderPrinter printer;

    @Inject
    Returning returning;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(long id) {
        FolderPage page = page(id, current.login());
        audit.viewed(page.folder().subject());
        return Pages.show(page.show());
    }

    /** Not one transaction: each letter has its own. */
    @POST
    @Path("/retour")
    public Response back(long id, MultivaluedMap<String, String> typed) {
        String login = current.login();
        Form form = Form.of(typed);
        FolderPage before = QuarkusTransaction.requiringNew().call(() -> page(id, login));
        Optional<Long> withdrawn = form.id("retirer");
        if (withdrawn.isPresent()) {
            QuarkusTransaction.requiringNew().run(() -> withdraw(id, withdrawn.get(), login));
            return Pages.goTo("/parapheur/" + id);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = form.date(FolderReturn.DAY).orElse(today);
        if (form.isEmpty(FolderReturn.DAY)) {
            form.refuse(FolderReturn.DAY, "Indiquez le jour de la signature.");
        } else if (day.isAfter(today)) {
            form.refuse(FolderReturn.DAY, "Ce jour est à venir : notez le retour quand les lettres sont signées.");
        }
        if (form.refused() || form.is("etape", "relire")) {
            return again(id, form, login, List.of());
        }
        List<Returning.Told> told = new FolderReturn(form, returning, login).take(before.lines(), day);
        return told.isEmpty() ? Pages.goTo("/parapheur/" + id) : again(id, form, login, told);
    }

    /** Said once the letters have come out of the printer: what is printed again bears « duplicata ». */
    @POST
    @Path("/imprimees")
    public Response printed(long id) {
        String login = current.login();
        FolderPage page = QuarkusTransaction.requiringNew().call(() -> page(id, login));
        page.lines().stream().filter(FolderLine::isOpen).forEach(line -> returning.printed(line.letter().id, login));
        return Pages.goTo("/parapheur/" + id);
    }

    /** What is still to sign goes back to wait for another folder. */
    @POST
    @Path("/defaire")
    @Transactional
    public Response undo(long id) {
        FolderPage page = page(id, current.login());
        page.lines().stream()
                .filter(FolderLine::isOpen)
                .forEach(line -> FolderLetter.withdraw(page.folder(), line.letter(), clock.instant()));
        audit.changed(page.folder().subject());
        return Pages.goTo("/parapheur");
    }

    @GET
    @Path("/liste.pdf")
    @Transactional
    public Response list(long id) {
        FolderPage page = page(id, current.login());
        audit.printed(page.folder().subject());
        return Pages.pdf("parapheur-%d.pdf".formatted(id), printer.list(page.folder(), page.shown()));
    }

    @GET
    @Path("/lettres.pdf")
    @Transactional
    public Response letters(long id, @RestQuery String recto) {
        FolderPage page = page(id, current.login());
        audit.printed(page.folder().subject());
        page.lines().stream()
                .filter(FolderLine::isOpen)
                .forEach(line -> audit.printed(line.letter().dossier.subject()));
        byte[] pdf = printer.withLetters(page.folder(), page.shown(), recto == null);
        return Pages.pdf("parapheur-%d-lettres.pdf".formatted(id), pdf);
    }

    private void withdraw(long id, long letterId, String login) {
        FolderPage page = page(id, login);
        Letter letter = page.lines().stream()
                .filter(FolderLine::isOpen)
                .map(FolderLine::letter)
                .filter(one -> one.id == letterId)
                .findFirst()
                .orElse(null);
        if (letter != null && FolderLetter.withdraw(page.folder(), letter, clock.instant())) {
            audit.changed(letter.dossier.subject());
        }
    }

    /** The page as it is now, with what was typed and what is to be said. */
    private Response again(long id, Form form, String login, List<Returning.Told> told) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var page = page(id, login).again(form, told).show();
            if (told.isEmpty() && !form.refused()) {
                return Pages.show(page);
            }
            return told.stream().anyMatch(Returning.Told::overtaken) ? Pages.overtaken(page) : Pages.refused(page);
        });
    }

    private FolderPage page(long id, String login) {
        SignatureFolder folder = SignatureFolder.byId(id).orElseThrow(NotFoundException::new);
        Agent agent = Agent.findByLogin(login).orElseThrow();
        return FolderPage.of(folder, agent, LocalDate.now(clock));
    }
}
