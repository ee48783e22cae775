package org.guichet.pdf;

/** A box to tick and the words after it. */
public record Tick(String label, boolean ticked) {

    /** As a reader says it, whatever the ink. */
    String text() {
        return (ticked ? "☒ " : "☐ ") + label;
    }
}
