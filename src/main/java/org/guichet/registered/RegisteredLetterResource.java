package org.guichet.registered;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.guichet.letters.Letter;
import org.guichet.letters.LetterFinder;
import org.guichet.letters.LetterStep;
import org.guichet.letters.LetterStep.Kind;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** One registered letter: its number, and the card that came back. */
@Path("/courriers/{id}/recommande")
public class RegisteredLetterResource {

    @CheckedTemplate(basePath = "registered")
    static class Templates {
        static native TemplateInstance letter(RegisteredLine line, Optional<ReceiptCard> card, Form form);
    }

    @Inject
    LetterFinder finder;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(long id) {
        Letter letter = finder.find(id).orElseThrow(NotFoundException::new);
        audit.viewed(letter.dossier.subject());
        Form form = Form.empty().with("receivedOn", LocalDate.now(clock));
        TrackingNumber.of(letter).ifPresent(number -> form.with(PostalNumber.FIELD, number.grouped()));
        ReceiptCard.of(letter).ifPresent(card -> form.with("keptAt", card.keptAt));
        LetterStep.of(letter, Kind.PRESENTED).ifPresent(step -> form.with("presentedOn", step.dated));
        return Pages.show(page(letter, form));
    }

    @POST
    @Path("/numero")
    @Transactional
    public Response number(long id, MultivaluedMap<String, String> typed) {
        Letter letter = finder.hold(id).orElseThrow(NotFoundException::new);
        Form form = Form.of(typed);
        boolean given = form.does(() -> TrackingNumber.give(
                letter, PostalNumber.parse(form.value(PostalNumber.FIELD)), current.get(), clock.instant()));
        return answer(letter, form, given);
    }

    /** The card is back: when the letter was presented and accepted, and where the card is kept; what is noted already stays. */
    @POST
    @Path("/avis")
    @Transactional
    public Response card(long id, MultivaluedMap<String, String> typed) {
        Letter letter = finder.hold(id).orElseThrow(NotFoundException::new);
        Form form = Form.of(typed);
        String keptAt = form.line("keptAt");
        boolean done = form.does(() -> {
            if (LetterStep.of(letter, Kind.RECEIVED).isEmpty()) {
                accept(letter, form);
            }
            if (!keptAt.isEmpty()) {
                ReceiptCard.file(letter, keptAt, current.get(), clock.instant());
            }
        });
        return answer(letter, form, done);
    }

    private void accept(Letter letter, Form form) {
        Optional<LocalDate> presented = form.date(Kind.PRESENTED.field);
        LocalDate received = form.date(Kind.RECEIVED.field)
                .orElseThrow(
                        () -> new Refusal(Kind.RECEIVED.field, "Indiquez le jour de la signature, écrit sur l’avis."));
        if (presented.filter(received::isBefore).isPresent()) {
            throw new Refusal(
                    Kind.RECEIVED.field,
                    "Une lettre n’est pas acceptée avant d’être présentée : vérifiez les deux dates.");
        }
        Optional<LocalDate> news =
                presented.filter(day -> LetterStep.of(letter, Kind.PRESENTED).isEmpty());
        news.ifPresent(day -> LetterStep.refuseUnlessPossible(letter, Kind.PRESENTED, day, "", clock.instant()));
        LetterStep.refuseUnlessPossible(letter, Kind.RECEIVED, received, "", clock.instant());
        news.ifPresent(day -> LetterStep.take(letter, Kind.PRESENTED, day, current.get(), clock.instant()));
        LetterStep.take(letter, Kind.RECEIVED, received, current.get(), clock.instant());
    }

    private Response answer(Letter letter, Form form, boolean done) {
        if (!done) {
            return Pages.refused(page(letter, form));
        }
        audit.changed(letter.dossier.subject());
        return Pages.goTo(letter.path() + "/recommande");
    }

    private TemplateInstance page(Letter letter, Form form) {
        return Templates.letter(RegisteredLine.of(letter, LocalDate.now(clock)), ReceiptCard.of(letter), form);
    }
}
