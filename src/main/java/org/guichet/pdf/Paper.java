package org.guichet.pdf;

/** A size of paper, in millimetres (ISO 216), or of an envelope lying on its long side (ISO 269). */
public record Paper(double width, double height) {
    public static final Paper A4 = new Paper(210, 297);
    public static final Paper A4_LANDSCAPE = new Paper(297, 210);
    public static final Paper DL = new Paper(220, 110);
    public static final Paper C5 = new Paper(229, 162);
    public static final Paper C4 = new Paper(324, 229);
    public static final Paper A3 = new Paper(297, 420);
}
