package org.guichet.pdf;

/**
 * How a run of blocks is set. All lengths in points, as printers count type.
 *
 * @param size of the body text
 * @param leading from one baseline to the next
 * @param after white after a paragraph
 * @param growth how much larger each level of heading is than the level below it: a heading of level 3 or more has the
 *     size of the text, level 2 is {@code growth} times larger, level 1 {@code growth} times larger again
 */
public record TextStyle(double size, double leading, double after, double growth) {
    /** What a letter is set in. */
    public static final TextStyle BODY = new TextStyle(11, 15, 7);

    /** What a person with low vision reads: 16 points at least. */
    public static final TextStyle LARGE_PRINT = new TextStyle(16, 22, 11);

    /** Tables of many columns. */
    public static final TextStyle COMPACT = new TextStyle(9, 12, 5);

    /** Footers and data notices. */
    public static final TextStyle SMALL = new TextStyle(8.5, 11, 4);

    private static final double TIGHTEST_LEADING = 1.2;

    public TextStyle(double size, double leading, double after) {
        this(size, leading, after, 1.2);
    }

    /** The same text under headings that are bold but no larger, as the subject of a letter. */
    public TextStyle withPlainHeadings() {
        return new TextStyle(size, leading, after, 1);
    }

    /** The same type with less white, down to a leading of 1.2: 0 changes nothing, 1 is as tight as stays readable. */
    public TextStyle tightened(double share) {
        double tightest = Math.min(leading, size * TIGHTEST_LEADING);
        return new TextStyle(size, leading - share * (leading - tightest), after * (1 - share / 2), growth);
    }

    /** Half a point smaller, in proportion. */
    TextStyle smaller() {
        double scale = (size - 0.5) / size;
        return new TextStyle(size - 0.5, leading * scale, after * scale, growth);
    }

    TextStyle heading(int level) {
        double scale = Math.pow(growth, Math.max(0, 3 - level));
        return new TextStyle(size * scale, leading * scale, after / 2, growth);
    }
}
