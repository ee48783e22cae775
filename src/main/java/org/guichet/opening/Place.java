package org.guichet.opening;

import java.util.Arrays;
import java.util.List;

/** Where a sheet of paper may be. */
public enum Place {
    DEPARTMENT("Au service"),
    AGENT("Prise par un agent"),
    BINDER("Classeur"),
    BOX("Carton"),
    HANDED_BACK("Rendue"),
    DESTROYED("Détruite");

    /** Where a sheet may go as its envelope is opened. */
    static final List<Place> FIRST = List.of(DEPARTMENT, BINDER, BOX);

    public final String label;

    Place(String label) {
        this.label = label;
    }

    /** Somebody has it, and it is to come back some day. */
    public static List<Place> out() {
        return Arrays.stream(values()).filter(Place::isOut).toList();
    }

    public boolean isOut() {
        return this == DEPARTMENT || this == AGENT;
    }

    /** It never goes anywhere again. */
    public boolean isFinal() {
        return this == HANDED_BACK || this == DESTROYED;
    }
}
