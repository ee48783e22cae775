package org.guichet.mailings;

/** The piles in which the letters lie once printed, in this order. */
public enum Pile {
    POST("À poster", "Dans l’ordre des communes, des rues et des numéros."),
    ROUND("À porter en tournée", "Dans l’ordre de la marche : côté impair en montant, puis côté pair en redescendant."),
    CALL("À appeler d’abord", "Ces personnes souhaitent un appel avant de recevoir un courrier. Rien ne part avant."),
    COUNTER("À remettre au guichet", "Rien n’est posté à ces personnes : leur lettre les attend au guichet.");

    public final String label;
    public final String hint;

    Pile(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    /** Whether its sheet names everybody in it. */
    boolean isListed() {
        return this == CALL || this == COUNTER;
    }
}
