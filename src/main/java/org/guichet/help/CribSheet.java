package org.guichet.help;

import static org.guichet.pdf.Block.heading;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.guichet.letters.Markdown;
import org.guichet.pdf.Block;
import org.guichet.pdf.Box;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;

/**
 * What a role must have before its eyes, on one sheet to be laminated: as large as one page allows. Its Markdown has a title
 * and two columns, parted by a line of three hyphens.
 *
 * @param townHall « Mairie d’Angers »
 */
record CribSheet(String townHall, Chapter chapter, Instant printedAt) {

    private static final String BETWEEN_COLUMNS = "(?m)^---$";
    private static final Margins MARGINS = new Margins(12, 12, 18, 12);
    private static final double TITLE = 16;

    /** Read at arm’s length, over the head of whoever stands in front. */
    private static final TextStyle LARGEST = new TextStyle(20, 25, 8, 1.1);

    /** Below, it is no longer a crib sheet: shorten its text. */
    static final double SMALLEST = 12;

    byte[] pdf() {
        String markdown = French.spaced(HelpFile.text("memo-" + chapter.name() + ".md"));
        String title = markdown.lines().findFirst().orElseThrow().replaceFirst("^# ", "");
        String body = markdown.substring(markdown.indexOf('\n'));
        List<List<Block>> columns =
                Arrays.stream(body.split(BETWEEN_COLUMNS)).map(Markdown::blocks).toList();
        try (Sheet sheet = new Sheet(Paper.A4_LANDSCAPE, MARGINS, title, printedAt)) {
            sheet.footer((page, pages) -> "%s – aide-mémoire de Guichet du %s – chapitre « %s » du manuel"
                    .formatted(townHall, French.date(printedAt), chapter.title()));
            Box frame = sheet.frame();
            sheet.place(
                    new Box(frame.x(), frame.y(), frame.width(), TITLE),
                    List.of(heading(1, title)),
                    new TextStyle(18, 22, 0));
            Box rest = new Box(frame.x(), frame.y() + TITLE, frame.width(), frame.height() - TITLE);
            List<Block> beside = List.of(new Block.Beside(columns));
            sheet.place(rest, beside, Sheet.shrunk(rest, beside, LARGEST, SMALLEST));
            return sheet.toBytes();
        }
    }
}
