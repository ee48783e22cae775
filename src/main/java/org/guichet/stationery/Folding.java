package org.guichet.stationery;

import java.util.List;
import org.guichet.pdf.Sheet;

/** How the letters of the town hall are folded, and the window through which their address is read. */
public record Folding(EnvelopeFormat format, Window window) {

    /** Until somebody sets it otherwise. */
    public static final Folding USUAL = new Folding(EnvelopeFormat.DL, Window.USUAL);

    /** As the settings say now. */
    public static Folding inUse() {
        EnvelopeFormat format = LetterEnvelope.get().format;
        return new Folding(
                format, format.hasWindow() ? EnvelopeWindow.of(format).window() : Window.USUAL);
    }

    /** Whether an address can be read through the window: there is one, and no line is too wide. */
    public boolean fits(List<String> address) {
        return !address.isEmpty() && Sheet.addressFits(window.address(), address);
    }

    /** Draws the marks that show where to fold. */
    public void mark(Sheet sheet) {
        format.folds.forEach(sheet::foldMark);
    }
}
