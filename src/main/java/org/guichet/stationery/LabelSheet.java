package org.guichet.stationery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guichet.pdf.Box;
import org.guichet.pdf.Paper;

/**
 * The sheets of labels that shops sell, by the number on their box (Avery, and every maker who copies its cuts). The margins
 * and pitches are those of the makers' own templates.
 */
public enum LabelSheet {
    L7160("L7160, 63,5 × 38,1 mm", Paper.A4, grid(3, 7), label(63.5, 38.1), from(7.21, 15.15), pitch(66.04, 38.1), 3),
    L7163("L7163, 99,1 × 38,1 mm", Paper.A4, grid(2, 7), label(99.1, 38.1), from(4.65, 15.15), pitch(101.6, 38.1), 4),
    L7159("L7159, 63,5 × 33,9 mm", Paper.A4, grid(3, 8), label(63.5, 33.9), from(7.21, 12.9), pitch(66.04, 33.9), 3),
    L7161("L7161, 63,5 × 46,6 mm", Paper.A4, grid(3, 6), label(63.5, 46.6), from(7.21, 8.7), pitch(66.04, 46.6), 3),
    L7162("L7162, 99,1 × 33,9 mm", Paper.A4, grid(2, 8), label(99.1, 33.9), from(4.65, 12.9), pitch(101.6, 33.9), 4),
    A105X37("105 × 37 mm", Paper.A4, grid(2, 8), label(105, 37), from(0, 0.5), pitch(105, 37), 4),
    A70X37("70 × 37 mm", Paper.A4, grid(3, 8), label(70, 37), from(0, 0.5), pitch(70, 37), 4),
    L7651("L7651, 38,1 × 21,2 mm", Paper.A4, grid(5, 13), label(38.1, 21.2), from(4.67, 10.7), pitch(40.64, 21.2), 2),
    ROLL_62X29("Rouleau, 62 × 29 mm", new Paper(62, 29), grid(1, 1), label(62, 29), from(0, 0), pitch(62, 29), 2.5);

    /** Office printers leave this much of a sheet white; those for rolls leave less than the white of the label. */
    private static final double PRINTER_EDGE = 5;

    private final String name;
    private final Paper paper;
    private final Pair grid;
    private final Pair label;
    private final Pair from;
    private final Pair pitch;
    private final double white;

    private record Pair(double across, double down) {}

    LabelSheet(String name, Paper paper, Pair grid, Pair label, Pair from, Pair pitch, double white) {
        this.name = name;
        this.paper = paper;
        this.grid = grid;
        this.label = label;
        this.from = from;
        this.pitch = pitch;
        this.white = white;
    }

    public static Optional<LabelSheet> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** « L7160, 63,5 × 38,1 mm, 21 par feuille », as on the box. */
    public String label() {
        return isRoll() ? name + ", une par une" : "%s, %d par feuille".formatted(name, perSheet());
    }

    /** How many labels a sheet has. They are counted line by line, from 1. */
    public int perSheet() {
        return (int) (grid.across * grid.down);
    }

    /** Each label is a page of its own. */
    public boolean isRoll() {
        return perSheet() == 1;
    }

    public Paper paper() {
        return paper;
    }

    /** Where each label is cut, in the order of their numbers. */
    public List<Box> labels() {
        return IntStream.range(0, perSheet()).mapToObj(this::label).toList();
    }

    private Box label(int index) {
        int columns = (int) grid.across;
        return new Box(
                from.across + index % columns * pitch.across,
                from.down + index / columns * pitch.down,
                label.across,
                label.down);
    }

    /** What may be printed of a label: inside its cut, which wanders by a millimetre, and where every printer prints. */
    Box room(Box cut) {
        double across = isRoll() ? white : Math.max(white, PRINTER_EDGE - from.across);
        double down = isRoll() ? white : Math.max(white, PRINTER_EDGE - from.down);
        return new Box(cut.x() + across, cut.y() + down, cut.width() - 2 * across, cut.height() - 2 * down);
    }

    private static Pair grid(int columns, int rows) {
        return new Pair(columns, rows);
    }

    private static Pair label(double width, double height) {
        return new Pair(width, height);
    }

    private static Pair from(double left, double top) {
        return new Pair(left, top);
    }

    private static Pair pitch(double across, double down) {
        return new Pair(across, down);
    }
}
