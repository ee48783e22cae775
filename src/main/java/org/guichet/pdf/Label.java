package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;

/** The words that name a space to fill: at its left where they are short, above it where they are not. */
final class Label {
    private static final double GAP = 2;

    /** Beyond, more room is left to the words than to the hand. */
    private static final double WIDEST = 0.45;

    private final String words;
    private final Tag tag;
    private final Setting setting;
    private final double width;

    Label(String words, Tag tag, Setting setting) {
        this.words = words;
        this.tag = tag.child("P");
        this.setting = setting;
        this.width = words.isEmpty() ? 0 : onOneLine(setting).widest() + GAP;
    }

    /** Whether a space of this width may stand at its right. */
    boolean leaves(double space) {
        return !words.contains("\n") && width + space <= setting.width() && width <= setting.width() * WIDEST;
    }

    /** How far right of the label the space begins. */
    double width() {
        return width;
    }

    /**
     * The space at the right of the label.
     *
     * @param line height of the first line of the space, in millimetres
     * @param drop how much lower than the middle of that line the words stand
     */
    List<Strip> left(List<Strip> space, double line, double drop) {
        if (words.isEmpty()) return space;
        Lines level = onOneLine(setting.spaced(line));
        List<Strip> named = new ArrayList<>(
                space.stream().map(strip -> strip.indented(width)).toList());
        Strip label = new Strip(0, line, 0, (page, x, y) -> level.draw(tag, 0, 1, page, x, y + drop));
        named.set(0, label.beside(named.get(0)));
        return named;
    }

    /** The space below the label, which never stays behind alone. */
    List<Strip> above(List<Strip> space) {
        if (words.isEmpty()) return space;
        Lines lines = new Lines(List.of(Span.of(words)), setting, Align.LEFT);
        List<Strip> named = new ArrayList<>(space);
        named.set(0, Strip.stack(List.of(lines.strip(tag, 0, lines.count(), 0), space.get(0))));
        return named;
    }

    private Lines onOneLine(Setting itsSetting) {
        return new Lines(List.of(Span.of(words)), itsSetting.ofWidth(Double.MAX_VALUE), Align.LEFT);
    }
}
