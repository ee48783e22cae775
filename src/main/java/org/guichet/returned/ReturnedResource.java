package org.guichet.returned;

import io.quarkus.panache.common.Parameters;
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
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.Visibility;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterFinder;
import org.guichet.letters.ScannedCode;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.guichet.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** The pile that came back: scan our letter, say why, the next one; and what still waits to be treated. */
@Path("/retours")
public class ReturnedResource {

    private static final String TO_TREAT =
            "from ReturnedLetter r join fetch r.letter l join fetch l.dossier c left join fetch c.resident where r.treatedAt is null";

    @CheckedTemplate(basePath = "returned")
    static class Templates {
        /** @param letters those that what was scanned may mean: one came back, several to choose from */
        static native TemplateInstance list(
                Form form,
                List<Letter> letters,
                Reason[] reasons,
                Optional<ReturnedLetter> last,
                List<ReturnedLetter> waiting,
                Paging paging);
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
    public Response show(@RestQuery String lettre, @RestQuery Long fait, @RestQuery Integer page) {
        Form form = Form.empty()
                .with("lettre", lettre)
                .with("reason", Reason.UNKNOWN.name())
                .with("returnedOn", LocalDate.now(clock));
        Optional<ReturnedLetter> last = Optional.ofNullable(fait)
                .flatMap(ReturnedLetter::byId)
                .filter(back -> back.letter.dossier.visibleTo(current.get()));
        List<Letter> letters = form.isEmpty("lettre") ? List.of() : scanned(form);
        Optional<ReturnedLetter> known = letters.size() == 1 ? ReturnedLetter.of(letters.get(0)) : Optional.empty();
        if (known.isPresent()) {
            return Pages.goTo(known.get().path());
        }
        TemplateInstance list = list(form, letters, last, page == null ? 1 : page);
        return form.refused() ? Pages.refused(list) : Pages.show(list);
    }

    /** A letter that is noted already stays as it is: the second press leads to it. */
    @POST
    @Transactional
    public Response save(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Letter letter = form.id("id")
                .flatMap(finder::hold)
                .orElseThrow(() -> new Refusal("Cette page a été modifiée en route : scannez la lettre à nouveau."));
        Optional<ReturnedLetter> known = ReturnedLetter.of(letter);
        if (known.isPresent()) {
            return Pages.goTo(known.get().path());
        }
        Optional<ReturnedLetter> back = Return.read(form)
                .flatMap(read -> form.check(() -> Optional.of(read.note(letter, current.get(), clock.instant()))));
        if (back.isEmpty()) {
            return Pages.refused(list(form, List.of(letter), Optional.empty(), 1));
        }
        audit.changed(letter.dossier.subject());
        return Pages.goTo("/retours?fait=" + back.get().id);
    }

    private List<Letter> scanned(Form form) {
        int year = LocalDate.now(clock).getYear();
        List<Letter> found =
                form.check(() -> Optional.of(ScannedCode.letters(form.line("lettre"), year))).orElse(List.of()).stream()
                        .filter(letter -> letter.dossier.visibleTo(current.get()))
                        .toList();
        if (found.isEmpty() && !form.refused()) {
            form.refuse(
                    "lettre",
                    "Aucune lettre ne porte ce numéro : scannez les barres de la lettre, ou tapez son numéro de départ ou celui du dossier.");
        }
        return found;
    }

    private TemplateInstance list(Form form, List<Letter> letters, Optional<ReturnedLetter> last, int page) {
        Agent agent = current.get();
        String words = TO_TREAT + Visibility.and(agent);
        var parameters = Visibility.with(new Parameters(), agent);
        Paging paging = Paging.of(page, ReturnedLetter.count(words.replace("join fetch", "join"), parameters));
        List<ReturnedLetter> waiting = ReturnedLetter.<ReturnedLetter>find(words + " order by r.id", parameters)
                .range(paging.first(), paging.first() + paging.size() - 1)
                .list();
        return Templates.list(form, letters, Reason.values(), last, waiting, paging);
    }
}
