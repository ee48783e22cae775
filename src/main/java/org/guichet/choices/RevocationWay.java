package org.guichet.choices;

/** How the person said that the choice no longer stands. */
public enum RevocationWay {
    COUNTER("au guichet"),
    PHONE("par téléphone"),
    WRITING("par courrier");

    public final String label;

    RevocationWay(String label) {
        this.label = label;
    }
}
