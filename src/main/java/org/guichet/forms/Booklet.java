package org.guichet.forms;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guichet.pdf.Block;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;

/** All guide sheets in one document for the counter, with a table of contents: by department, then by title. */
record Booklet(String town, List<Chapter> chapters, Variant variant, Instant printedAt) {

    /** The guide sheets of a department. */
    record Chapter(String title, List<GuideSheet> sheets) {}

    byte[] pdf() {
        List<Integer> pages = pages();
        try (Sheet sheet = sheet()) {
            draw(sheet, pages);
            return sheet.toBytes();
        }
    }

    /** Where each sheet begins: known once the whole was drawn, because the contents come first and take their room. */
    private List<Integer> pages() {
        try (Sheet sheet = sheet()) {
            return draw(sheet, List.of());
        }
    }

    private Sheet sheet() {
        return new Sheet(Paper.A4, GuideSheet.margins(), "Livret des démarches", printedAt);
    }

    private List<Integer> draw(Sheet sheet, List<Integer> pages) {
        sheet.footer(
                (page, all) -> "Mairie de %s – livret des démarches du %s – page %d / %d"
                        .formatted(town, French.date(printedAt), page, all),
                variant.small);
        sheet.flow(contents(pages), variant == Variant.NORMAL ? TextStyle.BODY : variant.text);
        List<Integer> found = new ArrayList<>();
        for (Chapter chapter : chapters) {
            for (GuideSheet guide : chapter.sheets) {
                sheet.newPage();
                found.add(sheet.page());
                guide.draw(sheet);
            }
        }
        return found;
    }

    private List<Block> contents(List<Integer> pages) {
        List<Block> contents = new ArrayList<>();
        contents.add(heading(1, "Livret des démarches"));
        contents.add(paragraph("Mairie de %s. Toutes ces démarches se font au guichet, par téléphone ou par courrier."
                .formatted(town)));
        int next = 0;
        for (Chapter chapter : chapters) {
            contents.add(heading(2, chapter.title));
            List<Block.Entry> entries = new ArrayList<>();
            for (GuideSheet guide : chapter.sheets) {
                entries.add(new Block.Entry(guide.procedure().title(), pages.isEmpty() ? 0 : pages.get(next)));
                next++;
            }
            contents.add(new Block.Contents(entries));
        }
        return contents;
    }
}
