package org.guichet.quotas;

import java.util.Arrays;
import java.util.Optional;

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

    static Optional<Verdict> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
