package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;

/** A paragraph's characters, each with its font and its place on one endless line, and how that line breaks. */
final class TypesetText {
    private final StringBuilder text = new StringBuilder();
    private final List<FontFile> fonts = new ArrayList<>();
    private final double size;
    private final double[] ends;

    /**
     * A line of the text, without the spaces around its ends.
     *
     * @param width in millimetres
     */
    record Line(int start, int end, double width) {}

    /** @param size of the type, in points */
    TypesetText(List<Span> spans, double size) {
        this.size = size;
        for (Span span : spans) {
            append(span);
        }
        ends = new double[text.length() + 1];
        double thousandth = Millimetres.ofPoints(size) / 1000;
        for (int i = 0; i < text.length(); i++) {
            ends[i + 1] = ends[i] + fonts.get(i).width(text.charAt(i)) * thousandth;
        }
    }

    double size() {
        return size;
    }

    char character(int index) {
        return text.charAt(index);
    }

    FontFile font(int index) {
        return fonts.get(index);
    }

    /**
     * Breaks the text into lines of this width in millimetres; a word longer than a line breaks between two letters.
     *
     * @throws IllegalArgumentException if a single letter is wider than a line
     */
    List<Line> lines(double width) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int chance = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                lines.add(line(start, i));
                start = i + 1;
            } else if (ends[i + 1] - ends[i] > width) {
                throw new IllegalArgumentException("%.1f mm is too narrow for %s".formatted(width, character));
            } else if (character != ' ' && i > start && ends[i + 1] - ends[start] > width) {
                int end = chance > start ? chance : i;
                lines.add(line(start, end));
                start = end;
            }
            if (mayBreakAfter(i)) chance = i + 1;
        }
        lines.add(line(start, text.length()));
        return lines;
    }

    private Line line(int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') last--;
        return new Line(start, last, ends[last] - ends[start]);
    }

    /**
     * At a space, unless it stands beside a French mark that must not be parted from its word; and after the hyphen of
     * a compound name, but not in a reference or a date.
     */
    private boolean mayBreakAfter(int index) {
        if (index == 0 || index + 1 >= text.length()) return false;
        char before = text.charAt(index - 1);
        char after = text.charAt(index + 1);
        return switch (text.charAt(index)) {
            case ' ' -> ":;!?»%€".indexOf(after) < 0 && before != '«';
            case '-' -> Character.isLetter(before) && Character.isLetter(after);
            default -> false;
        };
    }

    private void append(Span span) {
        String clean = Characters.clean(span.text());
        int i = 0;
        while (i < clean.length()) {
            int end = i + 1;
            while (end < clean.length() && Characters.isMark(clean.charAt(end))) end++;
            FontFile font = clean.charAt(i) == '\n'
                    ? Fonts.having(span.face(), " ", 0, 1)
                    : Fonts.having(span.face(), clean, i, end);
            for (; i < end; i++) fonts.add(font);
        }
        text.append(clean);
    }
}
