package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets a table of contents: titles at the left, pages at the right, dots between for the eye to follow. */
final class ContentsLayout {
    private static final double NUMBER = 12;
    private static final double GAP = 2;
    private static final double THIN = 0.25;

    private ContentsLayout() {}

    static List<Strip> strips(Block.Contents contents, Tag parent, Setting setting) {
        Tag tag = parent.child("TOC");
        List<Strip> strips = new ArrayList<>();
        contents.entries().forEach(entry -> strips.add(entry(entry, tag.child("TOCI"), setting)));
        return strips.isEmpty() ? strips : Strip.together(strips, setting.after());
    }

    private static Strip entry(Block.Entry entry, Tag tag, Setting setting) {
        Lines title =
                new Lines(List.of(Span.of(entry.title())), setting.narrower(NUMBER * setting.scale()), Align.LEFT);
        Lines page = new Lines(List.of(Span.of(Integer.toString(entry.page()))), setting, Align.RIGHT);
        double last = (title.count() - 1) * title.leading();
        double dots = last + title.leading() * 0.72;
        return new Strip(0, last + title.leading(), 0, (sheet, x, y) -> {
            title.draw(tag, 0, title.count(), sheet, x, y);
            page.draw(tag, 0, 1, sheet, x, y + last);
            double from = x + title.width(title.count() - 1) + GAP;
            double to = x + setting.width() - page.widest() - GAP;
            sheet.dots(from, y + dots, to, y + dots, THIN);
        });
    }
}
