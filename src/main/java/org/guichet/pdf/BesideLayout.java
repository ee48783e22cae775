package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets columns of blocks side by side, or one under another where no page is high enough for the highest. */
final class BesideLayout {
    private static final double BETWEEN = 6;

    private final Block.Beside beside;
    private final Tag tag;
    private final Setting setting;

    BesideLayout(Block.Beside beside, Tag tag, Setting setting) {
        this.beside = beside;
        this.tag = tag;
        this.setting = setting;
    }

    List<Strip> strips() {
        int count = beside.columns().size();
        double width = (setting.width() - BETWEEN * (count - 1)) / count;
        List<List<Strip>> columns = beside.columns().stream()
                .map(blocks -> Galley.set(blocks, tag, setting.ofWidth(width)))
                .toList();
        if (columns.stream().anyMatch(column -> Strip.height(column) > setting.limit())) {
            return oneUnderAnother();
        }
        Strip all = null;
        for (int i = 0; i < count; i++) {
            if (columns.get(i).isEmpty()) continue;
            Strip column = Strip.stack(columns.get(i)).indented(i * (width + BETWEEN));
            all = all == null ? column : all.beside(column);
        }
        return all == null ? List.of() : List.of(all);
    }

    private List<Strip> oneUnderAnother() {
        List<Block> blocks = new ArrayList<>();
        beside.columns().forEach(blocks::addAll);
        return Galley.set(blocks, tag, setting);
    }
}
