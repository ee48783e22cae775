package org.guichet.forms;

import static org.guichet.pdf.Block.framed;
import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guichet.pdf.Block;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.TextStyle;
import org.guichet.procedures.Procedure;

/** A procedure on the wall, read from three metres: its title, what it is, that no screen is needed, whom to call. */
record PosterDocument(Procedure procedure, Office office, Variant variant) {

    static final Margins MARGINS = new Margins(20, 20, 22, 20);
    private static final int LARGEST_TITLE = 66;
    private static final int LARGEST_TEXT = 30;

    /** Still more than large print. */
    private static final int SMALLEST = 17;

    /** Width of a wide bold letter, for a type of one point, in millimetres. */
    private static final double LETTER = 0.23;

    /** A point in millimetres. */
    private static final double POINT = 25.4 / 72;

    byte[] pdf(Instant printedAt) {
        try (Sheet sheet = new Sheet(Paper.A4, MARGINS, "Affiche : " + procedure.title(), printedAt)) {
            draw(sheet);
            return sheet.toBytes();
        }
    }

    /** Draws it from the top of a new section on. */
    void draw(Sheet sheet) {
        List<Block> title = List.of(heading(1, procedure.title()));
        List<Block> foot = List.of(foot());
        Size size =
                sizes().filter(one -> fits(sheet, one, title, foot)).findFirst().orElse(Size.SMALL);
        sheet.flow(town(), size.text());
        sheet.flow(title, size.title());
        sheet.flow(lines(), size.text());
        double room = sheet.height(foot, size.foot());
        if (room < sheet.remaining()) {
            sheet.moveTo(sheet.frame().bottom() - room);
        }
        sheet.flow(foot, size.foot());
    }

    /** How large the title and the rest are, in points. */
    private record Size(double titleSize, double textSize) {

        static final Size SMALL = new Size(24, SMALLEST);

        TextStyle title() {
            return new TextStyle(titleSize, titleSize * 1.15, titleSize * 0.8).withPlainHeadings();
        }

        TextStyle text() {
            return new TextStyle(textSize, textSize * 1.3, textSize * 0.6);
        }

        /** The white between town, title, text and foot, in millimetres. */
        double gaps() {
            return (titleSize * 1.15 + textSize * 1.3) * POINT;
        }

        TextStyle foot() {
            double size = Math.max(SMALLEST, textSize * 0.8);
            return new TextStyle(size, size * 1.3, size * 0.4, 1.35);
        }
    }

    /** From the largest, the title and the text shrinking together; no word of the title is wider than the paper. */
    private Stream<Size> sizes() {
        int longest = Arrays.stream(procedure.title().split("[\\s-]+"))
                .mapToInt(String::length)
                .max()
                .orElse(1);
        double widest = (Paper.A4.width() - MARGINS.left() - MARGINS.right()) / (longest * LETTER);
        return IntStream.iterate(LARGEST_TEXT, text -> text >= SMALLEST, text -> text - 1)
                .mapToObj(text -> new Size(Math.min(widest, text * (double) LARGEST_TITLE / LARGEST_TEXT), text));
    }

    private boolean fits(Sheet sheet, Size size, List<Block> title, List<Block> foot) {
        double all = sheet.height(town(), size.text())
                + sheet.height(title, size.title())
                + sheet.height(lines(), size.text())
                + sheet.height(foot, size.foot());
        return all + (size.textSize() + size.titleSize()) * LETTER * 3
                <= sheet.frame().height();
    }

    private List<Block> town() {
        return List.of(paragraph(Span.bold(office.townHall())), Block.rule());
    }

    private List<Block> lines() {
        return Stream.of(
                        variant.summary(procedure),
                        procedure.fee(),
                        "Sans internet : au guichet, par téléphone ou par courrier.")
                .filter(line -> !line.isBlank())
                .map(Block::paragraph)
                .toList();
    }

    private Block foot() {
        return framed(heading(2, office.telephone()), paragraph(office.onTwoLines()), paragraph(office.hours()));
    }
}
