package org.guichet.transfer;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.guichet.commune.Commune;
import org.guichet.pdf.Block;
import org.guichet.pdf.Column;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Row;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;

/** The lines of a run that were refused and why: on paper to look for, in a file to correct and send again. */
record RefusedLines(ImportRun run, List<ImportLine> lines) {

    private static final String MARK = "\ufeff"; // without it, spreadsheets take UTF-8 for Windows
    private static final String REASON = "motif du refus";

    byte[] pdf(Commune commune, Instant printedAt) {
        String title = "Lignes refusées, import n° %d".formatted(run.id);
        try (Sheet sheet = new Sheet(Paper.A4_LANDSCAPE, Margins.all(15), title, printedAt)) {
            sheet.header((page, pages) ->
                    "Imprimé le %s – données personnelles, à détruire après usage".formatted(French.date(printedAt)));
            sheet.footer((page, pages) -> "%s – page %d / %d".formatted(commune.title(), page, pages));
            sheet.flow(List.of(heading(1, title), paragraph(count())), TextStyle.BODY);
            if (!lines.isEmpty()) {
                sheet.flow(List.of(table()), TextStyle.COMPACT);
            }
            return sheet.toBytes();
        }
    }

    private String count() {
        return "Fichier « %s » : %s ligne%s refusée%s."
                .formatted(
                        run.name,
                        French.number(lines.size()),
                        lines.size() > 1 ? "s" : "",
                        lines.size() > 1 ? "s" : "");
    }

    private Block table() {
        return new Block.Table(
                List.of(
                        Column.fixed("Ligne", 16).right(),
                        Column.share("Pourquoi", 4),
                        Column.share("Ce qu’elle dit", 5)),
                lines.stream()
                        .map(line -> Row.of(Integer.toString(line.number), line.reason, line.words()))
                        .toList());
    }

    /** With the headers of the file, so that it can be sent again once it is corrected. */
    byte[] csv() {
        StringBuilder text = new StringBuilder(MARK);
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(with(List.of(run.headers), REASON));
            for (ImportLine line : lines) {
                printer.printRecord(with(padded(line), line.reason));
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> padded(ImportLine line) {
        List<String> cells = new ArrayList<>(List.of(line.cells));
        while (cells.size() < run.headers.length) {
            cells.add("");
        }
        return cells;
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> row = new ArrayList<>();
        cells.forEach(cell -> row.add(harmless(cell)));
        row.add(last);
        return row;
    }

    /** A cell that begins like a formula would be one in a spreadsheet. */
    private static String harmless(String cell) {
        return cell.matches("(?s)[=@\\t\\r].*|[+-].*[(!|].*") ? "'" + cell : cell;
    }
}
