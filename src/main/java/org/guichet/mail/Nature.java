package org.guichet.mail;

import java.util.Arrays;
import java.util.Optional;
import org.guichet.letters.Letter;

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

    /** How a letter of ours travels. */
    public static Nature of(Letter letter) {
        return letter.goesByHand() ? BY_HAND : valueOf(letter.sending.name());
    }

    public static Optional<Nature> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
