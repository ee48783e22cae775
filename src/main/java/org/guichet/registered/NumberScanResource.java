package org.guichet.registered;

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
import org.guichet.accounts.CurrentAgent;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterFinder;
import org.guichet.letters.ScannedCode;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A pile of registered letters: the bars of our letter, Enter, the bars of the label, Enter, the next one. */
@Path("/recommandes/numeros")
public class NumberScanResource {

    @CheckedTemplate(basePath = "registered")
    static class Templates {
        /**
         * @param letters those that what was scanned may mean: one to label, several to choose from
         * @param last what was labelled just before
         */
        static native TemplateInstance scan(Form form, List<RegisteredLine> letters, Optional<RegisteredLine> last);
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
    public Response show(@RestQuery String lettre, @RestQuery Long fait) {
        Form form = Form.empty().with("lettre", lettre);
        if (form.isEmpty("lettre")) {
            return Pages.show(Templates.scan(form, List.of(), line(fait)));
        }
        List<RegisteredLine> found = scanned(form).stream()
                .map(letter -> RegisteredLine.of(letter, LocalDate.now(clock)))
                .toList();
        return form.refused()
                ? Pages.refused(Templates.scan(form, found, Optional.empty()))
                : Pages.show(Templates.scan(form, found, Optional.empty()));
    }

    @POST
    @Transactional
    public Response save(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Letter letter = form.id("id")
                .flatMap(finder::hold)
                .orElseThrow(() -> new Refusal("Cette page a été modifiée en route : scannez la lettre à nouveau."));
        boolean given = form.does(() -> TrackingNumber.give(
                letter, PostalNumber.parse(form.value(PostalNumber.FIELD)), current.get(), clock.instant()));
        if (!given) {
            List<RegisteredLine> again = List.of(RegisteredLine.of(letter, LocalDate.now(clock)));
            return Pages.refused(Templates.scan(form, again, Optional.empty()));
        }
        audit.changed(letter.dossier.subject());
        return Pages.goTo("/recommandes/numeros?fait=" + letter.id);
    }

    /** A case's reference means those of its letters that are registered. */
    private List<Letter> scanned(Form form) {
        int year = LocalDate.now(clock).getYear();
        List<Letter> found =
                form.check(() -> Optional.of(ScannedCode.letters(form.line("lettre"), year))).orElse(List.of()).stream()
                        .filter(letter -> letter.dossier.visibleTo(current.get()))
                        .toList();
        List<Letter> registered = found.stream()
                .filter(letter -> letter.sending.isRegistered() && !letter.goesByHand())
                .toList();
        if (registered.isEmpty() && !form.refused()) {
            form.refuse(
                    "lettre",
                    found.isEmpty()
                            ? "Aucune lettre ne porte ce numéro : scannez d’abord les barres de notre lettre, ou tapez son numéro de départ."
                            : "Cette lettre ne part pas en recommandé : vérifiez qu’elle est dans la bonne pile.");
        }
        return registered;
    }

    private Optional<RegisteredLine> line(@Nullable Long id) {
        return Optional.ofNullable(id)
                .flatMap(finder::find)
                .map(letter -> RegisteredLine.of(letter, LocalDate.now(clock)));
    }
}
