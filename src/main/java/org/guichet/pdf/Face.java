package org.guichet.pdf;

/** The faces of the typeface. */
public enum Face {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC;

    Face bolder() {
        return this == REGULAR || this == BOLD ? BOLD : BOLD_ITALIC;
    }
}
