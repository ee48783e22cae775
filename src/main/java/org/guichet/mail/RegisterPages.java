package org.guichet.mail;

import static org.guichet.pdf.Block.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.guichet.pdf.Block;
import org.guichet.pdf.Column;
import org.guichet.pdf.Row;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.TextStyle;

/**
 * The lines of a register over its pages, one table a page: what is brought forward stands above it, which numbers it holds
 * and what is carried forward below. Only the page under way is held, so that a long register prints as a short one does.
 */
final class RegisterPages {

    /** What stands below a table, two lines and the white around them, in millimetres. */
    private static final double FOOT = 16;

    private final Sheet sheet;
    private final List<Column> columns;
    private final double header;
    private final RegisterTotals totals = new RegisterTotals();
    private final List<Row> rows = new ArrayList<>();
    private double room;
    private String first = "";
    private String last = "";

    RegisterPages(Sheet sheet, Direction direction) {
        this.sheet = sheet;
        columns = List.of(
                Column.fixed("N°", 16).right(),
                Column.fixed(direction.dated, 24),
                Column.share("Correspondant", 3),
                Column.share("Objet", 4),
                Column.share("Service", 2),
                Column.fixed("Nature", 30),
                Column.fixed("Dossier", 32));
        header = sheet.height(List.of(table(List.of())), TextStyle.COMPACT);
        begin();
    }

    void add(RegisterLine line) {
        Row row = row(line);
        double height = sheet.height(columns, row, TextStyle.COMPACT);
        if (!rows.isEmpty() && height > room) {
            turn();
        }
        first = rows.isEmpty() ? line.label() : first;
        last = line.label();
        rows.add(row);
        room -= height;
        totals.add(line);
    }

    /** Ends the last page, and says what all of them add up to. */
    RegisterTotals end() {
        if (!rows.isEmpty()) {
            write(paragraph("Cette page : %s.".formatted(numbers())));
        }
        return totals;
    }

    private void begin() {
        room = sheet.remaining() - header - FOOT;
    }

    private void turn() {
        write(paragraph("Cette page : %s. À reporter : %s.".formatted(numbers(), totals.carried())));
        sheet.newPage();
        sheet.flow(List.of(paragraph("Report : %s.".formatted(totals.carried()))), TextStyle.COMPACT);
        begin();
    }

    private void write(Block foot) {
        sheet.flow(List.of(table(rows), foot), TextStyle.COMPACT);
        rows.clear();
    }

    private String numbers() {
        return first.equals(last) ? "n° " + first : "n° %s à n° %s".formatted(first, last);
    }

    private Block table(List<Row> some) {
        return new Block.Table(columns, List.copyOf(some));
    }

    /** What no longer counts is in italics, with what it was mended by. */
    private static Row row(RegisterLine line) {
        List<List<Span>> cells = new ArrayList<>();
        for (String cell : List.of(line.label(), line.dated(), line.correspondent())) {
            cells.add(List.of(span(line, cell)));
        }
        cells.add(
                line.marks().isEmpty()
                        ? List.of(span(line, line.subject()))
                        : List.of(span(line, line.subject() + "\n"), Span.bold(line.marks())));
        for (String cell : List.of(line.department(), line.nature(), line.reference())) {
            cells.add(List.of(span(line, cell)));
        }
        return new Row(cells);
    }

    private static Span span(RegisterLine line, String words) {
        return line.stands() ? Span.of(words) : Span.italic(words);
    }
}
