package org.guichet.cases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.commune.TownCalendar;
import org.guichet.web.Form;
import org.guichet.web.French;

/**
 * The page of what a request needs: awaited, late ones first; come; and the list to tick.
 *
 * @param form what was typed in the action that was refused or overtaken, empty otherwise
 * @param acting the name of that action, "" for none
 * @param news what others added while it was being typed
 */
public record CaseItemsPage(
        Case dossier, LocalDate today, Agent agent, Form form, String acting, List<CaseEvent> news) {

    @CheckedTemplate(basePath = "cases")
    static class Templates {
        static native TemplateInstance items(CaseItemsPage at);
    }

    static CaseItemsPage of(Case dossier, LocalDate today, Agent agent) {
        return new CaseItemsPage(dossier, today, agent, Form.empty(), "", List.of());
    }

    CaseItemsPage typed(Form typed, String action, List<CaseEvent> news) {
        return new CaseItemsPage(dossier, today, agent, typed, action, news);
    }

    TemplateInstance show() {
        return Templates.items(this);
    }

    public List<MissingItem> awaited() {
        return CaseItems.awaited(dossier);
    }

    public List<MissingItem> late() {
        return awaited().stream().filter(item -> item.isLate(today)).toList();
    }

    /** What was asked for and is no longer awaited: the story of the rounds. */
    public List<MissingItem> ended() {
        return MissingItem.of(dossier).stream()
                .filter(item -> !item.outstanding())
                .toList();
    }

    public List<SupportingDocument> documents() {
        return SupportingDocument.of(dossier);
    }

    public List<ItemLine> lines() {
        return ItemLine.of(dossier);
    }

    /** « en retard de 5 jours » */
    public String lateness(MissingItem item) {
        long days = ChronoUnit.DAYS.between(item.answerBy, today);
        return "en retard de %s jour%s".formatted(French.number(days), days > 1 ? "s" : "");
    }

    /** Nothing more is asked for in a case that is closed, or that another administration treats. */
    public boolean isTreatedHere() {
        return dossier.state != CaseState.CLOSED && dossier.state != CaseState.FORWARDED;
    }

    public DocumentForm[] forms() {
        return DocumentForm.values();
    }

    public List<Channel> ways() {
        return Arrival.WAYS;
    }

    public List<Agent> agents() {
        return Agent.working();
    }

    /** Suggestions only: each service has its own cupboards. */
    public List<String> places() {
        return List.of(
                "Dossier papier",
                "Classeur du service",
                "Boîte d’archives",
                dossier.department.name,
                "Rendue à la personne");
    }

    /** How many letters were begun, so that a second press of the button opens the first one. */
    public long letters() {
        return CaseEvent.drafts(dossier);
    }

    /** Whether the procedure has this letter. */
    public boolean hasLetter(String name) {
        return dossier.procedure().letter(name).isPresent();
    }

    /** The form of an action: as typed where it was refused, with the usual choices otherwise. */
    public Form form(String action) {
        if (acting.equals(action)) {
            return form;
        }
        Channel way = dossier.channel == Channel.MAIL ? Channel.MAIL : Channel.COUNTER;
        boolean first = action.equals("tri");
        return Form.empty()
                .with("answerBy", TownCalendar.workingDays().next(today.plusDays(ItemRound.USUAL_DAYS)))
                .with("on", first && dossier.channel != Channel.PHONE ? dossier.receivedOn() : today)
                .with("channel", first ? way : "")
                .with("postmarkedOn", first ? dossier.postmarkedOn : null)
                .with("takenBy", agent.id);
    }
}
