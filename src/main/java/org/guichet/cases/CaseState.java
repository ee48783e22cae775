package org.guichet.cases;

/** Where a case stands. */
public enum CaseState {
    TO_DO("À traiter"),
    WAITING("Attente de pièce"),
    ANSWERED("Réponse faite"),
    CLOSED("Clos");

    public final String label;

    CaseState(String label) {
        this.label = label;
    }
}
