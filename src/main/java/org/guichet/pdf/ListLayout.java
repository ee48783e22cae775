package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets a list: each item beside its bullet or number, all as far right as the widest number asks. */
final class ListLayout {
    private static final double GAP = 2;

    private final Block.Listing listing;
    private final Tag tag;
    private final Setting setting;
    private final double indent;

    ListLayout(Block.Listing listing, Tag tag, Setting setting) {
        this.listing = listing;
        this.tag = tag;
        this.setting = setting;
        this.indent = label(listing.items().size() - 1).widest() + GAP;
    }

    /** The strips of all items, which stand closer to each other than paragraphs do. */
    List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        int count = listing.items().size();
        for (int i = 0; i < count; i++) {
            List<Strip> item = item(i);
            Strip last = item.remove(item.size() - 1);
            strips.addAll(item);
            strips.add(last.withAfter(i + 1 < count ? setting.after() / 2 : setting.after()));
        }
        return strips;
    }

    private List<Strip> item(int index) {
        Tag item = tag.child("LI");
        Strip label = label(index).strip(item.child("Lbl"), 0, 1, setting.after());
        List<Strip> strips = new ArrayList<>();
        Galley.set(listing.items().get(index), item.child("LBody"), setting.narrower(indent))
                .forEach(strip -> strips.add(strip.indented(indent)));
        if (strips.isEmpty()) strips.add(label);
        else strips.set(0, label.beside(strips.get(0)));
        return strips;
    }

    private Lines label(int index) {
        String label = listing.numbered() ? listing.first() + index + "." : "•";
        return new Lines(List.of(Span.of(label)), setting, Align.LEFT);
    }
}
