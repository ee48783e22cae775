package org.guichet.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;

/** A Code 128 (ISO/IEC 15417) drawn in bars, not in pixels, with its characters under it for when no scanner is at hand. */
final class Barcode {
    /** The narrowest bar that office scanners read back each time, in millimetres. */
    private static final double NARROWEST = 0.33;

    /** The narrowest that a reader held in the hand reads off a laser print, 10 thousandths of an inch, in millimetres. */
    private static final double NARROWEST_ON_LABEL = 0.25;

    /** Wider bars are no easier to read. */
    private static final double WIDEST_ON_LABEL = 0.5;

    /** White on each side, in narrow bars (ISO/IEC 15417, 4.4). */
    private static final int QUIET = 10;

    private static final double GAP = 0.6;
    private static final TextStyle DIGITS = new TextStyle(8.5, 10, 0);

    private final Code128 code = new Code128();

    Barcode(String content) {
        code.setHumanReadableLocation(HumanReadableLocation.NONE);
        code.setContent(content);
    }

    /** The width that a label must give it, in millimetres, white on both sides included. */
    double narrowestOnLabel() {
        return (code.getWidth() + 2 * QUIET) * NARROWEST_ON_LABEL;
    }

    /** Draws the bars in the middle of this place, as wide as it allows, with white on both sides. */
    void drawOnLabel(Box place, Section section) {
        double module = Math.min(WIDEST_ON_LABEL, place.width() / (code.getWidth() + 2 * QUIET));
        double width = code.getWidth() * module;
        Box bars = new Box(place.x() + (place.width() - width) / 2, place.y(), width, place.height());
        draw(bars, section, NARROWEST_ON_LABEL);
    }

    /** Draws the bars so that they fill this box, and the characters below it, as a figure to be read aloud. */
    void draw(Box box, Section section) {
        draw(box, section, NARROWEST);
    }

    private void draw(Box box, Section section, double narrowest) {
        Box whole = new Box(box.x(), box.y(), box.width(), below(box).bottom() - box.y());
        Tag figure = section.tag()
                .child("Figure")
                .with(COSName.ALT, new COSString("Code-barres " + code.getContent()))
                .with(Attributes.KEY, Attributes.figure(section.page().corners(whole)));
        draw(box, section.page(), figure, narrowest);
    }

    /** Draws the same with this meaning: what returns on each page is not read aloud. */
    void draw(Box box, Page page, Tag meaning) {
        draw(box, page, meaning, NARROWEST);
    }

    private void draw(Box box, Page page, Tag meaning, double narrowest) {
        double module = box.width() / code.getWidth();
        if (module < narrowest) {
            throw new IllegalArgumentException("A Code 128 of %s needs %.1f mm, not %.1f mm"
                    .formatted(code.getContent(), code.getWidth() * narrowest, box.width()));
        }
        List<Box> bars = code.getRectangles().stream()
                .map(bar -> new Box(box.x() + bar.x * module, box.y(), bar.width * module, box.height()))
                .toList();
        page.bars(meaning, bars);
        Section.place(page, below(box), List.of(Block.paragraph(code.getContent())), DIGITS, meaning);
    }

    private static Box below(Box box) {
        return new Box(box.x(), box.bottom() + GAP, box.width(), Millimetres.ofPoints(DIGITS.leading()));
    }
}
