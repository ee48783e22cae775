package org.guichet.quotas;

/** What a decision does to the count of its zone. */
public enum Verdict {
    GRANTED("Accordé"),
    REFUSED("Refusé"),

    /** The decision before it, favourable or not, stands no more; what it counted is free again. */
    WITHDRAWN("Décision retirée");

    public final String label;

    Verdict(String label) {
        this.label = label;
    }
}
