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

/** What lies on a pile of letters: which pile it is, how many there are, and who, where somebody must be called or comes for it. */
record PileSheet(Commune commune, Mailing mailing, Pile pile, List<Recipient> letters, Instant printedAt) {

    private static final TextStyle LARGE = new TextStyle(14, 19, 9);

    byte[] pdf() {
        String title = "%s : %s".formatted(pile.label, French.counted(letters.size(), "lettre"));
        try (Sheet sheet = new Sheet(Paper.A4, Margins.all(20), French.spaced(title), printedAt)) {
            sheet.footer(
                    (page, pages) -> "%s – départ n° %s – données personnelles, à détruire après usage – page %d / %d"
                            .formatted(commune.title(), mailing.departure, page, pages));
            List<Block> head = new ArrayList<>();
            head.add(heading(1, French.spaced(title)));
            head.add(paragraph(Span.bold(mailing.subject)));
            head.add(paragraph(pile.hint));
            sheet.flow(head, LARGE);
            if (pile.isListed()) {
                sheet.flow(List.of(table()), TextStyle.BODY);
            }
            return sheet.toBytes();
        }
    }

    private Block table() {
        boolean calls = pile == Pile.CALL;
        return new Block.Table(
                List.of(
                        Column.share("Nom", 3),
                        Column.share(calls ? "Téléphone, heures" : "Appeler avant", 2),
                        Column.fixed(calls ? "Appelé le" : "Remise le", 34)),
                letters.stream()
                        .map(letter -> Row.of(letter.names, MailingWords.unbroken(letter.callFirst), ""))
                        .toList());
    }
}
