package org.guichet.registered;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.CurrentAgent;
import org.guichet.commune.Commune;
import org.guichet.letters.Awaits;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterFinder;
import org.guichet.letters.LetterStep;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** Registered letters that go to the post office together, with the sheet that it stamps. */
@Path("/recommandes")
public class DepositResource {

    /** Before the number of a letter, in the name of its box. */
    private static final String TICKED = "lettre-";

    @Inject
    LetterFinder letters;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param jour the day of a deposit, to print its sheet again; without it, what is to be posted */
    @GET
    @Path("/bordereau.pdf")
    @Transactional
    public Response slip(@RestQuery String jour) {
        Form form = Form.empty().with("jour", jour);
        Optional<LocalDate> day = form.date("jour");
        if (form.refused()) {
            throw new Refusal(form.error("jour"));
        }
        RegisteredLetters all = new RegisteredLetters(current.get(), today());
        List<RegisteredLine> lines = day.map(all::postedOn).orElseGet(all::toPost);
        audit.printed(Subject.of("bordereau de dépôt de recommandés"));
        lines.forEach(line -> audit.printed(line.letter().dossier.subject()));
        byte[] pdf = new DepositSlip(Commune.get(), lines, day.orElse(today()), clock.instant()).pdf();
        return Pages.pdf("depot-recommandes-%s.pdf".formatted(day.orElse(today())), pdf);
    }

    /** On the day of the stamp, all or none; what somebody has noted meanwhile stays as it is. */
    @POST
    @Path("/depot")
    @Transactional
    public Response posted(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        LocalDate day = form.date("postedOn").orElse(today());
        List<Letter> chosen = chosen(typed);
        if (form.isEmpty("postedOn")) {
            form.refuse("postedOn", "Indiquez le jour du dépôt, celui du cachet.");
        }
        if (chosen.isEmpty()) {
            form.refuse("", "Cochez au moins une lettre déposée.");
        }
        chosen.stream()
                .filter(letter ->
                        LocalDate.ofInstant(letter.finalisedAt, clock.getZone()).isAfter(day))
                .findFirst()
                .ifPresent(letter -> form.refuse(
                        "postedOn",
                        "La lettre de départ n° %s n’était pas encore définitive ce jour-là : vérifiez la date."
                                .formatted(letter.departure)));
        if (day.isAfter(today())) {
            form.refuse("postedOn", "Ce jour est à venir : notez le dépôt quand il sera fait.");
        }
        if (form.refused()) {
            return Pages.refused(RegisteredPage.of(Stage.TO_POST, 1, form, current.get(), today())
                    .show());
        }
        chosen.forEach(letter -> post(letter, day));
        return Pages.goTo("/recommandes?etat=" + Stage.AWAITED.code);
    }

    /** In the order in which their cases are held, so that two who note the same deposit wait for one another. */
    private List<Letter> chosen(MultivaluedMap<String, String> typed) {
        return typed.keySet().stream()
                .filter(name -> name.matches(TICKED + "\\d{1,18}"))
                .map(name -> letters.find(Long.parseLong(name.substring(TICKED.length()))))
                .flatMap(Optional::stream)
                .filter(letter -> letter.isFinal() && letter.sending.isRegistered())
                .sorted(Comparator.<Letter, Long>comparing(letter -> letter.dossier.id)
                        .thenComparing(letter -> letter.id))
                .toList();
    }

    private void post(Letter chosen, LocalDate day) {
        Letter letter = letters.hold(chosen.id).orElseThrow();
        if (letter.awaits == Awaits.POST) {
            LetterStep.take(letter, LetterStep.Kind.POSTED, day, current.get(), clock.instant());
            audit.changed(letter.dossier.subject());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
