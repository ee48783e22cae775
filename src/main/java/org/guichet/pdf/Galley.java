package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets blocks as strips of one width, as a printer's galley: endless, not yet cut into pages. */
final class Galley {
    private static final double RULE_THICKNESS = 0.25;

    /** What the longest name needs, so that in a narrow box a signature moves left rather than break. */
    private static final double SIGNATURE_WIDTH = 75;

    private final List<Strip> strips = new ArrayList<>();
    private final Setting setting;
    private final double after;
    private boolean lastTakesNext;

    private Galley(Setting setting) {
        this.setting = setting;
        this.after = setting.after();
    }

    static List<Strip> set(List<Block> blocks, Tag tag, Setting setting) {
        Galley galley = new Galley(setting);
        blocks.forEach(block -> galley.set(block, tag));
        return galley.strips;
    }

    private void set(Block block, Tag tag) {
        if (block instanceof Block.Paragraph paragraph) set(paragraph, tag);
        else if (block instanceof Block.Heading heading) set(heading, tag);
        else if (block instanceof Block.Lead lead) set(lead, tag);
        else if (block instanceof Block.Together together) set(together, tag);
        else if (block instanceof Block.Space space) set(space);
        else if (block instanceof Block.Rule) rule();
        else if (block instanceof Block.Signature signature) set(signature, tag);
        else layout(block, tag).forEach(this::add);
    }

    /** The blocks that have a layout of their own. */
    private List<Strip> layout(Block block, Tag tag) {
        if (block instanceof Block.Listing listing) return new ListLayout(listing, tag.child("L"), setting).strips();
        if (block instanceof Block.Table table) return TableLayout.ruled(table, tag.child("Table"), setting);
        if (block instanceof Block.Grid grid) return TableLayout.framed(grid, tag.child("Table"), setting);
        if (block instanceof Block.Framed framed) return FrameLayout.strips(framed, tag, setting);
        if (block instanceof Block.Writing writing) return new WritingLayout(writing, tag, setting).strips();
        if (block instanceof Block.Comb comb) return new CombLayout(comb, tag, setting).strips();
        if (block instanceof Block.Ticks ticks) return new TicksLayout(ticks, tag.child("L"), setting).strips();
        if (block instanceof Block.Beside beside) return new BesideLayout(beside, tag, setting).strips();
        if (block instanceof Block.Contents contents) return ContentsLayout.strips(contents, tag, setting);
        if (block instanceof Block.Illustration one) return PictureLayout.strips(one, tag, setting);
        throw new IllegalArgumentException("No way to set " + block);
    }

    private void set(Block.Paragraph paragraph, Tag tag) {
        Lines lines = new Lines(paragraph.spans(), setting, Align.LEFT);
        lines.strips(tag.child("P"), after).forEach(this::add);
    }

    private void set(Block.Heading heading, Tag tag) {
        TextStyle own = setting.style().heading(heading.level());
        List<Span> bold = heading.spans().stream().map(Span::bolder).toList();
        Lines lines = new Lines(bold, new Setting(own, setting.width(), setting.limit()), Align.LEFT);
        Strip strip = lines.strip(tag.heading(heading.level()), 0, lines.count(), Millimetres.ofPoints(own.after()));
        add(strip.withBefore(lines.leading()));
        lastTakesNext = true;
    }

    private void set(Block.Lead lead, Tag tag) {
        set(new Block.Together(lead.blocks()), tag);
        lastTakesNext = true;
    }

    private void set(Block.Together together, Tag tag) {
        List<Strip> content = set(together.blocks(), tag, setting);
        if (!content.isEmpty() && Strip.height(content) <= setting.limit()) add(Strip.stack(content));
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
        double width = setting.width();
        add(new Strip(after, RULE_THICKNESS, after, (page, x, y) -> page.line(x, y, x + width, y, RULE_THICKNESS)));
    }

    private void set(Block.Signature signature, Tag tag) {
        double indent = Math.max(0, Math.min(signature.indent(), setting.width() - SIGNATURE_WIDTH));
        List<Block> parts = List.of(
                Block.paragraph(signature.capacity()),
                Block.space(signature.hand()),
                Block.paragraph(signature.name()));
        Strip block = Strip.stack(set(parts, tag, setting.narrower(indent))).indented(indent);
        lastTakesNext = !strips.isEmpty();
        add(block.withBefore(after * 2));
    }

    /** Adds a strip, in one with the last when that one must not stay behind. */
    private void add(Strip strip) {
        Strip next = strip;
        if (lastTakesNext) {
            Strip both = Strip.stack(List.of(strips.get(strips.size() - 1), strip));
            if (both.height() <= setting.limit()) {
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
}
