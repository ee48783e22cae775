package org.guichet.repairs;

/** How the owner's decision came. */
public enum AgreementWay {
    COUNTER("au guichet"),
    PHONE("par téléphone"),
    WRITING("par écrit");

    public final String label;

    AgreementWay(String label) {
        this.label = label;
    }
}
