package org.guichet.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.cases.Channel;
import org.guichet.mail.Nature;
import org.guichet.mandates.Mandate;
import org.guichet.opening.Incoming;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.Procedure;
import org.guichet.procedures.Shelf;
import org.guichet.residents.Match;
import org.guichet.residents.PastCases;
import org.guichet.residents.Resident;
import org.guichet.residents.ResidentForm;
import org.guichet.residents.ResidentSearch;
import org.guichet.residents.Title;
import org.guichet.web.Form;

/** The one page of the desk, for the three channels: who, for what, what next, in the order of the conversation. */
public record IntakePage(Channel channel, Form form, Catalogue catalogue, PastCases cases, LocalDate today) {

    static final String PERSON = "person";
    static final String NEWCOMER = "nouvelle";
    static final String ANONYMOUS = "anonyme";
    static final String PROCEDURE = "demarche";

    /** More than a person can compare while somebody waits. */
    private static final int MOST_MATCHES = 8;

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance page(IntakePage at);

        static native TemplateInstance matches(IntakePage at);

        static native TemplateInstance questions(IntakePage at);
    }

    TemplateInstance show() {
        return Templates.page(this);
    }

    /** Only the people found, for the page that searches while one types. */
    TemplateInstance showMatches() {
        return Templates.matches(this);
    }

    /** Only the questions of the procedure chosen. */
    TemplateInstance showQuestions() {
        return Templates.questions(this);
    }

    /** The person chosen first, then those whom the search finds. */
    public List<Match> matches() {
        Optional<Resident> chosen = chosen();
        List<Resident> found = ResidentSearch.find(form.line("q"), MOST_MATCHES);
        return Match.of(chosen.isEmpty() || found.contains(chosen.get()) ? found : List.of(chosen.get()), cases);
    }

    /** Those who may be the person that is being written down as new. */
    public List<Match> twins() {
        return Match.of(ResidentForm.twins(form), cases);
    }

    /** Who may come in the place of a person, today. */
    public List<Mandate> helpers(Resident resident) {
        return Mandate.of(resident).stream()
                .filter(mandate -> mandate.isCurrent(today))
                .toList();
    }

    public boolean searched() {
        return !form.isEmpty("q");
    }

    public Optional<Resident> chosen() {
        return form.id(PERSON).flatMap(Resident::byId);
    }

    public boolean isChosen(Resident resident) {
        return form.is(PERSON, resident.id.toString());
    }

    public List<Shelf> shelves() {
        return catalogue.shelves(catalogue.all());
    }

    /** The letter that brought the request, where it was numbered before. */
    public Optional<Incoming> letter() {
        return LetterForm.letter(form);
    }

    public Optional<Procedure> procedure() {
        return catalogue.find(form.value(PROCEDURE));
    }

    public Title[] titles() {
        return Title.values();
    }

    public Channel[] channels() {
        return Channel.values();
    }

    public Nature[] natures() {
        return Nature.values();
    }
}
