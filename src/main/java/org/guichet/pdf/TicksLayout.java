package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Sets boxes to tick, each before its words: in columns where all words are short, one under another where not. */
final class TicksLayout {
    private static final double BOX = 4;
    private static final double GAP = 2;
    private static final double BETWEEN = 10;
    private static final double WHITE = 1.6;

    private final List<Tick> ticks;
    private final Tag tag;
    private final Setting setting;
    private final double box;
    private final double indent;
    private final int across;
    private final double column;

    TicksLayout(Block.Ticks ticks, Tag tag, Setting setting) {
        this.ticks = ticks.ticks();
        this.tag = tag;
        this.setting = setting;
        this.box = BOX * setting.scale();
        this.indent = box + GAP * setting.scale();
        double widest = this.ticks.stream()
                .mapToDouble(
                        tick -> words(tick, setting.ofWidth(Double.MAX_VALUE)).widest())
                .max()
                .orElse(0);
        int most = (int) ((setting.width() + BETWEEN) / (indent + widest + BETWEEN));
        this.across = evenly(Math.max(1, most), this.ticks.size());
        this.column = across == 1 ? setting.width() : indent + widest + BETWEEN;
    }

    List<Strip> strips() {
        List<Strip> rows = new ArrayList<>();
        for (int from = 0; from < ticks.size(); from += across) {
            rows.add(row(ticks.subList(from, Math.min(from + across, ticks.size()))));
        }
        return rows.isEmpty() ? rows : Strip.together(rows, setting.after());
    }

    /** As few columns as need no more rows, so that the last row is not almost empty. */
    private static int evenly(int most, int count) {
        int rows = Math.max(1, (count + most - 1) / most);
        return Math.max(1, (count + rows - 1) / rows);
    }

    private Strip row(List<Tick> row) {
        List<Strip> cells = row.stream().map(this::tick).toList();
        return IntStream.range(0, cells.size())
                .mapToObj(i -> cells.get(i).indented(i * column))
                .reduce(Strip::beside)
                .orElseThrow();
    }

    private Strip tick(Tick tick) {
        Lines words = words(tick, setting.ofWidth((across == 1 ? column : column - BETWEEN + 1) - indent));
        double above = Math.max(0, (box + WHITE - words.leading()) / 2);
        double height = words.count() * words.leading() + 2 * above;
        Tag item = tag.child("LI");
        Tag field = item.child("Lbl")
                .child("Form")
                .with(Attributes.KEY, Attributes.checkBox(tick.ticked()))
                .with(COSName.ALT, new COSString(tick.ticked() ? "case cochée" : "case à cocher"));
        Tag body = item.child("LBody");
        return new Strip(0, height, 0, (page, x, y) -> {
            page.tick(field, new Box(x, y + above + (words.leading() - box) / 2, box, box), tick.ticked());
            words.draw(body, 0, words.count(), page, x + indent, y + above);
        });
    }

    private static Lines words(Tick tick, Setting itsSetting) {
        return new Lines(
                List.of(tick.ticked() ? Span.known(tick.label()) : Span.of(tick.label())), itsSetting, Align.LEFT);
    }
}
