package org.guichet.printing;

/** On which sides of the paper. */
public enum Sides {
    ONE("Recto seul", "one-sided"),

    /** Turned like the pages of a book. */
    TWO("Recto verso", "two-sided-long-edge");

    public final String label;

    /** As IPP says it (RFC 8011, 5.2.8). */
    final String keyword;

    Sides(String label, String keyword) {
        this.label = label;
        this.keyword = keyword;
    }
}
