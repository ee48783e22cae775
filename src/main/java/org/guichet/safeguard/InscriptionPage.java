package org.guichet.safeguard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.guichet.cases.Answer;
import org.guichet.cases.Case;
import org.guichet.web.Form;

/**
 * The page of one person's place in the register.
 *
 * @param form what was typed in the action that was refused or overtaken, empty otherwise
 * @param acting the name of that action, "" for none
 * @param news what others did while it was being typed
 * @param seesCase whether this agent may go on to the case itself
 */
public record InscriptionPage(
        Inscription inscription,
        LocalDate today,
        boolean seesCase,
        Form form,
        String acting,
        List<InscriptionLine> news) {

    @CheckedTemplate(basePath = "safeguard")
    static class Templates {
        static native TemplateInstance inscription(InscriptionPage at);
    }

    static InscriptionPage of(Inscription inscription, LocalDate today, boolean seesCase) {
        return new InscriptionPage(inscription, today, seesCase, Form.empty(), "", List.of());
    }

    InscriptionPage refused(Form typed, String action) {
        return new InscriptionPage(inscription, today, seesCase, typed, action, List.of());
    }

    InscriptionPage overtaken(Form typed, String action, List<InscriptionLine> added) {
        return new InscriptionPage(inscription, today, seesCase, typed, action, added);
    }

    TemplateInstance show() {
        return Templates.inscription(this);
    }

    public Case dossier() {
        return inscription.dossier;
    }

    /** What the request said; only here, and only to those who keep the register. */
    public List<Answer> said() {
        return Asked.words(inscription);
    }

    public List<InscriptionLine> story() {
        return InscriptionLine.of(inscription);
    }

    public ConsentWay[] ways() {
        return ConsentWay.values();
    }

    public ConsentGiver[] givers() {
        return ConsentGiver.values();
    }

    public Removal[] removals() {
        return Removal.values();
    }

    public boolean late() {
        return inscription.toConfirm(today);
    }

    public List<ContactFields.Fields> contacts(Form shown) {
        return ContactFields.shown(shown);
    }

    /** The form of an action: as typed where it was refused, with what is known otherwise. */
    public Form form(String action) {
        if (acting.equals(action)) {
            return form;
        }
        return switch (action) {
            case "inscription" -> ConsentFields.GIVEN.usual(asked(), today);
            case "confirmation" -> ConsentFields.CONFIRMED.usual(Form.empty(), today);
            case "correction" -> known();
            default -> Form.empty();
        };
    }

    /** What the request said, once: who left the register is asked again. */
    private Form asked() {
        return inscription.state == InscriptionState.ASKED ? Asked.form(inscription) : Form.empty();
    }

    private Form known() {
        Form known = Form.empty().with("needs", inscription.needs);
        ContactFields.fill(known, inscription.contacts);
        return known;
    }
}
