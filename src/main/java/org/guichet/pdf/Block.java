package org.guichet.pdf;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One piece of a document, independent of PDF. Import the factories of this class statically and a document reads as
 * its outline: {@code List.of(heading(1, "Votre demande"), paragraph("Madame,"), bullets("pain", "lait"))}.
 */
public sealed interface Block {

    /** The words of this block alone, on one line a paragraph. */
    String text();

    /**
     * A title, which stays with the block after it if both flow together. The level says its rank, from 1 to 6; the tags
     * never skip a level even if the text does.
     */
    record Heading(int level, List<Span> spans) implements Block {
        public Heading {
            if (level < 1 || level > 6) throw new IllegalArgumentException("Heading level " + level);
        }

        @Override
        public String text() {
            return Span.text(spans);
        }
    }

    /** A paragraph, ragged right; it may break over two pages but never leaves a line alone. */
    record Paragraph(List<Span> spans) implements Block {
        @Override
        public String text() {
            return Span.text(spans);
        }
    }

    /** A list with bullets, or with numbers from the first on; an item holds blocks, so lists nest. */
    record Listing(boolean numbered, int first, List<List<Block>> items) implements Block {
        public Listing(boolean numbered, List<List<Block>> items) {
            this(numbered, 1, items);
        }

        @Override
        public String text() {
            return lines(items.stream().flatMap(List::stream));
        }
    }

    /** A table whose header returns on each page and whose rows grow with their text. */
    record Table(List<Column> columns, List<Row> rows) implements Block {
        @Override
        public String text() {
            return rows.stream().map(Row::text).collect(joining("\n"));
        }
    }

    /** Blocks in a box, kept on one page when a page can hold them: what to do, and by when. */
    record Framed(List<Block> blocks) implements Block {
        @Override
        public String text() {
            return lines(blocks.stream());
        }
    }

    /** Blocks kept on one page when a page can hold them. */
    record Together(List<Block> blocks) implements Block {
        @Override
        public String text() {
            return lines(blocks.stream());
        }
    }

    /** Words kept on one page with the beginning of the block after them: a question, and how to answer it. */
    record Lead(List<Block> blocks) implements Block {
        @Override
        public String text() {
            return lines(blocks.stream());
        }
    }

    /** White, in millimetres; none is left at the top of a page. */
    record Space(double height) implements Block {
        @Override
        public String text() {
            return "";
        }
    }

    /** A horizontal line across the text. */
    record Rule() implements Block {
        @Override
        public String text() {
            return "";
        }
    }

    /**
     * Who signs: capacity, room for the hand, name. Never alone on a page: it takes the end of the text it flows with.
     *
     * @param indent from the left of the text, in millimetres
     * @param hand room for the hand, in millimetres
     */
    record Signature(String capacity, String name, double indent, double hand) implements Block {
        @Override
        public String text() {
            return capacity + "\n" + name;
        }
    }

    /**
     * Room to write by hand: lines 8 mm apart, under a label in its own words. What is already known stands on the lines
     * in another face, and takes as many lines more as it needs.
     *
     * @param label "" where the words above say enough
     * @param lines at least this many
     * @param known "" where nothing is
     */
    record Writing(String label, int lines, String known) implements Block {
        @Override
        public String text() {
            return line(label, known);
        }
    }

    /**
     * Boxes of 5 x 7 mm for one character each: dates, numbers.
     *
     * @param pattern a box for each {@code _}; other characters are printed between them: {@code __ / __ / ____}
     * @param known what fills the boxes, one character each, from the first on; "" where nothing is known
     */
    record Comb(String label, String pattern, String known) implements Block {
        @Override
        public String text() {
            return line(label, known.isEmpty() ? "" : filled());
        }

        /** The pattern, with as many boxes more as what is known needs: a long number is never cut. */
        String boxes() {
            long boxes = pattern.chars().filter(character -> character == '_').count();
            return pattern + "_".repeat(Math.max(0, known.length() - (int) boxes));
        }

        /** The same with what is known in the boxes. */
        String filled() {
            StringBuilder filled = new StringBuilder(boxes());
            int next = 0;
            for (int i = 0; i < filled.length() && next < known.length(); i++) {
                if (filled.charAt(i) == '_') filled.setCharAt(i, known.charAt(next++));
            }
            return filled.toString();
        }
    }

    /** Boxes of 4 x 4 mm to tick, each before its words; short ones stand side by side. A ticked one has a cross. */
    record Ticks(List<Tick> ticks) implements Block {
        @Override
        public String text() {
            return ticks.stream().map(Tick::text).collect(joining("\n"));
        }
    }

    /** A table to fill by hand: every cell framed, rows at least 8 mm high. What is in a cell is already known. */
    record Grid(List<Column> columns, List<Row> rows) implements Block {
        @Override
        public String text() {
            return rows.stream().map(Row::text).collect(joining("\n"));
        }
    }

    /** Blocks side by side in columns of the same width; read column after column. */
    record Beside(List<List<Block>> columns) implements Block {
        @Override
        public String text() {
            return lines(columns.stream().flatMap(List::stream));
        }
    }

    /**
     * A picture with its caption under it.
     *
     * @param alternative what the picture shows, for whoever cannot see it
     */
    record Illustration(Picture picture, String caption, String alternative) implements Block {
        @Override
        public String text() {
            return caption;
        }
    }

    /** What is on which page; the pages are those of the finished document. */
    record Contents(List<Entry> entries) implements Block {
        @Override
        public String text() {
            return entries.stream()
                    .map(entry -> entry.title + "\t" + entry.page)
                    .collect(joining("\n"));
        }
    }

    /** A line of a table of contents. */
    record Entry(String title, int page) {}

    static Block heading(int level, String text) {
        return new Heading(level, List.of(Span.of(text)));
    }

    static Block paragraph(String text) {
        return paragraph(Span.of(text));
    }

    static Block paragraph(Span... spans) {
        return new Paragraph(List.of(spans));
    }

    static Block bullets(String... items) {
        return new Listing(false, items(items));
    }

    static Block numbered(String... items) {
        return new Listing(true, items(items));
    }

    static Block table(List<Column> columns, List<Row> rows) {
        return new Table(columns, rows);
    }

    static Block framed(Block... blocks) {
        return new Framed(List.of(blocks));
    }

    static Block together(Block... blocks) {
        return new Together(List.of(blocks));
    }

    static Block lead(Block... blocks) {
        return new Lead(List.of(blocks));
    }

    static Block ticks(Tick... ticks) {
        return new Ticks(List.of(ticks));
    }

    static Block beside(Block left, Block right) {
        return new Beside(List.of(List.of(left), List.of(right)));
    }

    static Block space(double millimetres) {
        return new Space(millimetres);
    }

    static Block rule() {
        return new Rule();
    }

    /** A signature in the right half of a letter, with 25 mm for the hand. */
    static Block signature(String capacity, String name) {
        return new Signature(capacity, name, 90, 25);
    }

    private static List<List<Block>> items(String... items) {
        return Arrays.stream(items).map(item -> List.of(paragraph(item))).toList();
    }

    private static String line(String label, String known) {
        return label.isEmpty() ? known : label + " : " + known;
    }

    private static String lines(Stream<Block> blocks) {
        return blocks.map(Block::text).collect(joining("\n"));
    }
}
