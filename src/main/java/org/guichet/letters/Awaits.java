package org.guichet.letters;

/** What a final letter still needs before it has gone, or before it is proved that it arrived. */
public enum Awaits {
    SIGNATURE("à signer"),
    POST("à poster"),
    HAND_OVER("à remettre"),
    PROOF("avis de réception attendu");

    public final String label;

    Awaits(String label) {
        this.label = label;
    }
}
