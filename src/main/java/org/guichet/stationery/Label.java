package org.guichet.stationery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guichet.pdf.Block;
import org.guichet.pdf.Box;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.TextStyle;

/**
 * What stands on one label.
 *
 * @param lines of an address: type shrinks before a line breaks in two
 * @param blocks where it is not an address
 * @param code the characters of a Code 128 at its foot; "" for none
 */
public record Label(List<String> lines, List<Block> blocks, String code) {

    /** Below, nobody reads a label at arm's length, and no sorting machine reads an address. */
    private static final double SMALLEST = 8;

    /** The characters under the bars, and the white between. */
    private static final double UNDER_THE_BARS = 4.2;

    private static final double LOWEST_BARS = 6;
    private static final double HIGHEST_BARS = 14;

    /** How much of a label the bars take where words stand above them. */
    private static final double SHARE = 0.36;

    public Label {
        if (!lines.isEmpty() && !blocks.isEmpty()) throw new IllegalArgumentException("Lines or blocks, not both");
        lines = List.copyOf(lines);
        blocks = List.copyOf(blocks);
    }

    public static Label address(List<String> lines) {
        return new Label(lines, List.of(), "");
    }

    /** Bars to stick on a sheet, under what a person reads, a line a line. */
    public static Label code(String code, String... lines) {
        return new Label(List.of(lines), List.of(), code);
    }

    public static Label of(Block... blocks) {
        return new Label(List.of(), List.of(blocks), "");
    }

    /** How a message calls it. */
    String name() {
        return Stream.of(
                        lines.stream(),
                        blocks.stream().flatMap(block -> block.text().lines()),
                        Stream.of(code))
                .flatMap(each -> each)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("vide");
    }

    /** Why it cannot be printed in this room; nothing where it can. */
    Optional<String> misfit(Box room) {
        if (!code.isEmpty() && Sheet.narrowestCodeOnLabel(code) > room.width()) {
            return Optional.of("son code-barres est trop large");
        }
        Box words = words(room);
        boolean fits = lines.isEmpty()
                ? blocks.isEmpty() || words.height() > 0 && Sheet.fits(words, blocks, style(words))
                : words.height() > 0 && Sheet.addressFits(words, lines);
        return fits ? Optional.empty() : Optional.of("son texte est trop long, même en petits caractères");
    }

    void draw(Sheet sheet, Box room) {
        Box words = words(room);
        if (!lines.isEmpty()) {
            sheet.address(words, lines);
        } else if (!blocks.isEmpty()) {
            sheet.place(words, blocks, style(words));
        }
        if (!code.isEmpty()) {
            double height = bars(room);
            sheet.codeOnLabel(new Box(room.x(), room.bottom() - UNDER_THE_BARS - height, room.width(), height), code);
        }
    }

    private TextStyle style(Box words) {
        return Sheet.shrunk(words, blocks, TextStyle.BODY, SMALLEST);
    }

    private Box words(Box room) {
        double height = code.isEmpty() ? room.height() : room.height() - bars(room) - UNDER_THE_BARS;
        return new Box(room.x(), room.y(), room.width(), height);
    }

    private double bars(Box room) {
        double alone = room.height() - UNDER_THE_BARS;
        double wanted = lines.isEmpty() && blocks.isEmpty() ? alone : Math.max(LOWEST_BARS, room.height() * SHARE);
        return Math.min(wanted, HIGHEST_BARS);
    }
}
