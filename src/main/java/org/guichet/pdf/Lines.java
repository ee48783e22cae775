package org.guichet.pdf;

import java.util.List;
import java.util.stream.IntStream;

/** Text broken into lines of one width: a paragraph, or the cell of a table. */
final class Lines {
    /** Height of a capital of Atkinson Hyperlegible; capitals stand in the middle of their line. */
    private static final double CAPITAL = 0.668;

    private final TypesetText text;
    private final List<TypesetText.Line> lines;
    private final double width;
    private final Align align;
    private final double leading;
    private final double baseline;

    Lines(List<Span> spans, Setting setting, Align align) {
        this.text = new TypesetText(spans, setting.style().size());
        this.width = setting.width();
        this.lines = text.lines(width);
        this.align = align;
        this.leading = setting.leading();
        this.baseline = (leading + Millimetres.ofPoints(text.size()) * CAPITAL) / 2;
    }

    int count() {
        return lines.size();
    }

    double leading() {
        return leading;
    }

    /** The width of its widest line. */
    double widest() {
        return lines.stream().mapToDouble(TypesetText.Line::width).max().orElse(0);
    }

    double width(int line) {
        return lines.get(line).width();
    }

    void draw(Tag tag, int from, int to, Page page, double x, double y) {
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            TypesetText.Line line = lines.get(i);
            double indent = align.indent(width - line.width());
            page.text(tag, text, line, x + indent, y + (i - from) * leading + baseline);
        }
    }

    Strip strip(Tag tag, int from, int to, double after) {
        return new Strip(0, (to - from) * leading, after, (page, x, y) -> draw(tag, from, to, page, x, y));
    }

    /** A strip a line, but for the first two and the last two, which stay together. */
    List<Strip> strips(Tag tag, double after) {
        List<Strip> each = IntStream.range(0, lines.size())
                .mapToObj(i -> strip(tag, i, i + 1, 0))
                .toList();
        return Strip.together(each, after);
    }
}
