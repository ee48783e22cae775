package org.guichet.quotas;

import org.guichet.accounts.Agent;
import org.guichet.web.French;

/**
 * A decision as one agent may read it in the list of its zone: who asked, and for which dwelling, stays with those who
 * treat a discreet case.
 *
 * @param link "" where this agent may not see the case
 */
public record DecisionLine(
        String position,
        String day,
        String reference,
        String link,
        String who,
        String dwelling,
        String verdict,
        String dwellings,
        String tally,
        String left,
        String reason,
        boolean overQuota) {

    private static final String DISCREET = "dossier discret";

    static DecisionLine of(QuotaDecision decision, Agent agent) {
        boolean hidden = !decision.dossier.visibleTo(agent);
        return new DecisionLine(
                French.number(decision.position),
                French.shortDate(decision.at),
                hidden ? "" : decision.dossier.number().grouped(),
                hidden ? "" : decision.dossier.path(),
                hidden ? DISCREET : decision.dossier.who(),
                hidden ? DISCREET : Dwelling.of(decision.dossier),
                decision.overQuota() ? "Accordé hors quota" : decision.verdict.label,
                French.number(decision.dwellings),
                "%s / %s".formatted(French.number(decision.granted), French.number(decision.quota)),
                French.number(decision.tally().left()),
                hidden ? "" : decision.reason,
                decision.overQuota());
    }
}
