package org.guichet.cases;

import java.util.Arrays;
import java.util.Optional;

/** The three ways in, with the same rights and the same delays. */
public enum Channel {
    COUNTER("guichet", "Guichet", "au guichet"),
    PHONE("telephone", "Téléphone", "par téléphone"),
    MAIL("courrier", "Courrier", "par courrier");

    /** In addresses of pages. */
    public final String code;

    public final String label;

    /** In a sentence: « reçue au guichet ». */
    public final String how;

    Channel(String code, String label, String how) {
        this.code = code;
        this.label = label;
        this.how = how;
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code.equals(code))
                .findFirst();
    }
}
