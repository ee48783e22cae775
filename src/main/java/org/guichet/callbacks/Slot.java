package org.guichet.callbacks;

/** The part of the day in which the person can be reached. */
public enum Slot {
    ANY("à toute heure"),
    MORNING("le matin"),
    AFTERNOON("l’après-midi"),
    EVENING("à partir de 18 h");

    public final String label;

    Slot(String label) {
        this.label = label;
    }
}
