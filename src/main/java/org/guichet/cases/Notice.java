package org.guichet.cases;

import java.time.LocalDate;

/** Whether the person was told what was decided: the day that proves it, or that the letter never left. */
public final class Notice {

    private Notice() {}

    /** The decision reached the person on that day: the time to appeal runs from it (CJA, art. R421-1 and R421-5). */
    public static void given(Case dossier, LocalDate day) {
        dossier.milestones.notified(day);
    }

    /**
     * The letter was not signed, so that it says nothing: what it decided or answered is still to be done.
     *
     * @param undecided whether no other letter decides
     * @param unanswered whether no other letter answers
     */
    public static void withdrawn(Case dossier, boolean undecided, boolean unanswered) {
        if (undecided) {
            dossier.milestones.decidedOn = null;
        }
        if (unanswered) {
            dossier.milestones.answeredOn = null;
        }
        if (dossier.state == CaseState.ANSWERED && unanswered) {
            dossier.state = CaseState.TO_DO;
        }
        dossier.readClock();
    }
}
