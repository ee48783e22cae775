package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets blocks as strips of one width, as a printer's galley: endless, not yet cut into pages. */
final class Galley {
    private static final double FRAME_PADDING = 3.5;
    private static final double FRAME_THICKNESS = 0.4;
    private static final double RULE_THICKNESS = 0.25;

    /** What the longest name needs, so that in a narrow box a signature moves left rather than break. */
    private static final double SIGNATURE_WIDTH = 75;

    /** A line alone at the foot of a page, or at the head of the next, is missed by the reader. */
    private static final int LINES_TOGETHER = 2;

    private final List<Strip> strips = new ArrayList<>();
    private final TextStyle style;
    private final double width;
    private final double limit;
    private boolean lastTakesNext;

    private Galley(TextStyle style, double width, double limit) {
        this.style = style;
        this.width = width;
        this.limit = limit;
    }

    /** @param limit the height of an empty page: what is kept together must not be higher */
    static List<Strip> set(List<Block> blocks, Tag tag, TextStyle style, double width, double limit) {
        Galley galley = new Galley(style, width, limit);
        blocks.forEach(block -> galley.set(block, tag));
        return galley.strips;
    }

    private void set(Block block, Tag tag) {
        if (block instanceof Block.Paragraph paragraph) set(paragraph, tag);
        else if (block instanceof Block.Heading heading) set(heading, tag);
        else if (block instanceof Block.Listing listing) set(listing, tag);
        else if (block instanceof Block.Table table) set(table, tag);
        else if (block instanceof Block.Framed framed) set(framed, tag);
        else if (block instanceof Block.Together together) set(together, tag);
        else if (block instanceof Block.Space space) set(space);
        else if (block instanceof Block.Rule) rule();
        else if (block instanceof Block.Signature signature) set(signature, tag);
        else throw new IllegalArgumentException("No way to set " + block);
    }

    private void set(Block.Paragraph paragraph, Tag tag) {
        Lines lines = new Lines(paragraph.spans(), style, width, Align.LEFT);
        Tag p = tag.child("P");
        int count = lines.count();
        if (count < 2 * LINES_TOGETHER) {
            add(lines.strip(p, 0, count, after()));
            return;
        }
        add(lines.strip(p, 0, LINES_TOGETHER, 0));
        for (int i = LINES_TOGETHER; i < count - LINES_TOGETHER; i++) {
            add(lines.strip(p, i, i + 1, 0));
        }
        add(lines.strip(p, count - LINES_TOGETHER, count, after()));
    }

    private void set(Block.Heading heading, Tag tag) {
        TextStyle own = style.heading(heading.level());
        List<Span> bold = heading.spans().stream().map(Span::bolder).toList();
        Lines lines = new Lines(bold, own, width, Align.LEFT);
        Strip strip = lines.strip(tag.heading(heading.level()), 0, lines.count(), Millimetres.ofPoints(own.after()));
        add(strip.withBefore(lines.leading()));
        lastTakesNext = true;
    }

    private void set(Block.Listing listing, Tag tag) {
        new ListLayout(listing, tag.child("L"), style, width, limit).strips().forEach(this::add);
    }

    private void set(Block.Table table, Tag tag) {
        new TableLayout(table, tag.child("Table"), style, width, limit).strips().forEach(this::add);
    }

    private void set(Block.Framed framed, Tag tag) {
        double inside = width - 2 * FRAME_PADDING;
        double limitInside = limit - 2 * FRAME_PADDING;
        List<Strip> content = set(framed.blocks(), tag, style, inside, limitInside);
        for (Strip pile : Strip.piles(content, limitInside)) {
            double height = pile.height() + 2 * FRAME_PADDING;
            add(new Strip(after(), height, 2 * after(), (page, x, y) -> {
                page.frame(new Box(x, y, width, height), FRAME_THICKNESS);
                pile.ink().draw(page, x + FRAME_PADDING, y + FRAME_PADDING);
            }));
        }
    }

    private void set(Block.Together together, Tag tag) {
        List<Strip> content = set(together.blocks(), tag, style, width, limit);
        if (!content.isEmpty() && Strip.height(content) <= limit) add(Strip.stack(content));
        else content.forEach(this::add);
    }

    private void set(Block.Space space) {
        if (strips.isEmpty()) add(new Strip(0, space.height(), 0, (page, x, y) -> {}));
        else {
            Strip last = removeLast();
            strips.add(last.withAfter(last.after() + space.height()));
        }
    }

    private void rule() {
        add(new Strip(after(), RULE_THICKNESS, after(), (page, x, y) -> page.line(x, y, x + width, y, RULE_THICKNESS)));
    }

    private void set(Block.Signature signature, Tag tag) {
        double indent = Math.max(0, Math.min(signature.indent(), width - SIGNATURE_WIDTH));
        List<Block> parts = List.of(
                Block.paragraph(signature.capacity()),
                Block.space(signature.hand()),
                Block.paragraph(signature.name()));
        Strip block = Strip.stack(set(parts, tag, style, width - indent, limit)).indented(indent);
        lastTakesNext = !strips.isEmpty();
        add(block.withBefore(after() * 2));
    }

    /** Adds a strip, in one with the last when that one must not stay behind. */
    private void add(Strip strip) {
        Strip next = strip;
        if (lastTakesNext) {
            Strip both = Strip.stack(List.of(strips.get(strips.size() - 1), strip));
            if (both.height() <= limit) {
                removeLast();
                next = both;
            }
        }
        lastTakesNext = false;
        strips.add(next);
    }

    private Strip removeLast() {
        return strips.remove(strips.size() - 1);
    }

    private double after() {
        return Millimetres.ofPoints(style.after());
    }
}
