package org.guichet.pdf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/**
 * One place on a page where a field shows.
 *
 * @param index among the places of its field
 * @param number of its page, from 1
 */
record AcroWidget(PDTerminalField field, PDAnnotationWidget widget, int index, int number, ImposedPage page) {
    private static final Pattern SIZE = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)\\s+Tf");

    /** Set where a maker gave a box to tick no picture of its tick. */
    private static final String TICKED = "Oui";

    AcroField.Place place() {
        return new AcroField.Place(number, page.seen(widget.getRectangle()), isButton() ? on() : "");
    }

    /** Which option a tick here means, by the name its maker shows. */
    String on() {
        var names = isButton() ? ((PDButton) field).getExportValues() : java.util.List.<String>of();
        return index < names.size() ? names.get(index) : state();
    }

    /** How the file names the ticked state of this box (ISO 32000-1, 12.7.4.2). */
    String state() {
        return pictures()
                .flatMap(states -> states.keySet().stream()
                        .filter(name -> !name.equals(COSName.Off))
                        .findFirst())
                .map(COSName::getName)
                .orElse(TICKED);
    }

    /** Whether the file draws its own tick here. */
    boolean hasPicture() {
        return pictures()
                .map(states -> states.getDictionaryObject(COSName.getPDFName(state())))
                .filter(COSStream.class::isInstance)
                .isPresent();
    }

    /** How far its words are turned against the page's coordinates: as its maker says, or so as to be upright. */
    int rotation() {
        COSDictionary look = widget.getCOSObject().getCOSDictionary(COSName.MK);
        int turned = look == null ? page.rotation() : look.getInt(COSName.R, page.rotation());
        return Math.floorMod(turned, 360);
    }

    /** The room for words inside its border. */
    ImposedSpace space(double border) {
        PDRectangle rectangle = widget.getRectangle();
        boolean turned = rotation() % 180 != 0;
        AcroKind kind = AcroFields.kind(field);
        return new ImposedSpace(
                (turned ? rectangle.getHeight() : rectangle.getWidth()),
                (turned ? rectangle.getWidth() : rectangle.getHeight()),
                border,
                size(),
                align(),
                kind == AcroKind.LINES,
                field instanceof PDTextField text ? Math.max(0, text.getMaxLen()) : 0,
                kind == AcroKind.COMB);
    }

    private Optional<COSDictionary> pictures() {
        COSDictionary appearance = widget.getCOSObject().getCOSDictionary(COSName.AP);
        return Optional.ofNullable(appearance)
                .map(it -> it.getDictionaryObject(COSName.N))
                .filter(normal -> normal instanceof COSDictionary && !(normal instanceof COSStream))
                .map(COSDictionary.class::cast);
    }

    private double size() {
        String asked = field instanceof PDVariableText text ? text.getDefaultAppearance() : null;
        Matcher size = SIZE.matcher(asked == null ? "" : asked);
        return size.find() ? Double.parseDouble(size.group(1)) : 0;
    }

    private Align align() {
        int asked = field instanceof PDVariableText text ? text.getQ() : 0;
        return asked == 1 ? Align.CENTRE : asked == 2 ? Align.RIGHT : Align.LEFT;
    }

    private boolean isButton() {
        return AcroFields.kind(field).isTicked();
    }
}
