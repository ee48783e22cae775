package org.guichet.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page of somebody else's, as a reader holds it: turned upright, cropped, in millimetres from its top left corner. */
final class ImposedPage {
    private final PDPage page;
    private final PDRectangle crop;
    private final int rotation;

    ImposedPage(PDPage page) {
        this.page = page;
        crop = page.getCropBox();
        rotation = Math.floorMod(page.getRotation(), 360);
    }

    PDPage page() {
        return page;
    }

    /** How far its maker's coordinates are turned against the reader's, in degrees. */
    int rotation() {
        return rotation;
    }

    Paper paper() {
        boolean turned = rotation % 180 != 0;
        return new Paper(
                Millimetres.ofPoints(turned ? crop.getHeight() : crop.getWidth()),
                Millimetres.ofPoints(turned ? crop.getWidth() : crop.getHeight()));
    }

    /** A rectangle of its maker's, as the reader sees it. */
    Box seen(PDRectangle rectangle) {
        try {
            Rectangle2D upright = toMaker()
                    .createInverse()
                    .createTransformedShape(new Rectangle2D.Double(
                            rectangle.getLowerLeftX(),
                            rectangle.getLowerLeftY(),
                            rectangle.getWidth(),
                            rectangle.getHeight()))
                    .getBounds2D();
            return new Box(
                    Millimetres.ofPoints(upright.getX()),
                    paper().height() - Millimetres.ofPoints(upright.getMaxY()),
                    Millimetres.ofPoints(upright.getWidth()),
                    Millimetres.ofPoints(upright.getHeight()));
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalStateException("a quarter turn can be turned back", impossible);
        }
    }

    /** From points inside this box, counted from its bottom left corner, to its maker's coordinates. */
    AffineTransform toMaker(Box box) {
        AffineTransform there = toMaker();
        there.translate(Millimetres.toPoints(box.x()), Millimetres.toPoints(paper().height() - box.bottom()));
        return there;
    }

    private AffineTransform toMaker() {
        AffineTransform there = AffineTransform.getTranslateInstance(crop.getLowerLeftX(), crop.getLowerLeftY());
        there.concatenate(turn(rotation, crop.getWidth(), crop.getHeight()));
        return there;
    }

    /** Turns what is upright counterclockwise, so that it fills a rectangle of this width and height again. */
    static AffineTransform turn(int degrees, double width, double height) {
        return switch (degrees) {
            case 90 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 180 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 270 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }
}
