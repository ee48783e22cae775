package org.guichet.help;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.space;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.pdf.Block;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;

/**
 * The whole help as a book to print and keep at the desk.
 *
 * @param townHall « Mairie d’Angers »
 */
record Manual(String townHall, Help help, Instant printedAt) {

    private static final TextStyle COVER = new TextStyle(20, 27, 12, 1.5);

    /** As in a book: a little smaller than a letter, with more on a page that lies open beside the keyboard. */
    private static final TextStyle TEXT = new TextStyle(10.5, 14, 6);

    byte[] pdf() {
        List<Integer> pages = pages();
        try (Sheet sheet = sheet()) {
            draw(sheet, pages);
            return sheet.toBytes();
        }
    }

    /** Where each chapter begins: known once the whole was drawn, because the contents come first and take their room. */
    private List<Integer> pages() {
        try (Sheet sheet = sheet()) {
            return draw(sheet, List.of());
        }
    }

    private Sheet sheet() {
        return new Sheet(Paper.A4, Margins.LETTER, "Manuel de Guichet", printedAt);
    }

    private List<Chapter> chapters() {
        return Stream.concat(help.chapters().stream(), Stream.of(help.fields())).toList();
    }

    private List<Integer> draw(Sheet sheet, List<Integer> pages) {
        sheet.footer((page, all) ->
                "%s – manuel de Guichet du %s – page %d / %d".formatted(townHall, French.date(printedAt), page, all));
        sheet.moveTo(sheet.frame().y() + 60);
        sheet.flow(cover(), COVER);
        sheet.newPage();
        sheet.flow(List.of(heading(1, "Ce qu’il y a dans ce manuel"), contents(pages)), TextStyle.BODY);
        List<Integer> found = new ArrayList<>();
        for (Chapter chapter : chapters()) {
            sheet.newPage();
            found.add(sheet.page());
            List<Block> text = text(chapter);
            sheet.flow(text, sheet.tightened(text, TEXT));
        }
        return found;
    }

    private List<Block> cover() {
        return List.of(
                heading(1, "Manuel de Guichet"),
                paragraph("L’accueil de la mairie pour qui n’utilise pas d’écran"),
                space(20),
                paragraph(Span.bold(townHall)),
                paragraph("Imprimé le " + French.date(printedAt)));
    }

    private Block contents(List<Integer> pages) {
        List<Block.Entry> entries = new ArrayList<>();
        for (Chapter chapter : chapters()) {
            int page = pages.isEmpty() ? 0 : pages.get(entries.size());
            entries.add(new Block.Entry(chapter.title(), page));
        }
        return new Block.Contents(entries);
    }

    private static List<Block> text(Chapter chapter) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, chapter.title()));
        blocks.addAll(chapter.opening());
        chapter.sections().forEach(section -> blocks.addAll(section.onPaper(2)));
        return blocks;
    }
}
