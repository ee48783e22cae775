package org.guichet.quotas;

/** What a decision does to the count of its zone. */
public enum Verdict {
    GRANTED("Accordé", "accordée"),
    REFUSED("Refusé", "refusée"),

    /** The decision before it, favourable or not, stands no more; what it counted is free again. */
    WITHDRAWN("Décision retirée", "");

    public final String label;

    /** What letters say of a request decided so; "" where no decision stands. */
    final String word;

    Verdict(String label, String word) {
        this.label = label;
        this.word = word;
    }
}
