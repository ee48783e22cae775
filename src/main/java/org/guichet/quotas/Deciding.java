package org.guichet.quotas;

import java.time.Instant;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.cases.CaseState;
import org.guichet.web.Refusal;

/** The only way to a decision: its rules in words, before the database says the same in its own. */
public final class Deciding {

    private Deciding() {}

    /** The caller holds the case. */
    public static void decide(Case dossier, Verdict verdict, int dwellings, String reason, Agent by, Instant at) {
        refuseIfClosed(dossier);
        if (QuotaDecision.standing(dossier).isPresent()) {
            throw new Refusal("Une décision est déjà prise pour ce dossier : retirez-la avant d’en prendre une autre.");
        }
        Zone zone = CaseZone.of(dossier)
                .orElseThrow(() -> new Refusal("zone", "Choisissez d’abord la zone où est le logement."));
        zone.lock();
        if (verdict == Verdict.REFUSED && reason.isBlank()) {
            throw new Refusal("reason", "Dites pourquoi : un refus donne ses motifs (CRPA, article L211-2).");
        }
        if (verdict == Verdict.GRANTED) {
            refuseOverQuota(zone, dwellings, reason);
        }
        write(dossier, zone, verdict, dwellings, reason, by, at);
    }

    /** Undoes the decision that stands by a line after it. The caller holds the case. */
    static void withdraw(Case dossier, String reason, Agent by, Instant at) {
        refuseIfClosed(dossier);
        QuotaDecision standing = QuotaDecision.standing(dossier)
                .orElseThrow(() -> new Refusal("Il n’y a pas de décision à retirer pour ce dossier."));
        if (reason.isBlank()) {
            throw new Refusal("reason", "Dites pourquoi la décision est retirée.");
        }
        standing.zone.lock();
        write(dossier, standing.zone, Verdict.WITHDRAWN, standing.dwellings, reason, by, at);
    }

    static void refuseIfClosed(Case dossier) {
        if (dossier.state == CaseState.CLOSED) {
            throw new Refusal("Ce dossier est clos : rouvrez-le avant d’y décider.");
        }
    }

    /** Over the quota, a place is granted only with words that say why. */
    private static void refuseOverQuota(Zone zone, int dwellings, String reason) {
        if (!zone.isOpen()) {
            throw new Refusal("La zone « %s » est fermée : plus rien n’y est accordé.".formatted(zone.name));
        }
        Tally before = zone.tally();
        if (before.after(dwellings).exceeded() && reason.isBlank()) {
            throw new Refusal(
                    "reason",
                    "Cet accord dépasse le quota de la zone (%s). Écrivez le motif de l’accord hors quota, ou refusez."
                            .formatted(before.words()));
        }
    }

    private static void write(
            Case dossier, Zone zone, Verdict verdict, int dwellings, String reason, Agent by, Instant at) {
        QuotaDecision decision = new QuotaDecision();
        decision.zone = zone;
        decision.dossier = dossier;
        decision.verdict = verdict;
        decision.dwellings = dwellings;
        decision.reason = reason;
        decision.at = at;
        decision.agent = by;
        decision.persistAndFlush();
        dossier.followedUp(by, at, decision.words(), QuotaDecision.path(dossier));
    }
}
