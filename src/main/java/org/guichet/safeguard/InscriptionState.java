package org.guichet.safeguard;

/** Where a request to be in the register has come to. */
public enum InscriptionState {
    ASKED("Pas encore au registre"),
    LISTED("Au registre"),
    REMOVED("Retirée du registre");

    public final String label;

    InscriptionState(String label) {
        this.label = label;
    }
}
