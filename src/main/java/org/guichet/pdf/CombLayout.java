package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Sets boxes for one character each, in groups that are not parted while a line can hold them. */
final class CombLayout {
    private static final double WIDTH = 5;
    private static final double HEIGHT = 7;
    private static final double WHITE = 1.8;

    /** White above the boxes, which makes them as high as a line to write on. */
    private static final double ABOVE = 1;

    private static final double THIN = 0.2;
    private static final char BOX = '_';

    private final Setting setting;
    private final double scale;
    private final Label label;
    private final Tag tag;
    private final List<List<Cell>> groups = new ArrayList<>();

    /** A box and the character in it, or what is printed between two boxes. */
    private record Cell(boolean box, Lines text, double width) {}

    CombLayout(Block.Comb comb, Tag parent, Setting setting) {
        this.setting = setting;
        this.scale = setting.scale();
        this.label = new Label(comb.label(), parent, setting);
        String filled = comb.filled();
        this.tag = comb.known().isEmpty() ? Artifact.LAYOUT : said(parent, filled);
        read(comb.boxes(), filled);
    }

    List<Strip> strips() {
        double all = groups.stream().mapToDouble(CombLayout::width).sum();
        return label.leaves(all)
                ? label.left(boxes(setting.width() - label.width()), (ABOVE + HEIGHT) * scale, ABOVE * scale / 2)
                : label.above(boxes(setting.width()));
    }

    /** The characters as one word, not as so many words of one letter. */
    private static Tag said(Tag parent, String filled) {
        return parent.child("P").with(COSName.getPDFName("ActualText"), new COSString(filled));
    }

    private void read(String boxes, String filled) {
        boolean lastIsBox = false;
        for (int i = 0; i < boxes.length(); i++) {
            boolean box = boxes.charAt(i) == BOX;
            if (groups.isEmpty() || box && !lastIsBox) groups.add(new ArrayList<>());
            lastIsBox = box;
            String text = filled.substring(i, i + 1).replace(BOX, ' ').strip();
            groups.get(groups.size() - 1).add(box ? box(text) : between(text));
        }
    }

    private Cell box(String character) {
        Setting inside = setting.spaced(HEIGHT * scale).ofWidth(WIDTH * scale);
        return new Cell(true, new Lines(List.of(Span.known(character)), inside, Align.CENTRE), inside.width());
    }

    private Cell between(String sign) {
        Setting level = setting.spaced(HEIGHT * scale);
        double width = new Lines(List.of(Span.of(sign)), level, Align.LEFT).widest() + WHITE * scale;
        return new Cell(false, new Lines(List.of(Span.of(sign)), level.ofWidth(width), Align.CENTRE), width);
    }

    private List<Strip> boxes(double room) {
        List<Strip> rows = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        for (List<Cell> group : groups) {
            if (width(row) + width(group) > room) end(row, rows);
            for (Cell cell : group) {
                if (width(row) + cell.width > room) end(row, rows);
                row.add(cell);
            }
        }
        end(row, rows);
        return List.of(Strip.stack(rows).withAfter(setting.after()));
    }

    private void end(List<Cell> row, List<Strip> rows) {
        if (row.isEmpty()) return;
        List<Cell> cells = List.copyOf(row);
        double height = HEIGHT * scale;
        double above = ABOVE * scale;
        rows.add(new Strip(0, above + height, 0, (page, x, y) -> {
            double left = x;
            for (Cell cell : cells) {
                if (cell.box) page.frame(new Box(left, y + above, cell.width, height), THIN);
                left += cell.width;
            }
            left = x;
            for (Cell cell : cells) {
                cell.text.draw(tag, 0, 1, page, left, y + above);
                left += cell.width;
            }
        }));
        row.clear();
    }

    private static double width(List<Cell> cells) {
        return cells.stream().mapToDouble(Cell::width).sum();
    }
}
