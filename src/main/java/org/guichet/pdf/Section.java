package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of one letter, from the first to the last, and the place reached on the last. */
final class Section {
    /** Most office printers leave this much white, in millimetres. */
    private static final double PRINTER_EDGE = 6;

    private static final double FOOTER_GAP = 4;

    /** A hundredth of a millimetre: sums of lengths are not exact. */
    private static final double ROUNDING = 0.01;

    private final TaggedDocument document;
    private final Element tag;
    private final Paper paper;
    private final Box frame;
    private final List<Page> pages = new ArrayList<>();
    private @Nullable Running header;
    private @Nullable Running footer;
    private @Nullable Strip above;
    private @Nullable Stamp code;
    private double y;

    /** A Code 128 that returns on each page. */
    private record Stamp(Box box, PageText content) {}

    /** What returns in the margin of each page. */
    private record Running(PageText text, TextStyle style) {}

    Section(TaggedDocument document, Paper paper, Margins margins) {
        this.document = document;
        this.tag = document.section();
        this.paper = paper;
        this.frame = margins.inside(paper);
        this.y = frame.y();
    }

    void header(PageText text, TextStyle style) {
        header = new Running(text, style);
    }

    void footer(PageText text, TextStyle style) {
        footer = new Running(text, style);
    }

    void code(Box box, PageText content) {
        code = new Stamp(box, content);
    }

    int pages() {
        return pages.size();
    }

    Element tag() {
        return tag;
    }

    Box frame() {
        return frame;
    }

    double y() {
        return y;
    }

    void moveTo(double newY) {
        y = newY;
        above = null;
    }

    void newPage() {
        page();
        pages.add(document.page(paper));
        moveTo(frame.y());
    }

    /** The page being drawn. */
    Page page() {
        if (pages.isEmpty()) pages.add(document.page(paper));
        return pages.get(pages.size() - 1);
    }

    void flow(List<Block> blocks, TextStyle style) {
        for (Strip strip : Galley.set(blocks, tag, new Setting(style, frame.width(), frame.height()))) {
            flow(strip, blocks);
        }
    }

    /** @param meaning what the blocks are part of: this section, a figure, or the margin of a page */
    void place(Box box, List<Block> blocks, TextStyle style, Tag meaning) {
        place(page(), box, blocks, style, meaning);
    }

    static void place(Page page, Box box, List<Block> blocks, TextStyle style, Tag meaning) {
        List<Strip> strips = Galley.set(blocks, meaning, new Setting(style, box.width(), box.height()));
        double height = Strip.height(strips);
        if (height > box.height() + ROUNDING) throw new TextDoesNotFit(blocks, height, box.height());
        Strip.draw(strips, page, box.x(), box.y());
    }

    /** Ends the drawing: only now is it known how many pages there are. */
    void finish() {
        double right = code == null ? frame.right() : code.box.x() - FOOTER_GAP;
        Box top = new Box(frame.x(), PRINTER_EDGE, right - frame.x(), frame.y() - PRINTER_EDGE);
        double below = frame.bottom() + FOOTER_GAP;
        Box bottom = new Box(frame.x(), below, frame.width(), paper.height() - PRINTER_EDGE - below);
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            if (i > 0) draw(header, page, top, i + 1, Artifact.HEADER);
            draw(footer, page, bottom, i + 1, Artifact.FOOTER);
            if (code != null) {
                new Barcode(code.content.on(i + 1, pages.size())).draw(code.box, page, Artifact.HEADER);
            }
            document.add(page);
        }
    }

    /** Whether blocks in this style would end on the page where they begin. */
    boolean endsOnThisPage(List<Block> blocks, TextStyle style) {
        List<Strip> strips = Galley.set(blocks, Artifact.LAYOUT, new Setting(style, frame.width(), frame.height()));
        return strips.isEmpty() || top(strips.get(0)) + Strip.height(strips) <= frame.bottom() + ROUNDING;
    }

    private double top(Strip strip) {
        return above == null ? y : y + Strip.gap(above, strip);
    }

    private void flow(Strip strip, List<Block> blocks) {
        double top = top(strip);
        if (!fits(strip, top)) {
            newPage();
            top = y;
            if (strip.header() != null) {
                strip.header().ink().draw(page(), frame.x(), top);
                top += strip.header().height();
            }
            if (!fits(strip, top)) throw new TextDoesNotFit(blocks, strip.height(), frame.height());
        }
        strip.ink().draw(page(), frame.x(), top);
        y = top + strip.height();
        above = strip;
    }

    private boolean fits(Strip strip, double top) {
        return top + strip.height() <= frame.bottom() + ROUNDING;
    }

    private void draw(@Nullable Running running, Page page, Box box, int number, Artifact margin) {
        if (running == null) return;
        place(page, box, List.of(Block.paragraph(running.text.on(number, pages.size()))), running.style, margin);
    }
}
