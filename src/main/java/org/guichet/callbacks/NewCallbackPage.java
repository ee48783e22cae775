package org.guichet.callbacks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.contact.PhoneNumber;
import org.guichet.residents.Resident;
import org.guichet.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * The page where a call is promised, and what is read from it. Everything that is known already is filled in, so that an
 * operator with one hand on the handset types what the call is about, and saves.
 *
 * @param dossier nothing where the call is about no case
 * @param resident nothing for somebody who has no sheet, or gave no name
 */
public record NewCallbackPage(Form form, @Nullable Case dossier, @Nullable Resident resident) {

    private static final int LONGEST = 500;

    @CheckedTemplate(basePath = "callbacks")
    static class Templates {
        static native TemplateInstance promise(NewCallbackPage at);
    }

    TemplateInstance show() {
        return Templates.promise(this);
    }

    /** Calls that this person is waiting for already. */
    public List<Callback> already() {
        return dossier == null && resident == null ? List.of() : Callback.openFor(dossier, resident);
    }

    public List<Department> departments() {
        return Department.inOrder();
    }

    public List<Agent> agents() {
        return Agent.working();
    }

    public Slot[] slots() {
        return Slot.values();
    }

    /** What the form promises; nothing where it says what is wrong. */
    Optional<Promised> read(UUID key, Agent by, Instant at) {
        String name = resident == null ? form.required("name", "Indiquez qui il faut rappeler.") : "";
        Optional<PhoneNumber> phone = form.check(() -> PhoneNumber.parse("phone", form.line("phone")));
        if (phone.isEmpty()) {
            form.refuse("phone", "Sans numéro, on ne peut pas rappeler : demandez-en un, ou proposez une lettre.");
        }
        String about = form.words("about", LONGEST);
        if (about.isEmpty()) {
            form.refuse("about", "Dites à quel sujet, en quelques mots : celui qui rappelle doit le savoir.");
        }
        var dueOn = form.date("dueOn");
        if (dueOn.isEmpty()) {
            form.refuse("dueOn", "Indiquez jusqu’à quel jour le rappel est promis.");
        }
        Optional<Slot> slot = form.chosen("slot", Slot.values());
        if (slot.isEmpty()) {
            form.refuse("slot", "Choisissez un moment dans la liste.");
        }
        String bestHours = form.line("bestHours");
        Optional<Department> department = form.id("department").flatMap(Department::byId);
        if (department.isEmpty()) {
            form.refuse("department", "Choisissez le service qui rappellera.");
        }
        Optional<Agent> agent = form.id("agent").flatMap(Agent::byId).filter(someone -> someone.active);
        if (agent.isEmpty() && !form.isEmpty("agent")) {
            form.refuse("agent", "Choisissez une personne de la liste, ou tout le service.");
        }
        return form.refused()
                ? Optional.empty()
                : Optional.of(new Promised(
                        key,
                        dossier,
                        resident,
                        name,
                        phone.orElseThrow(),
                        about,
                        department.orElseThrow(),
                        agent.orElse(null),
                        dueOn.orElseThrow(),
                        slot.orElseThrow(),
                        bestHours,
                        by,
                        at));
    }
}
