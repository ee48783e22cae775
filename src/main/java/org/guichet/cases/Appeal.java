package org.guichet.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.guichet.accounts.Agent;
import org.guichet.web.French;
import org.guichet.web.Refusal;

/**
 * The person asks the town hall to think again (recours gracieux): a request of its own, with its own acknowledgement and
 * delay, and silence rejects it (CRPA, art. L110-1, L231-4, 2° and L411-2).
 */
public final class Appeal {

    private Appeal() {}

    /** Whether there is a decision to appeal against, taken or born of silence, and nobody appealed yet. */
    static boolean isOpenTo(Case dossier, LocalDate today) {
        Milestones milestones = dossier.milestones;
        return milestones.appealedOn == null
                && (milestones.decidedOn != null
                        || dossier.reading().implied(today).isPresent());
    }

    /** @throws Refusal where there is nothing to appeal against, or the day is before the request or still to come */
    public static void receive(Case dossier, LocalDate received, String words, Agent by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, French.ZONE);
        if (dossier.milestones.appealedOn != null) {
            throw new Refusal("Un recours est déjà enregistré dans ce dossier.");
        }
        if (!isOpenTo(dossier, today)) {
            throw new Refusal(
                    "Aucune décision n’est encore prise, ni par écrit ni par le silence : notez plutôt ce que dit la personne.");
        }
        if (received.isAfter(today)) {
            throw new Refusal("appealedOn", "Ce jour est à venir : indiquez le jour où la mairie a reçu le recours.");
        }
        if (received.isBefore(dossier.receivedOn())) {
            throw new Refusal("appealedOn", "La demande n’était pas encore reçue ce jour-là : vérifiez la date.");
        }
        dossier.milestones.appealed(received, dossier.resident != null);
        dossier.state = CaseState.TO_DO;
        dossier.readClock();
        String what = words.isBlank() ? "." : " : " + words;
        dossier.tell(EventKind.APPEALED, by, at, "Reçu le " + French.date(received) + what, null);
    }
}
