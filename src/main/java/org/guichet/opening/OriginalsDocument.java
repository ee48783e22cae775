package org.guichet.opening;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

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

/**
 * The sheets that are out, to go round the offices with: a box to tick for each that was found again.
 *
 * @param scope which of them, in words
 */
record OriginalsDocument(Commune commune, String scope, List<OutLine> lines, Instant printedAt) {

    private static final String TITLE = "Originaux sortis";

    byte[] pdf() {
        try (Sheet sheet = new Sheet(Paper.A4_LANDSCAPE, Margins.all(15), TITLE, printedAt)) {
            sheet.footer((page, pages) ->
                    "%s – imprimé le %s à %s – données personnelles, à détruire après usage – page %d / %d"
                            .formatted(commune.title(), French.date(printedAt), French.time(printedAt), page, pages));
            sheet.flow(
                    List.of(
                            heading(1, "%s le %s".formatted(TITLE, French.date(printedAt))),
                            paragraph("%s. %s".formatted(scope, count()))),
                    TextStyle.BODY);
            if (!lines.isEmpty()) {
                sheet.flow(List.of(table()), TextStyle.COMPACT);
            }
            return sheet.toBytes();
        }
    }

    private String count() {
        return lines.isEmpty()
                ? "Aucune feuille n’est sortie."
                : "%s feuille%s, la plus ancienne sortie d’abord."
                        .formatted(French.number(lines.size()), lines.size() > 1 ? "s" : "");
    }

    private Block table() {
        return new Block.Table(
                List.of(
                        Column.fixed("Vue", 10).centred(),
                        Column.fixed("Arrivée n°", 24),
                        Column.fixed("Sortie le", 22),
                        Column.share("Chez", 3),
                        Column.share("Expéditeur", 3),
                        Column.share("Objet", 4),
                        Column.share("Dans le pli", 3),
                        Column.fixed("Dossier", 30)),
                lines.stream().map(OriginalsDocument::row).toList());
    }

    private static Row row(OutLine line) {
        IncomingLine letter = line.letter();
        return Row.of(
                "☐",
                letter.number(),
                line.since(),
                line.holder(),
                letter.sender(),
                letter.subject(),
                letter.contents(),
                letter.reference());
    }
}
