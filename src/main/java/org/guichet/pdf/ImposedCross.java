package org.guichet.pdf;

/** A cross in a box to tick, in points. */
record ImposedCross(double width, double height) implements ImposedInk {
    private static final double INSET = 0.15;
    private static final double THICKNESS = 1.2;

    @Override
    public void draw(Content content, FontShelf fonts) {
        content.write("0 G ").write(THICKNESS).write("w\n");
        line(content, INSET, 1 - INSET);
        line(content, 1 - INSET, INSET);
    }

    /** From the left to the right, at these shares of the height. */
    private void line(Content content, double from, double to) {
        content.write(width * INSET).write(height * from).write("m ");
        content.write(width * (1 - INSET)).write(height * to).write("l S\n");
    }
}
