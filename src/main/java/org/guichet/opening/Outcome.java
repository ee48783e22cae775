package org.guichet.opening;

/** What became of a letter that came. */
public enum Outcome {
    TO_TREAT("À traiter"),
    CASE("A ouvert un dossier"),
    JOINED("Joint à un dossier"),
    REGISTERED_ONLY("Enregistré seulement");

    public final String label;

    Outcome(String label) {
        this.label = label;
    }
}
