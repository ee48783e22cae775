package org.guichet.pdf;

/** A rectangle in millimetres; x and y are its top left corner, counted from the top left corner of the paper. */
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
