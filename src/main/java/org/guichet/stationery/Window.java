package org.guichet.stationery;

import org.guichet.pdf.Box;
import org.guichet.web.French;

/**
 * The window of an envelope as it lies on the folded sheet, in millimetres from the top left corner of the sheet.
 *
 * @param quietAcross white kept inside its left and right edges, because the sheet slides in the envelope
 * @param quietDown white kept inside its upper and lower edges
 */
public record Window(double x, double y, double width, double height, double quietAcross, double quietDown) {

    /** Where letters bear the address until somebody measures: 110 mm from the left and 55 mm from the top. */
    public static final Window USUAL = new Window(104, 54, 92, 35, 6, 1);

    /** All that shows through it. */
    public Box hole() {
        return new Box(x, y, width, height);
    }

    /** Where the address is printed. */
    public Box address() {
        return new Box(x + quietAcross, y + quietDown, width - 2 * quietAcross, height - 2 * quietDown);
    }

    /** « 92 × 35 mm, à 104 mm de la gauche et 54 mm du haut » */
    public String words() {
        return "%s × %s mm, à %s mm de la gauche et %s mm du haut"
                .formatted(French.decimal(width), French.decimal(height), French.decimal(x), French.decimal(y));
    }
}
