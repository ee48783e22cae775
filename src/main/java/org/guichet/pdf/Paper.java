package org.guichet.pdf;

/** A size of paper, in millimetres (ISO 216). */
public record Paper(double width, double height) {
    public static final Paper A4 = new Paper(210, 297);
    public static final Paper A4_LANDSCAPE = new Paper(297, 210);
}
