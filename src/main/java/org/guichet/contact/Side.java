package org.guichet.contact;

/** The sides of a street, in the order in which a round takes them. */
public enum Side {
    ODD("Côté impair"),
    EVEN("Côté pair");

    public final String label;

    Side(String label) {
        this.label = label;
    }
}
