package org.guichet.piles;

import java.util.Arrays;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.accounts.RouteTable;
import org.guichet.letters.LetterStep;

/** What may be noted of a whole pile; a refused signature is not, since each has its own reason. */
public enum PileStep {
    PRINTED("Imprimées", "imprimee"),
    SIGNED("Signées à la main", "signee"),
    ENVELOPED("Mises sous pli", "sous-pli"),
    POSTED("Postées", "postee"),
    HANDED("Remises en main propre, aux personnes elles-mêmes", "remise"),
    PRESENTED("Présentées par le facteur", "presentee"),
    RECEIVED("Avis de réception signés revenus", "recue"),
    UNCLAIMED("Plis avisés et non réclamés", "non-reclamee");

    public final String label;

    private final String route;

    PileStep(String label, String route) {
        this.label = label;
        this.route = "POST /courriers/{id}/" + route;
    }

    LetterStep.Kind kind() {
        return LetterStep.Kind.valueOf(name());
    }

    /** Whoever may press the button of one letter may scan a pile of them. */
    boolean mayBeTakenBy(Agent agent) {
        return RouteTable.allows(route, role -> agent.has(Role.valueOf(role)));
    }

    static List<PileStep> of(Agent agent) {
        return Arrays.stream(values()).filter(step -> step.mayBeTakenBy(agent)).toList();
    }
}
