package org.guichet.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.guichet.accounts.Agent;
import org.guichet.clock.Silence.Effect;

/** The end of a case, and its being taken up again, by an agent at a moment. */
public record Closing(Case dossier, Agent by, Instant at) {

    public void close(ClosingReason reason, String words) {
        Case.refuseIf(dossier.state == CaseState.CLOSED, "Ce dossier est déjà clos.");
        LocalDate today = Case.day(at);
        Case.refuseIf(
                reason == ClosingReason.REFUSED && mustBeRefusedInWriting(today),
                "Un refus s’écrit : rendez d’abord définitive la lettre de refus, avec ses motifs et les voies de recours "
                        + "(CRPA, article L211-2), puis fermez le dossier.");
        dossier.state = CaseState.CLOSED;
        dossier.milestones.closed(today, reason);
        dossier.readClock();
        String label = reason.label + (words.isBlank() ? "." : " : " + words);
        dossier.tell(EventKind.CLOSED, by, at, label, null);
    }

    public void reopen(String words) {
        Case.refuseIf(dossier.isOpen(), "Ce dossier est déjà ouvert.");
        String why = Case.required(words, "words", "Dites pourquoi le dossier est rouvert.");
        boolean awaited = MissingItem.of(dossier).stream().anyMatch(MissingItem::outstanding);
        dossier.state = awaited ? CaseState.WAITING : CaseState.TO_DO;
        dossier.milestones.reopened();
        dossier.readClock();
        dossier.tell(EventKind.REOPENED, by, at, why, null);
    }

    /** An unfavourable decision is reasoned, signed and notified, unless silence has already refused. */
    private boolean mustBeRefusedInWriting(LocalDate today) {
        Effect silence = dossier.procedure().silence().effect();
        boolean silenceRefused = silence == Effect.REJECTION && dossier.dueOn != null && dossier.dueOn.isBefore(today);
        return dossier.resident != null
                && silence != Effect.NONE
                && dossier.milestones.decidedOn == null
                && !silenceRefused;
    }
}
