package org.guichet.mail;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.signature;

import java.time.Instant;
import java.util.List;
import org.guichet.commune.Commune;
import org.guichet.pdf.Block;
import org.guichet.pdf.Column;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Row;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;

/** A register on paper, to be signed and filed: landscape, the header on each page, the count at the end. */
record RegisterDocument(Commune commune, RegisterQuery query, List<RegisterLine> lines, Instant printedAt) {

    byte[] pdf() {
        try (Sheet sheet = new Sheet(Paper.A4_LANDSCAPE, Margins.all(15), title(), printedAt)) {
            sheet.footer((page, pages) -> "%s – imprimé le %s à %s – page %d / %d"
                    .formatted(title(), French.date(printedAt), French.time(printedAt), page, pages));
            sheet.flow(List.of(heading(1, title()), paragraph(commune.title() + scope())), TextStyle.BODY);
            if (!lines.isEmpty()) {
                sheet.flow(List.of(table()), TextStyle.COMPACT);
            }
            sheet.flow(List.of(paragraph(closing()), signature("Registre arrêté par", "")), TextStyle.BODY);
            return sheet.toBytes();
        }
    }

    private String title() {
        return "Registre du " + query.direction().label.toLowerCase() + " " + query.year();
    }

    private String scope() {
        String day = query.day().map(date -> ", " + French.day(date)).orElse("");
        return query.words().isBlank() ? day : day + ", lignes où figure « " + query.words() + " »";
    }

    private Block table() {
        List<Column> columns = List.of(
                Column.fixed("N°", 16).right(),
                Column.fixed(query.direction().dated, 24),
                Column.share("Correspondant", 3),
                Column.share("Objet", 4),
                Column.share("Service", 2),
                Column.fixed("Nature", 30),
                Column.fixed("Dossier", 32));
        return new Block.Table(
                columns, lines.stream().map(RegisterDocument::row).toList());
    }

    private static Row row(RegisterLine line) {
        return Row.of(
                line.number(),
                line.dated(),
                line.correspondent(),
                line.subject(),
                line.department(),
                line.nature(),
                line.reference());
    }

    private String closing() {
        if (lines.isEmpty()) {
            return "Aucune ligne.";
        }
        return "%s ligne%s, du n° %s au n° %s."
                .formatted(
                        French.number(lines.size()),
                        lines.size() > 1 ? "s" : "",
                        lines.get(0).number(),
                        lines.get(lines.size() - 1).number());
    }
}
