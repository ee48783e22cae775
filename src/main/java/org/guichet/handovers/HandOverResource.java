package org.guichet.handovers;

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
import java.util.Optional;
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.CaseFinder;
import org.guichet.commune.Commune;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** Handing a letter over at the counter: the slip to sign, the step with what is known of it, the slip again. */
@Path("/courriers/{id}/remise")
public class HandOverResource {

    @Inject
    CaseFinder cases;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(long id) {
        Letter letter = find(id);
        if (!letter.isFinal()) {
            throw new Refusal("Cette lettre est encore un brouillon : rendez-la d’abord définitive.");
        }
        audit.viewed(letter.dossier.subject());
        return Pages.show(page(letter, HandOverForm.blank(LocalDate.now(clock))).show());
    }

    /** Gives the slip to sign, which changes nothing, or notes that the letter was handed over. */
    @POST
    @Transactional
    public Response hand(long id, MultivaluedMap<String, String> typed) {
        Letter letter = find(id);
        letter.lock();
        Form form = Form.of(typed);
        boolean slipOnly = form.is("etape", "bon");
        if (!slipOnly && HandOver.of(letter).isPresent()) {
            return Pages.goTo(letter.path() + "/remise");
        }
        LetterStep.whyNot(letter, LetterStep.Kind.HANDED).ifPresent(why -> {
            throw new Refusal(why);
        });
        HandOverForm read = new HandOverForm(letter, form, LocalDate.now(clock));
        LocalDate day = read.day();
        Optional<Taking> taking = read.read(day);
        if (taking.isPresent() && slipOnly) {
            audit.printed(letter.dossier.subject());
            byte[] slip = new HandOverSlip(letter, taking.get(), day).original(Commune.get(), clock.instant());
            return Pages.pdf("remise-%d.pdf".formatted(id), slip);
        }
        if (taking.isEmpty()
                || !form.does(() -> HandOver.record(letter, taking.get(), day, current.get(), clock.instant()))) {
            return Pages.refused(page(letter, form).show());
        }
        audit.changed(letter.dossier.subject());
        return Pages.goTo(letter.path() + "/remise");
    }

    @GET
    @Path("/bon.pdf")
    @Transactional
    public Response slip(long id) {
        Letter letter = find(id);
        HandOver done = HandOver.of(letter)
                .orElseThrow(
                        () -> new Refusal(
                                "La remise de cette lettre n’est pas notée avec un bon : préparez-le depuis la page de la remise."));
        LocalDate day = LetterStep.of(letter, LetterStep.Kind.HANDED).orElseThrow().dated;
        audit.printed(letter.dossier.subject());
        byte[] slip = new HandOverSlip(letter, done.taking(), day).duplicate(Commune.get(), clock.instant());
        return Pages.pdf("remise-%d-duplicata.pdf".formatted(id), slip);
    }

    private HandOverPage page(Letter letter, Form form) {
        return new HandOverPage(letter, form, LocalDate.now(clock));
    }

    private Letter find(long id) {
        Letter letter = Letter.byId(id).orElseThrow(NotFoundException::new);
        cases.visible(letter.dossier);
        return letter.asOf(clock.instant());
    }
}
