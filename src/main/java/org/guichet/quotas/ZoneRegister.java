package org.guichet.quotas;

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

/** The decisions of a zone on paper, in the order they were taken, to be signed and filed. */
record ZoneRegister(
        Commune commune, String zone, ZoneQuota quota, Tally tally, List<DecisionLine> lines, Instant printedAt) {

    byte[] pdf() {
        try (Sheet sheet = new Sheet(Paper.A4_LANDSCAPE, Margins.all(15), title(), printedAt)) {
            sheet.footer((page, pages) -> "%s – imprimé le %s à %s – page %d / %d"
                    .formatted(title(), French.date(printedAt), French.time(printedAt), page, pages));
            sheet.flow(List.of(heading(1, title()), paragraph(commune.title()), paragraph(rule())), TextStyle.BODY);
            if (!lines.isEmpty()) {
                sheet.flow(List.of(table()), TextStyle.COMPACT);
            }
            sheet.flow(List.of(paragraph(closing()), signature("Registre arrêté par", "")), TextStyle.BODY);
            return sheet.toBytes();
        }
    }

    private String title() {
        return "Changements d’usage, zone " + zone;
    }

    private String rule() {
        return "Quota : %s logement%s (%s, %s)."
                .formatted(
                        French.number(quota.quota),
                        quota.quota > 1 ? "s" : "",
                        quota.deliberation,
                        French.date(quota.deliberatedOn));
    }

    private Block table() {
        List<Column> columns = List.of(
                Column.fixed("N°", 12).right(),
                Column.fixed("Date", 22),
                Column.fixed("Dossier", 30),
                Column.share("Demandeur", 3),
                Column.share("Logement", 4),
                Column.fixed("Décision", 28),
                Column.fixed("Nombre", 18).right(),
                Column.fixed("Accordés / quota", 24).right(),
                Column.fixed("Reste", 16).right(),
                Column.share("Motif", 4));
        return new Block.Table(columns, lines.stream().map(ZoneRegister::row).toList());
    }

    private static Row row(DecisionLine line) {
        return Row.of(
                line.position(),
                line.day(),
                line.reference(),
                line.who(),
                line.dwelling(),
                line.verdict(),
                line.dwellings(),
                line.tally(),
                line.left(),
                line.reason());
    }

    private String closing() {
        if (lines.isEmpty()) {
            return "Aucune décision dans cette zone. Sur %s, %s."
                    .formatted(French.number(tally.quota()), tally.leftInWords());
        }
        return "%s décision%s. Au %s : %s."
                .formatted(
                        French.number(lines.size()),
                        lines.size() > 1 ? "s" : "",
                        French.date(printedAt),
                        tally.words());
    }
}
