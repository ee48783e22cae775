package org.guichet.cases;

/** Where a case stands. */
public enum CaseState {
    TO_DO("À traiter"),
    WAITING("Attente de pièce"),
    ANSWERED("Réponse faite"),
    /** Another administration is in charge; the case is kept to see that it answers. */
    FORWARDED("Transmis, suivi"),
    CLOSED("Clos");

    public final String label;

    CaseState(String label) {
        this.label = label;
    }
}
