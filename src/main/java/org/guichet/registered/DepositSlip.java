package org.guichet.registered;

import static org.guichet.pdf.Block.beside;
import static org.guichet.pdf.Block.framed;
import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.space;
import static org.guichet.pdf.Block.together;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guichet.commune.Commune;
import org.guichet.pdf.Block;
import org.guichet.pdf.Column;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Row;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;

/** What the post office stamps when registered letters are posted together: each with its number, to whom, and from whom. */
record DepositSlip(Commune commune, List<RegisteredLine> lines, LocalDate day, Instant printedAt) {

    private static final String TITLE = "Bordereau de dépôt de recommandés";

    /** Room for the stamp of the post office and for a hand, in millimetres. */
    private static final double STAMP = 32;

    byte[] pdf() {
        try (Sheet sheet = new Sheet(Paper.A4, Margins.all(15), TITLE, printedAt)) {
            sheet.footer((page, pages) -> "%s – %s – imprimé le %s à %s – page %d / %d"
                    .formatted(TITLE, commune.title(), French.date(printedAt), French.time(printedAt), page, pages));
            sheet.flow(
                    List.of(
                            heading(1, TITLE),
                            beside(paragraph(sender()), paragraph("Dépôt du " + French.day(day) + "\n" + count()))),
                    TextStyle.BODY);
            if (!lines.isEmpty()) {
                sheet.flow(List.of(table()), TextStyle.COMPACT);
            }
            sheet.flow(List.of(paragraph(Span.bold(count() + ".")), signatures()), TextStyle.BODY);
            return sheet.toBytes();
        }
    }

    private String sender() {
        List<String> sender = new ArrayList<>(List.of("Expéditeur : " + commune.title()));
        sender.addAll(commune.address.lines());
        sender.add("Tél. : " + commune.phoneNumber().spoken());
        return String.join("\n", sender);
    }

    private String count() {
        long withReceipt = lines.stream().filter(RegisteredLine::withReceipt).count();
        return lines.isEmpty()
                ? "Aucune lettre"
                : "%s lettre%s, dont %s avec avis de réception"
                        .formatted(
                                French.number(lines.size()),
                                lines.size() > 1 ? "s" : "",
                                withReceipt == 0 ? "aucune" : French.number(withReceipt));
    }

    private Block table() {
        List<Row> rows = new ArrayList<>();
        for (RegisteredLine line : lines) {
            rows.add(new Row(List.of(
                    List.of(Span.of(French.number(rows.size() + 1))),
                    List.of(Span.bold(line.number())),
                    List.of(Span.of(String.join("\n", line.addressee()))),
                    List.of(Span.of(line.withReceipt() ? "oui" : "non")),
                    List.of(Span.of(line.letter().departure)))));
        }
        return new Block.Table(
                List.of(
                        Column.fixed("Rang", 14).right(),
                        Column.fixed("N° du recommandé", 44),
                        Column.share("Destinataire", 1),
                        Column.fixed("Avis de réception", 30).centred(),
                        Column.fixed("Notre départ n°", 34)),
                rows);
    }

    private static Block signatures() {
        return together(beside(
                framed(paragraph("Pour la mairie, nom et signature"), space(STAMP), paragraph(" ")),
                framed(paragraph("Pour La Poste, cachet, date et signature"), space(STAMP), paragraph(" "))));
    }
}
