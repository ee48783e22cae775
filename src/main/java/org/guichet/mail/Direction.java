package org.guichet.mail;

import java.util.Arrays;
import java.util.Optional;

/** The two registers of a town hall's post. */
public enum Direction {
    ARRIVAL("arrivee", "Courrier arrivée", "Reçu le"),
    DEPARTURE("depart", "Courrier départ", "Parti le");

    /** In addresses of pages. */
    public final String code;

    public final String label;

    /** What the date of a line means. */
    public final String dated;

    Direction(String code, String label, String dated) {
        this.code = code;
        this.label = label;
        this.dated = dated;
    }

    static Optional<Direction> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
