package org.guichet.stationery;

import java.util.List;
import java.util.stream.Stream;
import org.guichet.pdf.Paper;

/** The envelopes of a French town hall (ISO 269), and how an A4 sheet is folded to go in. */
public enum EnvelopeFormat {
    DL("DL, 110 × 220 mm", "pliée en trois", Paper.DL, 99, List.of(99.0, 198.0)),
    C5("C5, 162 × 229 mm", "pliée en deux", Paper.C5, 148.5, List.of(148.5)),
    C4("C4, 229 × 324 mm", "non pliée", Paper.C4, 297, List.of());

    public final String label;

    /** How the sheet goes in: « pliée en trois ». */
    public final String folded;

    /** The envelope itself, lying on its long side. */
    public final Paper paper;

    /** How high the folded sheet is, in millimetres. */
    public final double panel;

    /** Where the sheet is folded, in millimetres from its top. */
    public final List<Double> folds;

    EnvelopeFormat(String label, String folded, Paper paper, double panel, List<Double> folds) {
        this.label = label;
        this.folded = folded;
        this.paper = paper;
        this.panel = panel;
        this.folds = folds;
    }

    /** Whether it is sold with a window through which the address of a letter is read. */
    public boolean hasWindow() {
        return this != C4;
    }

    public static List<EnvelopeFormat> withWindow() {
        return Stream.of(values()).filter(EnvelopeFormat::hasWindow).toList();
    }

    /** How far the folded sheet slides across in it. */
    public double playAcross() {
        return paper.width() - Paper.A4.width();
    }

    /** How far the folded sheet slides up and down in it. */
    public double playDown() {
        return paper.height() - panel;
    }
}
