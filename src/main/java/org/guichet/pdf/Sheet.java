package org.guichet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document being drawn, in millimetres from the top left corner of the paper. What it writes is PDF/UA-1 and PDF/A-2a:
 * the order of the calls is the order in which a screen reader reads.
 *
 * <pre>{@code
 * try (Sheet sheet = new Sheet(Paper.A4, Margins.LETTER, "Votre demande de benne", clock.instant())) {
 *     sheet.footer((page, pages) -> "Mairie de Saint-Méloir – page " + page + " / " + pages);
 *     sheet.address(new Box(110, 55, 85, 33), List.of("Mme Éloïse Dupont", "1 rue du Port", "35350 SAINT-MÉLOIR"));
 *     sheet.moveTo(105);
 *     sheet.flow(List.of(heading(1, "Votre demande est acceptée"), paragraph("Madame,")), TextStyle.BODY);
 *     return sheet.toBytes();
 * }
 * }</pre>
 *
 * <p>A sheet may hold many letters: {@link #section()} begins the next one, whose pages count from 1. One thread draws a
 * sheet; many sheets may be drawn at once.
 */
public final class Sheet implements AutoCloseable {
    private static final double THIN = 0.2;
    private static final double FOLD_MARK = 5;
    private static final double ROUNDING = 0.01;

    /** Below, a reader of sixty needs another pair of glasses. */
    private static final double SMALLEST = 8;

    private final Paper paper;
    private final Margins margins;
    private final TaggedDocument document;
    private Section section;
    private boolean saved;

    /**
     * @param title what the window and the screen reader call the document
     * @param created when; the same drawing at the same time gives the same bytes
     */
    public Sheet(Paper paper, Margins margins, String title, Instant created) {
        this.paper = paper;
        this.margins = margins;
        this.document = new TaggedDocument(title, created);
        this.section = new Section(document, paper, margins);
    }

    /** Begins the next letter of a batch on a new page: its pages count from 1, its header and footer are its own. */
    public void section() {
        section.finish();
        section = new Section(document, paper, margins);
    }

    /** What each page of this section says in its bottom margin. */
    public void footer(PageText text) {
        footer(text, TextStyle.SMALL);
    }

    /** The same in another size, for large print. */
    public void footer(PageText text, TextStyle style) {
        section.footer(text, style);
    }

    /** What each page of this section but the first says in its top margin. */
    public void header(PageText text) {
        header(text, TextStyle.SMALL);
    }

    /** The same in another size, for large print. */
    public void header(PageText text, TextStyle style) {
        section.header(text, style);
    }

    /** The space inside the margins. */
    public Box frame() {
        return section.frame();
    }

    /** Where the next text flows, from the top of the paper. */
    public double y() {
        return section.y();
    }

    /** Lets the next text flow from here on this page. */
    public void moveTo(double y) {
        section.moveTo(y);
    }

    /** The height left on this page. */
    public double remaining() {
        return frame().bottom() - y();
    }

    /** How many pages this section has so far: the number of the page being drawn. */
    public int page() {
        return section.pages();
    }

    /** Goes on at the top of a new page. */
    public void newPage() {
        section.newPage();
    }

    /**
     * Lets blocks flow from {@link #y()}, over as many pages as they need.
     *
     * @throws TextDoesNotFit if a single line is higher than a page
     * @throws UnprintableText if a character is in no font; ask {@link Fonts#unprintable} first
     */
    public void flow(List<Block> blocks, TextStyle style) {
        section.flow(blocks, style);
    }

    /** The height these blocks would take if no page ended. */
    public double height(List<Block> blocks, TextStyle style) {
        return Strip.height(Galley.set(blocks, Artifact.LAYOUT, new Setting(style, frame().width(), frame().height())));
    }

    /** The height one row of such a table takes, without its header. */
    public double height(List<Column> columns, Row row, TextStyle style) {
        return TableLayout.height(columns, row, new Setting(style, frame().width(), frame().height()));
    }

    /**
     * The style in which these blocks end on this page: the given one, or the same with less white if that is enough,
     * or else the given one again. So a letter does not leave two lines alone on a second page.
     */
    public TextStyle tightened(List<Block> blocks, TextStyle style) {
        return Stream.of(0.0, 0.25, 0.5, 0.75, 1.0)
                .map(style::tightened)
                .filter(tighter -> section.endsOnThisPage(blocks, tighter))
                .findFirst()
                .orElse(style);
    }

    /**
     * Draws blocks at a fixed place, without moving {@link #y()}.
     *
     * @throws TextDoesNotFit if they need more than the height of the box; nothing is drawn then
     */
    public void place(Box box, List<Block> blocks, TextStyle style) {
        section.place(box, blocks, style, section.tag());
    }

    /** Draws blocks that are not read aloud. */
    public void mark(Box box, List<Block> blocks, TextStyle style) {
        section.place(box, blocks, style, Artifact.LAYOUT);
    }

    /**
     * The largest style, from the given one down to this size, in which these blocks fit the box; the smallest where none
     * does, so that {@link #place} says what is too long.
     */
    public static TextStyle shrunk(Box box, List<Block> blocks, TextStyle style, double smallest) {
        TextStyle smaller = style;
        while (smaller.size() > smallest && !fits(box, blocks, smaller)) {
            smaller = smaller.smaller();
        }
        return smaller;
    }

    /** Whether these blocks can be placed in this box. */
    public static boolean fits(Box box, List<Block> blocks, TextStyle style) {
        return Strip.height(Galley.set(blocks, Artifact.LAYOUT, new Setting(style, box.width(), box.height())))
                <= box.height();
    }

    /**
     * Draws an address in the window of an envelope, a line for each line, in smaller type where a line is long.
     *
     * @throws TextDoesNotFit if it is too long for the window even so; ask {@link #addressFits} first
     */
    public void address(Box window, List<String> lines) {
        place(window, address(lines), addressStyle(window, lines));
    }

    public static boolean addressFits(Box window, List<String> lines) {
        return fits(window, address(lines), addressStyle(window, lines));
    }

    /** Sorting machines read one line a line, so that type shrinks before a line breaks in two. */
    private static TextStyle addressStyle(Box window, List<String> lines) {
        return Stream.iterate(TextStyle.BODY, TextStyle::smaller)
                .takeWhile(style -> style.size() >= SMALLEST)
                .filter(style -> fits(lineByLine(window, lines, style), address(lines), style))
                .findFirst()
                .orElse(shrunk(window, address(lines), TextStyle.BODY, SMALLEST));
    }

    private static Box lineByLine(Box window, List<String> lines, TextStyle style) {
        double height = Millimetres.ofPoints(lines.size() * style.leading());
        return new Box(window.x(), window.y(), window.width(), Math.min(window.height(), height + ROUNDING));
    }

    private static List<Block> address(List<String> lines) {
        return List.of(Block.paragraph(String.join("\n", lines)));
    }

    /**
     * Draws a Code 128 that fills this box, with its digits under it. Keep 10 narrow bars of white on both sides.
     *
     * @throws IllegalArgumentException if the narrowest bar would be under 0.33 mm, which scanners misread
     */
    public void code128(double x, double y, double width, double height, String digits) {
        new Barcode(digits).draw(new Box(x, y, width, height), section);
    }

    /** How wide a place on a label must be for a Code 128 that a hand-held reader reads, white on both sides included. */
    public static double narrowestCodeOnLabel(String characters) {
        return new Barcode(characters).narrowestOnLabel();
    }

    /** Draws a Code 128 in the middle of this place on a label, white on both sides included, its characters under it. */
    public void codeOnLabel(Box place, String characters) {
        new Barcode(characters).drawOnLabel(place, section);
    }

    /**
     * Draws a Code 128 in this box on each page of this section, in the top margin, with its characters under it. It may
     * name the page and how many there are; running headers keep to its left. It is not read aloud.
     */
    public void codeOnEachPage(Box box, PageText content) {
        section.code(box, content);
    }

    /** Draws a line. Lines mean nothing to a screen reader: what matters is also said in words. */
    public void line(double x1, double y1, double x2, double y2) {
        section.page().line(x1, y1, x2, y2, THIN);
    }

    /** Draws the four sides of a box. */
    public void outline(Box box) {
        section.page().frame(box, THIN);
    }

    /** Draws a line of dots, to measure by. */
    public void dots(double x1, double y1, double x2, double y2) {
        section.page().dots(x1, y1, x2, y2, THIN);
    }

    /** Draws a dashed line across the paper, to cut along. */
    public void cutLine(double y) {
        section.page().dashes(0, y, paper.width(), y, THIN);
    }

    /** Draws the marks at 99 and 198 mm that show where to fold a letter in three. */
    public void foldMarks() {
        foldMark(paper.height() / 3);
        foldMark(paper.height() * 2 / 3);
    }

    /** Draws the mark that shows where to fold, so far from the top. */
    public void foldMark(double y) {
        line(0, y, FOLD_MARK, y);
    }

    /** Ends the drawing and writes the document. */
    public void save(OutputStream out) throws IOException {
        if (saved) throw new IllegalStateException("A sheet is saved once");
        saved = true;
        section.finish();
        document.write(out);
    }

    /** Ends the drawing and gives the document. */
    public byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            save(out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }
}
