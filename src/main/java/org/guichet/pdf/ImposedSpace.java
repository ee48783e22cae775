package org.guichet.pdf;

import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/**
 * The room a form gives to an answer, in points. Words are set as large as it allows, never smaller than a person reads,
 * and never beyond its edges: what does not fit is not drawn here at all.
 *
 * @param border drawn around it, inside its width and height
 * @param size its maker wished for, 0 where any will do
 * @param manyLines whether words may go on to a next line
 * @param longest how many characters, 0 for no limit
 * @param comb whether each character has a cell of its own
 */
record ImposedSpace(
        double width,
        double height,
        double border,
        double size,
        Align align,
        boolean manyLines,
        int longest,
        boolean comb) {

    /** In points; below, a paper form is no longer read at a counter. */
    static final double SMALLEST = 7;

    /** What a hand-filled form looks best in, when its maker asks for nothing. */
    private static final double USUAL = 10;

    private static final double STEP = 0.5;

    /** From the edge to the first letter, so that they do not touch. */
    static final double PADDING = 1.5;

    /** The words as they will be drawn; nothing where they would be cut, or too small to read. */
    Optional<ImposedInk> ink(String words) {
        if (comb) {
            return ImposedComb.cells(words, longest)
                    .flatMap(cells -> largest(size -> ImposedComb.set(cells, this, size)));
        }
        if (longest > 0 && words.codePointCount(0, words.length()) > longest) {
            return Optional.empty();
        }
        return largest(size -> ImposedText.set(words, this, size));
    }

    double inside() {
        return width - 2 * (border + PADDING);
    }

    double insideHeight() {
        return height - 2 * border;
    }

    double left() {
        return border + PADDING;
    }

    private Optional<ImposedInk> largest(DoubleFunction<Optional<ImposedInk>> setting) {
        double wished = Math.max(SMALLEST, size > 0 ? size : USUAL);
        int steps = (int) Math.ceil((wished - SMALLEST) / STEP);
        return DoubleStream.iterate(0, step -> step + 1)
                .limit(steps + 1)
                .map(step -> Math.max(SMALLEST, wished - step * STEP))
                .mapToObj(setting)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
