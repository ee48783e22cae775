package org.guichet.forms;

import java.util.List;
import org.guichet.pdf.Sheet;

/**
 * How the end of a form is set: with less white where that spares a sheet of paper that would bear a few lines.
 *
 * @param hand room for the signature, in millimetres
 * @param tight from 0, as the rest of the form, to 1
 */
record FormEnding(double hand, double tight) {

    private static final FormEnding EASY = new FormEnding(20, 0);

    private static final List<FormEnding> TIGHTER = List.of(
            EASY, new FormEnding(18, 0.3), new FormEnding(16, 0.6), new FormEnding(14, 0.8), new FormEnding(12, 1));

    /** White above what is signed and above the notice, in millimetres. */
    private static final double GAP = 12;

    /** The easiest to read that ends on this page; where none does, the easiest. */
    static FormEnding fitting(Sheet sheet, FormText text, Variant variant) {
        return TIGHTER.stream()
                .filter(ending -> ending.height(sheet, text, variant) <= sheet.remaining())
                .findFirst()
                .orElse(EASY);
    }

    void draw(Sheet sheet, FormText text, Variant variant) {
        sheet.flow(text.closing(hand), variant.text.tightened(tight));
        sheet.flow(
                text.data(), tight == 0 ? sheet.tightened(text.data(), variant.small) : variant.small.tightened(tight));
    }

    private double height(Sheet sheet, FormText text, Variant variant) {
        return sheet.height(text.closing(hand), variant.text.tightened(tight))
                + GAP
                + sheet.height(text.data(), variant.small.tightened(tight));
    }
}
