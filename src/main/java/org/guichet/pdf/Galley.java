package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets blocks as strips of one width, as a printer's galley: endless, not yet cut into pages. */
final class Galley {
    private static final double LIST_GAP = 2;
    private static final double FRAME_PADDING = 3.5;
    private static final double FRAME_THICKNESS = 0.4;
    private static final double RULE_THICKNESS = 0.25;
    private static final double SIGNATURE_WIDTH = 75;
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
        Tag list = tag.child("L");
        int count = listing.items().size();
        double indent = label(listing, count).widest() + LIST_GAP;
        for (int i = 0; i < count; i++) {
            Tag item = list.child("LI");
            Tag labelTag = item.child("Lbl");
            Lines label = label(listing, i + 1);
            List<Strip> body = set(listing.items().get(i), item.child("LBody"), style, width - indent, limit);
            Strip labelStrip = label.strip(labelTag, 0, 1, after());
            Strip first =
                    body.isEmpty() ? labelStrip : labelStrip.beside(body.get(0).indented(indent));
            add(first);
            body.stream().skip(1).forEach(strip -> add(strip.indented(indent)));
            if (i + 1 < count) strips.add(removeLast().withAfter(after() / 2));
        }
    }

    private Lines label(Block.Listing listing, int number) {
        String label = listing.numbered() ? number + "." : "•";
        return new Lines(List.of(Span.of(label)), style, width, Align.LEFT);
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
        List<Strip> parts = new ArrayList<>(set(
                List.of(
                        Block.paragraph(signature.capacity()),
                        Block.space(signature.hand()),
                        Block.paragraph(signature.name())),
                tag,
                style,
                width - indent,
                limit));
        Strip block = Strip.stack(parts).indented(indent).withBefore(after() * 2);
        lastTakesNext = !strips.isEmpty();
        add(block);
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
