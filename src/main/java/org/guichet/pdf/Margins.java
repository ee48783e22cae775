package org.guichet.pdf;

/** The white around the text, in millimetres. The running header and the footer are drawn in it. */
public record Margins(double top, double right, double bottom, double left) {
    /** The margins of a French business letter. */
    public static final Margins LETTER = new Margins(15, 20, 20, 20);

    /** The same margin on four sides. */
    public static Margins all(double margin) {
        return new Margins(margin, margin, margin, margin);
    }

    /** Room above and below for a header and a footer of 16 points. */
    public static Margins largePrint(double side) {
        return new Margins(28, side, 38, side);
    }

    Box inside(Paper paper) {
        return new Box(left, top, paper.width() - left - right, paper.height() - top - bottom);
    }
}
