package org.guichet.pdf;

/**
 * A column of a table.
 *
 * @param header its name, in the header row
 * @param width in millimetres, or 0 when the column takes a share of what the others leave
 * @param weight its share of what is left
 */
public record Column(String header, double width, double weight, Align align) {
    /** A column of this many millimetres. */
    public static Column fixed(String header, double width) {
        return new Column(header, width, 0, Align.LEFT);
    }

    /** A column that takes this share of the width the fixed columns leave. */
    public static Column share(String header, double weight) {
        return new Column(header, 0, weight, Align.LEFT);
    }

    /** The same column, its text in the middle: ticks, numbers of pages. */
    public Column centred() {
        return new Column(header, width, weight, Align.CENTRE);
    }

    /** The same column, its text at the right: amounts. */
    public Column right() {
        return new Column(header, width, weight, Align.RIGHT);
    }
}
