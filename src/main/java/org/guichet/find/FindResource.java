package org.guichet.find;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.Case;
import org.guichet.cases.Reference;
import org.guichet.cases.RegisterNumber;
import org.guichet.cases.WorkLine;
import org.guichet.letters.Letter;
import org.guichet.letters.ScannedCode;
import org.guichet.mail.Direction;
import org.guichet.mail.MailEntry;
import org.guichet.residents.Match;
import org.guichet.residents.PastCases;
import org.guichet.residents.ResidentSearch;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The box on every page. A whole reference, typed or scanned, leads straight to its case; anything else to a page of what
 * it may mean.
 */
@Path("/recherche")
public class FindResource {

    private static final int MOST = 50;

    /** What the bars on a paper form say. */
    private static final String CODE_OF_A_FORM = "F\\d{14}(\\d{11})?";

    @CheckedTemplate(basePath = "find")
    static class Templates {
        static native TemplateInstance results(Form form, Found found);
    }

    @Inject
    CurrentAgent current;

    @Inject
    PastCases pastCases;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response find(@RestQuery String q) {
        Form form = Form.empty().with("q", q == null ? "" : q.strip());
        String typed = form.line("q").replaceFirst("(?i)^n[°o]\\s*", "");
        if (Reference.looksLikeOne(typed)) {
            return reference(form, typed);
        }
        if (typed.matches(CODE_OF_A_FORM)) {
            return Pages.goTo("/formulaires/" + typed);
        }
        if (RegisterNumber.isArrival(typed)) {
            Optional<MailEntry> arrival = RegisterNumber.parse(
                            typed, LocalDate.now(clock).getYear())
                    .flatMap(number -> MailEntry.find(Direction.ARRIVAL, number.year(), number.number()));
            if (arrival.isPresent()) {
                return Pages.goTo("/ouverture/" + arrival.get().id);
            }
        }
        if (RegisterNumber.isDeparture(typed)) {
            Optional<Letter> letter = ScannedCode.letters(
                            typed, LocalDate.now(clock).getYear())
                    .stream()
                    .findFirst();
            if (letter.isPresent()) {
                return Pages.goTo(letter.get().path());
            }
        }
        Found found = found(typed);
        if (found.isEmpty()) {
            Reference.doubt(typed, LocalDate.now(clock).getYear()).ifPresent(words -> form.refuse("q", words));
        }
        return found.onlyCase().map(dossier -> Pages.goTo(dossier.path())).orElseGet(() -> results(form, found));
    }

    private static Response results(Form form, Found found) {
        var page = Templates.results(form, found);
        return form.refused() ? Pages.refused(page) : Pages.show(page);
    }

    private Response reference(Form form, String typed) {
        try {
            Reference reference = Reference.parse(typed);
            Optional<Case> dossier = Case.findByReference(reference);
            if (dossier.isPresent()) {
                return Pages.goTo(dossier.get().path());
            }
            form.refuse(
                    "q",
                    "Le numéro %s est bien formé, mais aucun dossier ne le porte ici.".formatted(reference.grouped()));
        } catch (Refusal wrongDigit) {
            form.refuse("q", wrongDigit.getMessage());
        }
        return results(form, Found.NOTHING);
    }

    private Found found(String typed) {
        Agent agent = current.get();
        LocalDate today = LocalDate.now(clock);
        List<WorkLine> cases = Reference.looksLikeLastDigits(typed)
                ? Case.findByLastDigits(typed).stream()
                        .filter(dossier -> dossier.visibleTo(agent))
                        .map(dossier -> WorkLine.of(dossier, today))
                        .toList()
                : List.of();
        List<MailEntry> entries =
                RegisterNumber.parse(typed, today.getYear()).map(MailEntry::bearing).orElse(List.of()).stream()
                        .filter(entry -> entry.dossier == null || entry.dossier.visibleTo(agent))
                        .toList();
        List<Match> residents = Match.of(ResidentSearch.find(typed, MOST), pastCases);
        return new Found(cases, entries, residents);
    }
}
