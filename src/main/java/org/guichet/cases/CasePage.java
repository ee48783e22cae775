package org.guichet.cases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.web.Form;
import org.guichet.web.French;

/**
 * The page of a case, from top to bottom: number and state, clock, request, story; actions in one column.
 *
 * @param asides what other rooms keep of the case
 * @param form what was typed in the action that was refused or overtaken, empty otherwise
 * @param acting the name of that action, "" for none
 * @param news what others added while it was being typed
 * @param notice what the agent should know first, "" for nothing
 */
public record CasePage(
        Case dossier,
        List<Aside> asides,
        LocalDate today,
        Form form,
        String acting,
        List<CaseEvent> news,
        String notice) {

    @CheckedTemplate(basePath = "cases")
    static class Templates {
        static native TemplateInstance show(CasePage at);
    }

    static CasePage of(Case dossier, List<Aside> asides, LocalDate today) {
        return new CasePage(dossier, asides, today, Form.empty(), "", List.of(), "");
    }

    CasePage refused(Form typed, String action) {
        return new CasePage(dossier, asides, today, typed, action, List.of(), "");
    }

    CasePage overtaken(Form typed, String action, List<CaseEvent> news) {
        return new CasePage(dossier, asides, today, typed, action, news, "");
    }

    /** The intake page was sent a second time: nothing more was written. */
    CasePage alreadySaved() {
        String words = "Cette demande était déjà enregistrée : voici son dossier. Rien n’a été ajouté.";
        return new CasePage(dossier, asides, today, form, acting, news, French.spaced(words));
    }

    TemplateInstance show() {
        return Templates.show(this);
    }

    public List<Answer> answers() {
        return Answer.of(dossier);
    }

    public CaseClock clock() {
        return CaseClock.of(dossier, today);
    }

    public List<MissingItem> items() {
        return MissingItem.of(dossier);
    }

    /** How many things a person still has to bring. */
    public int awaited() {
        return CaseItems.awaited(dossier).size();
    }

    public List<CaseEvent> story() {
        return CaseEvent.story(dossier);
    }

    public Due due() {
        return Due.of(dossier, today);
    }

    public List<Department> departments() {
        return Department.inOrder();
    }

    public List<Agent> agents() {
        return Agent.working();
    }

    public ClosingReason[] reasons() {
        return ClosingReason.values();
    }

    /** The form of an action: as typed where it was refused, with the usual choices otherwise. */
    public Form form(String action) {
        return acting.equals(action)
                ? form
                : Form.empty()
                        .with("appealedOn", today)
                        .with("department", dossier.department.id)
                        .with("agent", dossier.assignee == null ? null : dossier.assignee.id);
    }
}
