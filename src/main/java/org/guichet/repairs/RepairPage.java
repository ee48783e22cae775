package org.guichet.repairs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.cases.Answer;
import org.guichet.cases.Case;
import org.guichet.web.Form;
import org.guichet.web.French;

/**
 * The page of one device.
 *
 * @param form what was typed in the action that was refused or overtaken, empty otherwise
 * @param acting the name of that action, "" for none
 * @param overtaken whether somebody else took a step while it was being typed
 */
public record RepairPage(Repair repair, LocalDate today, Agent agent, Form form, String acting, boolean overtaken) {

    @CheckedTemplate(basePath = "repairs")
    static class Templates {
        static native TemplateInstance repair(RepairPage at);
    }

    /** A thing to tick as it crosses the counter. */
    public record Thing(String field, String name) {}

    static RepairPage of(Repair repair, LocalDate today, Agent agent) {
        return new RepairPage(repair, today, agent, Form.empty(), "", false);
    }

    RepairPage refused(Form typed, String action) {
        return new RepairPage(repair, today, agent, typed, action, false);
    }

    RepairPage overtaken(Form typed, String action) {
        return new RepairPage(repair, today, agent, typed, action, true);
    }

    TemplateInstance show() {
        return Templates.repair(this);
    }

    public Case dossier() {
        return repair.dossier;
    }

    /** What was said and left, in the words of the deposit. */
    public List<Answer> deposit() {
        return Answer.of(repair.dossier);
    }

    public boolean isBack() {
        return repair.step() == Step.BACK;
    }

    /** Nothing more can be done with it. */
    public boolean isOver() {
        return isBack() || repair.step() == Step.RECYCLED;
    }

    public Agreement[] decisions() {
        return Agreement.values();
    }

    public AgreementWay[] ways() {
        return AgreementWay.values();
    }

    public Outcome[] outcomes() {
        return Outcome.values();
    }

    public List<Thing> things() {
        List<String> names = repair.belongings().all();
        List<Thing> things = new ArrayList<>();
        for (int thing = 0; thing < names.size(); thing++) {
            things.add(new Thing(HandBack.field(thing), names.get(thing)));
        }
        return things;
    }

    /** The form of an action: as typed where it was refused, with what is known otherwise. */
    public Form form(String action) {
        if (acting.equals(action)) {
            return form;
        }
        return switch (action) {
            case "diagnostic" ->
                Form.empty()
                        .with("diagnosis", repair.diagnosis)
                        .with("parts", repair.partsCents == null ? null : French.euros(repair.partsCents))
                        .with("diagnosedBy", repair.diagnosedBy == null ? agent.fullName() : repair.diagnosedBy);
            case "accord" -> Form.empty().with("agreedOn", today);
            case "retrait" -> Form.empty().with("returnedTo", repair.dossier.who());
            default -> Form.empty();
        };
    }
}
