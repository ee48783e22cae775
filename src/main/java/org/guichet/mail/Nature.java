package org.guichet.mail;

import java.util.Arrays;
import java.util.Optional;

/** How a letter travelled. */
public enum Nature {
    SIMPLE("Simple"),
    REGISTERED("Recommandé"),
    REGISTERED_AR("Recommandé avec avis de réception"),
    BY_HAND("Remis en main propre");

    public final String label;

    Nature(String label) {
        this.label = label;
    }

    public static Optional<Nature> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
