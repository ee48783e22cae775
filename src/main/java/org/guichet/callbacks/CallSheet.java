package org.guichet.callbacks;

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

/** The calls to make on paper, with a box to tick and room to write, for whoever has no screen. */
record CallSheet(Commune commune, List<CallLine> lines, Instant printedAt) {

    private static final String TITLE = "Personnes à rappeler";

    byte[] pdf() {
        try (Sheet sheet = new Sheet(Paper.A4_LANDSCAPE, Margins.all(15), TITLE, printedAt)) {
            sheet.header((page, pages) -> "Imprimé le %s à %s – données personnelles, à détruire après usage"
                    .formatted(French.date(printedAt), French.time(printedAt)));
            sheet.footer((page, pages) -> "%s – page %d / %d".formatted(commune.title(), page, pages));
            sheet.flow(List.of(heading(1, TITLE), paragraph(count())), TextStyle.BODY);
            if (!lines.isEmpty()) {
                sheet.flow(List.of(table()), TextStyle.BODY);
            }
            return sheet.toBytes();
        }
    }

    private String count() {
        return lines.isEmpty()
                ? "Aucun rappel n’est promis."
                : "%s personne%s, les plus anciennes promesses d’abord."
                        .formatted(French.number(lines.size()), lines.size() > 1 ? "s" : "");
    }

    private Block table() {
        return new Block.Table(
                List.of(
                        Column.fixed("Promis pour", 34),
                        Column.share("Qui", 3),
                        Column.fixed("Téléphone", 38),
                        Column.share("Quand appeler", 3),
                        Column.share("À quel sujet", 4),
                        Column.fixed("Essais", 18).right(),
                        Column.fixed("Fait", 14).centred()),
                lines.stream().map(CallSheet::row).toList());
    }

    private static Row row(CallLine line) {
        Callback callback = line.callback();
        return Row.of(
                French.shortDate(callback.dueOn) + (line.isLate() ? " (en retard)" : ""),
                callback.who(),
                callback.phoneNumber().spoken(),
                callback.hours(),
                callback.about,
                French.number(callback.tries),
                "☐");
    }
}
