package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Sets a table: a strip for each row, or several for a row higher than a page. */
final class TableLayout {
    private static final double PADDING_ACROSS = 1.5;
    private static final double PADDING_DOWN = 0.9;
    private static final double THIN = 0.15;
    private static final double THICK = 0.4;
    private static final double HEADER_GREY = 0.92;

    private final Block.Table table;
    private final Tag tag;
    private final TextStyle style;
    private final double width;
    private final double limit;
    private final double leading;
    private final double[] widths;

    TableLayout(Block.Table table, Tag tag, TextStyle style, double width, double limit) {
        this.table = table;
        this.tag = tag;
        this.style = style;
        this.width = width;
        this.limit = limit;
        this.leading = Millimetres.ofPoints(style.leading());
        this.widths = widths();
    }

    List<Strip> strips() {
        Strip header = header(tag.child("TR"));
        Strip repeated = header(Artifact.HEADER);
        List<Strip> strips = new ArrayList<>();
        for (Row row : table.rows()) {
            row(row, limit - header.height()).forEach(strip -> strips.add(strip.under(repeated)));
        }
        if (strips.isEmpty()) strips.add(header);
        else strips.set(0, Strip.stack(List.of(header, strips.get(0))));
        double after = Millimetres.ofPoints(style.after()) * 2;
        strips.set(strips.size() - 1, strips.get(strips.size() - 1).withAfter(after));
        return strips;
    }

    private Strip header(Tag row) {
        List<Lines> cells = cells(table.columns().stream()
                .map(column -> List.of(Span.bold(column.header())))
                .toList());
        List<Tag> tags = cells.stream().map(cell -> headerCell(row)).toList();
        double height = height(highest(cells));
        return new Strip(0, height, 0, (page, x, y) -> {
            page.fill(new Box(x, y, width, height), HEADER_GREY);
            draw(tags, cells, 0, highest(cells), page, x, y);
            page.line(x, y + height, x + width, y + height, THICK);
        });
    }

    private static Tag headerCell(Tag row) {
        COSDictionary scope = new COSDictionary();
        scope.setDirect(true);
        scope.setName(COSName.O, "Table");
        scope.setName(COSName.getPDFName("Scope"), "Column");
        return row.child("TH").with(COSName.A, scope);
    }

    private List<Strip> row(Row row, double room) {
        List<Lines> cells = cells(row.cells());
        Tag tr = tag.child("TR");
        List<Tag> tags = cells.stream().map(cell -> tr.child("TD")).toList();
        int count = highest(cells);
        int most = Math.max(1, (int) ((room - 2 * PADDING_DOWN) / leading));
        List<Strip> slices = new ArrayList<>();
        for (int from = 0; from < count; from += most) {
            slices.add(slice(tags, cells, from, Math.min(from + most, count)));
        }
        return slices;
    }

    private Strip slice(List<Tag> tags, List<Lines> cells, int from, int to) {
        double height = height(to - from);
        return new Strip(0, height, 0, (page, x, y) -> {
            draw(tags, cells, from, to, page, x, y);
            page.line(x, y + height, x + width, y + height, THIN);
        });
    }

    private void draw(List<Tag> tags, List<Lines> cells, int from, int to, Page page, double x, double y) {
        tags.forEach(Tag::join);
        double left = x + PADDING_ACROSS;
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).draw(tags.get(i), from, to, page, left, y + PADDING_DOWN);
            left += widths[i];
        }
    }

    private List<Lines> cells(List<List<Span>> cells) {
        if (cells.size() != widths.length) {
            throw new IllegalArgumentException(cells.size() + " cells for " + widths.length + " columns");
        }
        return IntStream.range(0, widths.length)
                .mapToObj(i -> new Lines(
                        cells.get(i),
                        style,
                        widths[i] - 2 * PADDING_ACROSS,
                        table.columns().get(i).align()))
                .toList();
    }

    private double height(int lines) {
        return lines * leading + 2 * PADDING_DOWN;
    }

    private static int highest(List<Lines> cells) {
        return cells.stream().mapToInt(Lines::count).max().orElse(1);
    }

    private double[] widths() {
        double fixed = table.columns().stream().mapToDouble(Column::width).sum();
        double weight = table.columns().stream().mapToDouble(Column::weight).sum();
        if (fixed > width) throw new IllegalArgumentException("Columns of " + fixed + " mm in " + width + " mm");
        return table.columns().stream()
                .mapToDouble(
                        column -> column.weight() == 0 ? column.width() : (width - fixed) * column.weight() / weight)
                .toArray();
    }
}
