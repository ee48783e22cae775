package org.guichet.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;

/** A Code 128 (ISO/IEC 15417) drawn in bars, not in pixels, with its digits under it for when no scanner is at hand. */
final class Barcode {
    /** The narrowest bar that office scanners read back each time, in millimetres. */
    private static final double NARROWEST = 0.33;

    private static final double GAP = 0.6;
    private static final TextStyle DIGITS = new TextStyle(8.5, 10, 0);

    private final Code128 code = new Code128();

    Barcode(String digits) {
        code.setHumanReadableLocation(HumanReadableLocation.NONE);
        code.setContent(digits);
    }

    /** Draws the bars so that they fill this box, and the digits below it. */
    void draw(Box box, Section section) {
        double module = box.width() / code.getWidth();
        if (module < NARROWEST) {
            throw new IllegalArgumentException("A Code 128 of %s needs %.1f mm, not %.1f mm"
                    .formatted(code.getContent(), code.getWidth() * NARROWEST, box.width()));
        }
        Box digits = new Box(box.x(), box.bottom() + GAP, box.width(), Millimetres.ofPoints(DIGITS.leading()));
        Box whole = new Box(box.x(), box.y(), box.width(), digits.bottom() - box.y());
        Tag figure = section.tag()
                .child("Figure")
                .with(COSName.ALT, new COSString("Code-barres " + code.getContent()))
                .with(COSName.A, layout(section.page().corners(whole)));
        List<Box> bars = code.getRectangles().stream()
                .map(bar -> new Box(box.x() + bar.x * module, box.y(), bar.width * module, box.height()))
                .toList();
        section.page().bars(figure, bars);
        section.place(digits, List.of(Block.paragraph(code.getContent())), DIGITS, figure);
    }

    private static COSDictionary layout(COSArray corners) {
        COSDictionary layout = new COSDictionary();
        layout.setDirect(true);
        layout.setName(COSName.O, "Layout");
        layout.setName(COSName.getPDFName("Placement"), "Block");
        layout.setItem(COSName.BBOX, corners);
        return layout;
    }
}
