package org.guichet.pdf;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;

/** A row of a table, one cell for each column. */
public record Row(List<List<Span>> cells) {
    public static Row of(String... cells) {
        return new Row(Arrays.stream(cells).map(cell -> List.of(Span.of(cell))).toList());
    }

    /** A row in bold: totals. */
    public static Row bold(String... cells) {
        return new Row(
                Arrays.stream(cells).map(cell -> List.of(Span.bold(cell))).toList());
    }

    /** The same row in the face of what a form already knows. */
    Row known() {
        return new Row(cells.stream()
                .map(cell -> cell.stream().map(span -> Span.known(span.text())).toList())
                .toList());
    }

    String text() {
        return cells.stream().map(Span::text).collect(joining("\t"));
    }
}
