package org.guichet.letters;

/** How a letter that is not handed over is posted. */
public enum Sending {
    SIMPLE("Lettre simple"),
    REGISTERED("Recommandé"),
    REGISTERED_AR("Recommandé avec avis de réception");

    public final String label;

    Sending(String label) {
        this.label = label;
    }

    public boolean isRegistered() {
        return this != SIMPLE;
    }
}
