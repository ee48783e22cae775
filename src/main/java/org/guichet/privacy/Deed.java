package org.guichet.privacy;

/** What was done to a record, as the trail keeps it. */
public enum Deed {
    VIEWED("consulté"),
    PRINTED("imprimé"),
    CREATED("créé"),
    CHANGED("modifié");

    public final String label;

    Deed(String label) {
        this.label = label;
    }
}
