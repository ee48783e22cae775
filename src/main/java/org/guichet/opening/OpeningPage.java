package org.guichet.opening;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.accounts.Department;
import org.guichet.mail.Nature;
import org.guichet.residents.Match;
import org.guichet.residents.PastCases;
import org.guichet.residents.Resident;
import org.guichet.web.Form;
import org.guichet.web.Paging;

/**
 * The screen of the morning: the number to write on the letter just opened, the empty line for the next, what was opened so
 * far.
 *
 * @param last the letter just numbered; nothing before the first, nor while a line is refused
 * @param lastLine the same, as this agent may read it
 */
public record OpeningPage(
        Form form,
        Optional<Incoming> last,
        Optional<IncomingLine> lastLine,
        List<IncomingLine> lines,
        Paging paging,
        PastCases cases) {

    /** What the next line begins with: letters of a pile are alike. */
    private static final List<String> KEPT =
            List.of("department", "nature", "receivedOn", "postmarkedOn", "place", "placeName", "outcome");

    @CheckedTemplate(basePath = "opening")
    static class Templates {
        static native TemplateInstance pile(OpeningPage at);

        static native TemplateInstance senders(OpeningPage at);
    }

    TemplateInstance show() {
        return Templates.pile(this);
    }

    /** Only the people found, for the page that searches while one types. */
    TemplateInstance showSenders() {
        return Templates.senders(this);
    }

    /** What is kept of a line for the next one, as the query of a link. */
    static String kept(Form form) {
        return KEPT.stream()
                .filter(name -> !form.isEmpty(name))
                .map(name -> name + "=" + form.encoded(name))
                .collect(Collectors.joining("&"));
    }

    public String kept() {
        return kept(form);
    }

    /** Those whom the words typed may mean, whoever is chosen first. */
    public List<Match> senders() {
        Optional<Resident> chosen = form.id(EnvelopeForm.PERSON).flatMap(Resident::byId);
        List<Match> found = form.isEmpty("sender") || MeantCase.isCode(form.line("sender"))
                ? List.of()
                : Candidates.named(form.line("sender"), cases);
        boolean there = chosen.isEmpty()
                || found.stream().anyMatch(match -> match.resident().equals(chosen.get()));
        return there
                ? found
                : Stream.concat(Match.of(List.of(chosen.get()), cases).stream(), found.stream())
                        .toList();
    }

    public boolean isChosen(Resident resident) {
        return form.holds(EnvelopeForm.PERSON, resident.id);
    }

    /** Those whom the letter just numbered may come from, to be told with one press; none where that is known. */
    public List<Match> candidates() {
        return last.filter(letter ->
                        letter.sender == null && !lastLine.orElseThrow().path().isEmpty())
                .map(letter -> Candidates.named(letter.entry.correspondent, cases))
                .orElse(List.of());
    }

    public List<Department> departments() {
        return Department.inOrder();
    }

    public Nature[] natures() {
        return Nature.values();
    }

    public List<Place> places() {
        return Place.FIRST;
    }
}
