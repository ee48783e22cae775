package org.guichet.opening;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.residents.Match;
import org.guichet.residents.PastCases;
import org.guichet.web.Form;

/**
 * The page of a letter that came: its line, what became of it, where its sheet is and was.
 *
 * @param form what was typed in the action that was refused or overtaken, empty otherwise
 * @param acting the name of that action, "" for none
 * @param overtaken whether somebody else did something to it while it was being typed
 */
public record IncomingPage(Incoming letter, PastCases cases, Form form, String acting, boolean overtaken) {

    @CheckedTemplate(basePath = "opening")
    static class Templates {
        static native TemplateInstance letter(IncomingPage at);
    }

    static IncomingPage of(Incoming letter, PastCases cases) {
        return new IncomingPage(letter, cases, Form.empty(), "", false);
    }

    IncomingPage refused(Form typed, String action) {
        return new IncomingPage(letter, cases, typed, action, false);
    }

    IncomingPage overtaken(Form typed, String action) {
        return new IncomingPage(letter, cases, typed, action, true);
    }

    TemplateInstance show() {
        return Templates.letter(this);
    }

    public List<SheetMove> moves() {
        return letter.moves();
    }

    /** It was handed back or destroyed. */
    public boolean isGone() {
        return letter.whereabouts().filter(move -> move.place.isFinal()).isPresent();
    }

    /** Whether its case is still to be found, or may be another. */
    public boolean mayJoin() {
        return letter.outcome != Outcome.CASE;
    }

    public boolean isWaiting() {
        return letter.outcome == Outcome.TO_TREAT;
    }

    public boolean isSetAside() {
        return letter.outcome == Outcome.REGISTERED_ONLY;
    }

    /** Those whom the envelope may mean; none where that is known. */
    public List<Match> candidates() {
        return letter.sender == null ? Candidates.named(letter.entry.correspondent, cases) : List.of();
    }

    public List<Department> departments() {
        return Department.inOrder();
    }

    public List<Agent> agents() {
        return Agent.working();
    }

    public Place[] places() {
        return Place.values();
    }

    public Form form(String action) {
        return acting.equals(action) ? form : Form.empty();
    }
}
