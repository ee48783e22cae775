package org.guichet.mail;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.signature;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guichet.commune.Commune;
import org.guichet.pdf.Block;
import org.guichet.pdf.Column;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Row;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;

/**
 * A register on paper, to be signed and filed: landscape, the header on each page, what is carried from page to page, the
 * totals at the end.
 *
 * @param closing how the year was closed and whether its lines are still those; "" while it is open
 */
record RegisterDocument(Commune commune, RegisterQuery query, String closing, Instant printedAt) {

    byte[] pdf(Stream<RegisterLine> lines) {
        try (Sheet sheet = new Sheet(Paper.A4_LANDSCAPE, Margins.all(15), title(), printedAt)) {
            sheet.footer((page, pages) -> "%s – imprimé le %s à %s – page %d / %d"
                    .formatted(title(), French.date(printedAt), French.time(printedAt), page, pages));
            sheet.flow(List.of(heading(1, title()), paragraph(commune.title() + scope())), TextStyle.BODY);
            RegisterPages pages = new RegisterPages(sheet, query.direction());
            lines.forEachOrdered(pages::add);
            RegisterTotals totals = pages.end();
            sheet.flow(List.of(paragraph(totals.words())), TextStyle.BODY);
            if (totals.lines() > 0) {
                sheet.flow(List.of(tables(totals)), TextStyle.COMPACT);
            }
            if (!closing.isEmpty()) {
                sheet.flow(List.of(paragraph(closing)), TextStyle.BODY);
            }
            sheet.flow(List.of(signature("Registre arrêté par", "")), TextStyle.BODY);
            return sheet.toBytes();
        }
    }

    private String title() {
        return "Registre du " + query.direction().label.toLowerCase() + " " + query.year();
    }

    private String scope() {
        String days = query.period().map(period -> ", " + period.words()).orElse("");
        return query.words().isBlank() ? days : days + ", lignes où figure « " + query.words() + " »";
    }

    private static Block tables(RegisterTotals totals) {
        return Block.beside(table("Nature", totals.natures()), table("Service", totals.departments()));
    }

    private static Block table(String what, Map<String, Long> counts) {
        return new Block.Table(
                List.of(Column.share(what, 1), Column.fixed("Lettres", 25).right()),
                counts.entrySet().stream()
                        .map(entry -> Row.of(entry.getKey(), French.number(entry.getValue())))
                        .toList());
    }
}
