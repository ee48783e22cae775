package org.guichet.pdf;

/** Where a line stands in its width. */
public enum Align {
    LEFT(0),
    CENTRE(0.5),
    RIGHT(1);

    private final double share;

    Align(double share) {
        this.share = share;
    }

    double indent(double white) {
        return share * white;
    }
}
