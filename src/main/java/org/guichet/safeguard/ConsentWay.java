package org.guichet.safeguard;

/** How a will was made known. */
public enum ConsentWay {
    COUNTER("au guichet"),
    PHONE("par téléphone"),
    WRITING("par écrit"),
    VISIT("à domicile");

    public final String label;

    ConsentWay(String label) {
        this.label = label;
    }
}
