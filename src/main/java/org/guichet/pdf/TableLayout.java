package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sets a table, to read or to fill: a strip for each row, or several for a row higher than a page. */
final class TableLayout {
    private static final double PADDING_ACROSS = 1.5;
    private static final double PADDING_DOWN = 0.9;
    private static final double THIN = 0.15;
    private static final double THICK = 0.4;
    private static final double HEADER_GREY = 0.92;

    /** What a hand needs to write in a cell. */
    private static final double ROW_TO_FILL = 8;

    private final List<Column> columns;
    private final Tag tag;
    private final Setting setting;
    private final boolean toFill;
    private final double lowest;
    private final double[] widths;

    private TableLayout(List<Column> columns, Tag tag, Setting setting, boolean toFill) {
        this.columns = columns;
        this.tag = tag;
        this.setting = setting;
        this.toFill = toFill;
        this.lowest = toFill ? ROW_TO_FILL * setting.scale() : 0;
        this.widths = widths();
    }

    /** A table to read, with a line under each row. */
    static List<Strip> ruled(Block.Table table, Tag tag, Setting setting) {
        return new TableLayout(table.columns(), tag, setting, false).strips(table.rows());
    }

    /** What one row of it takes, in millimetres. */
    static double height(List<Column> columns, Row row, Setting setting) {
        return Strip.height(new TableLayout(columns, Artifact.LAYOUT, setting, false).row(row, setting.limit()));
    }

    /** A table to fill, with a frame around each cell; what is in it already is known. */
    static List<Strip> framed(Block.Grid grid, Tag tag, Setting setting) {
        return new TableLayout(grid.columns(), tag, setting, true)
                .strips(grid.rows().stream().map(Row::known).toList());
    }

    private List<Strip> strips(List<Row> rows) {
        Strip header = header(tag.child("TR"));
        Strip repeated = header(Artifact.HEADER);
        List<Strip> strips = new ArrayList<>();
        for (Row row : rows) {
            row(row, setting.limit() - header.height()).forEach(strip -> strips.add(strip.under(repeated)));
        }
        if (strips.isEmpty()) strips.add(header);
        else strips.set(0, Strip.stack(List.of(header, strips.get(0))));
        strips.set(strips.size() - 1, strips.get(strips.size() - 1).withAfter(setting.after() * 2));
        return strips;
    }

    private Strip header(Tag row) {
        List<Lines> cells = cells(columns.stream()
                .map(column -> List.of(Span.bold(column.header())))
                .toList());
        List<Tag> tags = cells.stream()
                .map(cell -> row.child("TH").with(Attributes.KEY, Attributes.columnHeader()))
                .toList();
        double height = height(highest(cells));
        return new Strip(0, height, 0, (page, x, y) -> {
            page.fill(new Box(x, y, setting.width(), height), HEADER_GREY);
            draw(tags, cells, 0, highest(cells), page, x, y + PADDING_DOWN);
            rule(page, x, y, height, THICK);
        });
    }

    private List<Strip> row(Row row, double room) {
        List<Lines> cells = cells(row.cells());
        Tag tr = tag.child("TR");
        List<Tag> tags = cells.stream().map(cell -> tr.child("TD")).toList();
        int count = highest(cells);
        int most = Math.max(1, (int) ((room - 2 * PADDING_DOWN) / setting.leading()));
        List<Strip> slices = new ArrayList<>();
        for (int from = 0; from < count; from += most) {
            slices.add(slice(tags, cells, from, Math.min(from + most, count)));
        }
        return slices;
    }

    private Strip slice(List<Tag> tags, List<Lines> cells, int from, int to) {
        double text = height(to - from);
        double height = Math.max(lowest, text);
        double down = PADDING_DOWN + (height - text) / 2;
        return new Strip(0, height, 0, (page, x, y) -> {
            draw(tags, cells, from, to, page, x, y + down);
            rule(page, x, y, height, THIN);
        });
    }

    private void draw(List<Tag> tags, List<Lines> cells, int from, int to, Page page, double x, double y) {
        tags.forEach(Tag::join);
        double left = x + PADDING_ACROSS;
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).draw(tags.get(i), from, to, page, left, y);
            left += widths[i];
        }
    }

    private void rule(Page page, double x, double y, double height, double thickness) {
        if (!toFill) {
            page.line(x, y + height, x + setting.width(), y + height, thickness);
            return;
        }
        double left = x;
        for (double width : widths) {
            page.frame(new Box(left, y, width, height), THIN);
            left += width;
        }
    }

    private List<Lines> cells(List<List<Span>> cells) {
        if (cells.size() != widths.length) {
            throw new IllegalArgumentException(cells.size() + " cells for " + widths.length + " columns");
        }
        return IntStream.range(0, widths.length)
                .mapToObj(i -> new Lines(
                        cells.get(i),
                        setting.ofWidth(widths[i] - 2 * PADDING_ACROSS),
                        columns.get(i).align()))
                .toList();
    }

    private double height(int lines) {
        return lines * setting.leading() + 2 * PADDING_DOWN;
    }

    private static int highest(List<Lines> cells) {
        return cells.stream().mapToInt(Lines::count).max().orElse(1);
    }

    private double[] widths() {
        double width = setting.width();
        double fixed = columns.stream().mapToDouble(Column::width).sum();
        double weight = columns.stream().mapToDouble(Column::weight).sum();
        if (fixed > width) throw new IllegalArgumentException("Columns of " + fixed + " mm in " + width + " mm");
        return columns.stream()
                .mapToDouble(
                        column -> column.weight() == 0 ? column.width() : (width - fixed) * column.weight() / weight)
                .toArray();
    }
}
