package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document that never breaks: two lines that must stay together, a row of a table, a whole box. Lengths in
 * millimetres.
 *
 * @param before white wanted above, unless at the top of a page; the larger of two neighbours' wishes counts
 * @param after white wanted below
 * @param header drawn above the strip when it comes first on a page other than the first: the header of its table
 */
record Strip(double before, double height, double after, Ink ink, @Nullable Strip header) {
    private static final int TOGETHER = 2;

    /** Draws a strip whose top left corner is at x, y. */
    interface Ink {
        void draw(Page page, double x, double y);
    }

    Strip(double before, double height, double after, Ink ink) {
        this(before, height, after, ink, null);
    }

    /** The white between two strips. */
    static double gap(Strip above, Strip below) {
        return Math.max(above.after, below.before);
    }

    /** Strips one under another, as one. */
    static Strip stack(List<Strip> strips) {
        List<Strip> pile = List.copyOf(strips);
        Strip last = pile.get(pile.size() - 1);
        Ink ink = (page, x, y) -> draw(pile, page, x, y);
        return new Strip(pile.get(0).before, height(pile), last.after, ink, pile.get(0).header);
    }

    /** The strips, with no single one left alone before or after the end of a page: a reader would miss it. */
    static List<Strip> together(List<Strip> strips, double after) {
        int count = strips.size();
        if (count < 2 * TOGETHER) return List.of(stack(strips).withAfter(after));
        List<Strip> kept = new ArrayList<>(strips.subList(TOGETHER, count - TOGETHER));
        kept.add(0, stack(strips.subList(0, TOGETHER)));
        kept.add(stack(strips.subList(count - TOGETHER, count)).withAfter(after));
        return kept;
    }

    static double height(List<Strip> strips) {
        double height = 0;
        for (int i = 0; i < strips.size(); i++) {
            height += strips.get(i).height + (i == 0 ? 0 : gap(strips.get(i - 1), strips.get(i)));
        }
        return height;
    }

    static void draw(List<Strip> strips, Page page, double x, double y) {
        double top = y;
        for (int i = 0; i < strips.size(); i++) {
            if (i > 0) top += gap(strips.get(i - 1), strips.get(i));
            strips.get(i).ink.draw(page, x, top);
            top += strips.get(i).height;
        }
    }

    /** The strips in piles no higher than this, each pile after the first under the header of its first strip. */
    static List<Strip> piles(List<Strip> strips, double height) {
        List<Strip> piles = new ArrayList<>();
        List<Strip> pile = new ArrayList<>();
        for (Strip strip : strips) {
            pile.add(strip);
            if (pile.size() > 1 && height(pile) > height) {
                pile.remove(pile.size() - 1);
                piles.add(stack(pile));
                pile.clear();
                if (strip.header != null) pile.add(strip.header);
                pile.add(strip);
            }
        }
        if (!pile.isEmpty()) piles.add(stack(pile));
        return piles;
    }

    /** The same strip further right. */
    Strip indented(double by) {
        Strip indentedHeader = header == null ? null : header.indented(by);
        return new Strip(before, height, after, (page, x, y) -> ink.draw(page, x + by, y), indentedHeader);
    }

    /** The two strips side by side, their tops level: a label and what it labels. */
    Strip beside(Strip other) {
        Ink both = (page, x, y) -> {
            ink.draw(page, x, y);
            other.ink.draw(page, x, y);
        };
        return new Strip(Math.max(before, other.before), Math.max(height, other.height), other.after, both);
    }

    Strip withBefore(double white) {
        return new Strip(white, height, after, ink, header);
    }

    Strip withAfter(double white) {
        return new Strip(before, height, white, ink, header);
    }

    Strip under(Strip itsHeader) {
        return new Strip(before, height, after, ink, itsHeader);
    }
}
