package org.guichet.mailings;

import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.accounts.Role;
import org.guichet.web.Form;

/** Reads the text of a letter to many, and how it is printed, from a form. */
final class MailingForm {

    private static final String BLANK =
            "{usager.appel},\n\n\n\nNous vous prions d’agréer, {usager.appel}, l’expression de nos salutations distinguées.";

    private MailingForm() {}

    static Form blank(Agent by) {
        return Form.empty()
                .with("body", BLANK)
                .with("department", by.department == null ? null : by.department.id)
                .with(
                        "signatory",
                        Agent.signatories().size() == 1 ? Agent.signatories().get(0).id : null);
    }

    static Form of(Mailing mailing) {
        return Form.empty()
                .with("version", mailing.version)
                .with("subject", mailing.subject)
                .with("body", mailing.body)
                .with("easyBody", mailing.easyBody)
                .with("department", mailing.department.id)
                .with("signatory", mailing.signatory == null ? null : mailing.signatory.id)
                .with("onePerHousehold", mailing.onePerHousehold ? "oui" : "")
                .with("twoSided", mailing.twoSided ? "oui" : "");
    }

    /** Fills the letter, unless something in the form is wrong. Whether it was filled. */
    static boolean read(Form form, Mailing mailing) {
        String subject = form.required("subject", "Indiquez l’objet : il dit en une ligne de quoi il s’agit.");
        String body = MailingText.read(form, "body");
        if (body.isEmpty()) {
            form.refuse("body", "Écrivez le texte de la lettre.");
        }
        String easyBody = MailingText.read(form, "easyBody");
        Optional<Department> department = form.id("department").flatMap(Department::byId);
        if (department.isEmpty()) {
            form.refuse("department", "Choisissez le service : c’est lui que les personnes appelleront.");
        }
        Optional<Agent> signatory =
                form.id("signatory").flatMap(Agent::byId).filter(agent -> agent.active && agent.has(Role.SIGNATORY));
        if (signatory.isEmpty() && !form.isEmpty("signatory")) {
            form.refuse("signatory", "Cette personne ne signe pas de courriers : choisissez-en une de la liste.");
        }
        if (form.refused()) {
            return false;
        }
        mailing.subject = subject;
        mailing.body = body;
        mailing.easyBody = easyBody;
        mailing.department = department.orElseThrow();
        mailing.signatory = signatory.orElse(null);
        mailing.onePerHousehold = !form.isEmpty("onePerHousehold");
        mailing.twoSided = !form.isEmpty("twoSided");
        return true;
    }
}
