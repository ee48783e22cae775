package org.guichet.safeguard;

/** Why a person is no longer in the register. */
public enum Removal {
    REQUEST("à la demande de la personne"),
    MOVE("déménagement"),
    DEATH("décès");

    public final String label;

    Removal(String label) {
        this.label = label;
    }
}
