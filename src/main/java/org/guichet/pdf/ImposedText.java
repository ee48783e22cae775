package org.guichet.pdf;

import java.util.List;
import java.util.Optional;

/**
 * Words set in a place of a form: on one line in its middle, or on several from its top.
 *
 * @param lines of the text
 */
record ImposedText(TypesetText text, ImposedReach reach, List<TypesetText.Line> lines, ImposedSpace space)
        implements ImposedInk {
    private static final double CAPITAL = 0.668;
    private static final double LEADING = 1.2;
    private static final double ENDLESS = 1e9;

    /** Nothing where the words in this size are larger than the place. */
    static Optional<ImposedInk> set(String words, ImposedSpace space, double size) {
        String wanted = space.manyLines() ? words : words.replaceAll("\\s*\\R\\s*", " ");
        TypesetText text = new TypesetText(List.of(Span.of(wanted)), size);
        double width = Millimetres.ofPoints(space.inside());
        List<TypesetText.Line> lines;
        try {
            lines = text.lines(space.manyLines() ? width : ENDLESS);
        } catch (IllegalArgumentException narrowerThanALetter) {
            return Optional.empty();
        }
        ImposedReach reach = ImposedReach.of(wanted);
        double height = height(size, reach, lines.size());
        boolean wide = lines.stream().anyMatch(line -> line.width() > width);
        return wide || height > space.insideHeight()
                ? Optional.empty()
                : Optional.of(new ImposedText(text, reach, lines, space));
    }

    @Override
    public void draw(Content content, FontShelf fonts) {
        double baseline = space.manyLines() ? top() : middle(space, reach, text.size());
        for (TypesetText.Line line : lines) {
            double white = space.inside() - Millimetres.toPoints(line.width());
            draw(text, line.start(), line.end(), space.left() + space.align().indent(white), baseline, content, fonts);
            baseline -= LEADING * text.size();
        }
    }

    /** A little under the upper edge, where there is room to spare. */
    private double top() {
        double spare = space.insideHeight() - height(text.size(), reach, lines.size());
        return space.height() - space.border() - Math.min(spare, ImposedSpace.PADDING) - reach.up() * text.size();
    }

    private static double height(double size, ImposedReach reach, int lines) {
        return size * (reach.height() + LEADING * (lines - 1));
    }

    /** Capitals stand in the middle, unless accents or tails would leave the place. */
    static double middle(ImposedSpace space, ImposedReach reach, double size) {
        double middle = (space.height() - CAPITAL * size) / 2;
        double highest = space.height() - space.border() - reach.up() * size;
        double lowest = space.border() + reach.down() * size;
        return Math.max(lowest, Math.min(highest, middle));
    }

    static void draw(
            TypesetText text, int start, int end, double x, double baseline, Content content, FontShelf fonts) {
        if (start == end) {
            return;
        }
        content.write("BT 0 g ").write(x).write(baseline).write("Td ");
        FontFile font = null;
        for (int i = start; i < end; i++) {
            if (text.font(i) != font) {
                if (font != null) {
                    content.write(")Tj ");
                }
                font = text.font(i);
                content.write("/")
                        .write(fonts.name(font))
                        .write(" ")
                        .write(text.size())
                        .write("Tf (");
            }
            content.writeGlyph(font.glyph(text.character(i)));
        }
        content.write(")Tj ET\n");
    }
}
