package org.guichet.letters;

/** What a final letter still needs before it has gone. */
public enum Awaits {
    SIGNATURE("à signer"),
    POST("à poster"),
    HAND_OVER("à remettre");

    public final String label;

    Awaits(String label) {
        this.label = label;
    }
}
