package org.guichet.mailings;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
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

/** A round as it is carried in the hand: a street, its odd side, its even side, a box to tick at each door. */
record RoundPaper(Commune commune, Round round, Instant printedAt) {

    private static final TextStyle STYLE = new TextStyle(11.5, 15.5, 6, 1.2);
    private static final double NUMBER = 20;
    private static final double COPIES = 20;
    private static final double MARK = 14;

    byte[] pdf() {
        String title = French.spaced("Tournée : " + round.title());
        try (Sheet sheet = new Sheet(Paper.A4, Margins.all(15), title, printedAt)) {
            sheet.header((page, pages) -> "Imprimé le %s à %s – données personnelles, à détruire après usage"
                    .formatted(French.date(printedAt), French.time(printedAt)));
            sheet.footer((page, pages) -> "%s – page %d / %d".formatted(commune.title(), page, pages));
            sheet.flow(head(title), STYLE);
            round.streets().forEach(street -> sheet.flow(street(street), STYLE));
            return sheet.toBytes();
        }
    }

    private List<Block> head(String title) {
        List<Block> head = new ArrayList<>();
        head.add(heading(1, title));
        head.add(paragraph(
                Span.of("%s, le %s. ".formatted(commune.title(), French.date(printedAt))),
                Span.bold("À laisser en tout : " + round.total() + ".")));
        if (round.elsewhere() > 0) {
            head.add(paragraph(round.leftOut()));
        }
        return head;
    }

    private static List<Block> street(Round.Street street) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(2, French.spaced("%s : %s".formatted(street.name(), French.number(street.copies())))));
        street.stretches().forEach(stretch -> {
            blocks.add(heading(3, stretch.label()));
            blocks.add(table(stretch));
        });
        return blocks;
    }

    private static Block table(Round.Stretch stretch) {
        return new Block.Table(
                List.of(
                        Column.fixed("N°", NUMBER),
                        Column.share("Sur la boîte", 3),
                        Column.fixed("À laisser", COPIES).right(),
                        Column.share("À savoir", 2),
                        Column.fixed("Fait", MARK).centred()),
                stretch.drops().stream().map(RoundPaper::row).toList());
    }

    private static Row row(Drop drop) {
        return Row.of(
                drop.door().label(),
                drop.names() + (drop.place().isEmpty() ? "" : "\n" + drop.place()),
                French.number(drop.copies()),
                MailingWords.unbroken(drop.note()),
                "☐");
    }
}
