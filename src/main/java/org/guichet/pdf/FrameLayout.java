package org.guichet.pdf;

import java.util.List;

/** Sets blocks in a box, or in one box a page where no page holds them all. */
final class FrameLayout {
    private static final double PADDING = 3.5;
    private static final double THICKNESS = 0.4;

    private FrameLayout() {}

    static List<Strip> strips(Block.Framed framed, Tag tag, Setting setting) {
        double limit = setting.limit() - 2 * PADDING;
        Setting inside = new Setting(setting.style(), setting.width() - 2 * PADDING, limit);
        return Strip.piles(Galley.set(framed.blocks(), tag, inside), limit).stream()
                .map(pile -> frame(pile, setting))
                .toList();
    }

    private static Strip frame(Strip pile, Setting setting) {
        double height = pile.height() + 2 * PADDING;
        return new Strip(setting.after(), height, 2 * setting.after(), (page, x, y) -> {
            page.frame(new Box(x, y, setting.width(), height), THICKNESS);
            pile.ink().draw(page, x + PADDING, y + PADDING);
        });
    }
}
