package org.guichet.pdf;

/**
 * In what type, how wide, and on pages how high blocks are set.
 *
 * @param width in millimetres
 * @param limit the height of an empty page, in millimetres: what is kept together must not be higher
 */
record Setting(TextStyle style, double width, double limit) {

    double after() {
        return Millimetres.ofPoints(style.after());
    }

    double leading() {
        return Millimetres.ofPoints(style.leading());
    }

    /** How much larger than for a letter the lines and boxes to fill are: who reads large print also writes large. */
    double scale() {
        return Math.max(1, style.size() / TextStyle.BODY.size());
    }

    Setting ofWidth(double newWidth) {
        return new Setting(style, newWidth, limit);
    }

    Setting narrower(double by) {
        return ofWidth(width - by);
    }

    /** The same type on lines this far apart, in millimetres. */
    Setting spaced(double leading) {
        TextStyle spaced = new TextStyle(style.size(), Millimetres.toPoints(leading), style.after(), style.growth());
        return new Setting(spaced, width, limit);
    }
}
