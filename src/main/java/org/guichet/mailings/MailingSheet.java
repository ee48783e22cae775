package org.guichet.mailings;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guichet.commune.Commune;
import org.guichet.pdf.Block;
import org.guichet.pdf.Column;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Row;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;

/** The first page of all: how many letters lie in which pile, and who gets none and why. For the file. */
record MailingSheet(Commune commune, Mailing mailing, Map<Pile, Long> piles, List<LeftOut> leftOut) {

    private static final double COUNT = 30;

    byte[] pdf() {
        try (Sheet sheet = new Sheet(Paper.A4, Margins.all(20), "Bordereau : " + mailing.subject, mailing.frozenAt)) {
            sheet.footer((page, pages) -> "%s – départ n° %s – données personnelles, à garder au dossier – page %d / %d"
                    .formatted(commune.title(), mailing.departure, page, pages));
            sheet.flow(head(), TextStyle.BODY);
            if (!leftOut.isEmpty()) {
                sheet.flow(without(), TextStyle.BODY);
            }
            return sheet.toBytes();
        }
    }

    private List<Block> head() {
        long all = piles.values().stream().mapToLong(Long::longValue).sum();
        List<Row> rows = new ArrayList<>();
        piles.forEach((pile, count) -> rows.add(Row.of(pile.label, French.number(count))));
        rows.add(Row.bold("En tout", French.number(all)));
        return List.of(
                heading(1, "Bordereau de la lettre à plusieurs"),
                paragraph("%s, service %s.\nObjet : %s\nDépart n° %s, arrêtée le %s à %s par %s. Impression %s."
                        .formatted(
                                commune.title(),
                                mailing.department.name,
                                mailing.subject,
                                mailing.departure,
                                French.date(mailing.frozenAt),
                                French.time(mailing.frozenAt),
                                mailing.frozenBy.fullName(),
                                mailing.twoSided ? "recto verso" : "sur le recto")),
                new Block.Table(
                        List.of(
                                Column.share("Pile, dans cet ordre", 1),
                                Column.fixed("Lettres", COUNT).right()),
                        rows));
    }

    private List<Block> without() {
        return List.of(
                heading(2, "Sans lettre : " + French.counted(leftOut.size(), "personne")),
                new Block.Table(
                        List.of(Column.share("Qui", 1), Column.share("Pourquoi", 2)),
                        leftOut.stream().map(MailingSheet::row).toList()));
    }

    private static Row row(LeftOut one) {
        return Row.of(
                MailingWords.printable(one.names, "Usager n° " + one.resident.id),
                MailingWords.printable(
                        one.reason,
                        "L’imprimante ne sait pas écrire ce nom : écrivez-le en lettres latines sur sa fiche."));
    }
}
