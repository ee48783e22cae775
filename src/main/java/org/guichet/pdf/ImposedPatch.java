package org.guichet.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Makes small drawings of their own, with our fonts, that lie on somebody else's page: nothing of theirs changes how ours
 * look, and nothing drawn leaves its rectangle.
 */
final class ImposedPatch {
    private final PDDocument document;
    private final FontShelf fonts;
    private final COSDictionary resources;

    ImposedPatch(PDDocument document) {
        this.document = document;
        fonts = new FontShelf(document);
        resources = fonts.resources();
    }

    /**
     * What a field looks like when it is filled.
     *
     * @param ink over the ground and border its maker gave it
     */
    COSStream of(AcroWidget place, AcroLook look, ImposedInk ink) {
        ImposedSpace space = place.space(0);
        Content content = new Content();
        content.write("q ");
        look.draw(content, space.width(), space.height());
        content.write("Q /Tx BMC q\n");
        ink.draw(content, fonts);
        content.write("Q EMC\n");
        AffineTransform turn = ImposedPage.turn(
                place.rotation(),
                place.widget().getRectangle().getWidth(),
                place.widget().getRectangle().getHeight());
        return patch(content, space.width(), space.height(), turn);
    }

    /** Draws on the page itself, upright as the reader holds it. */
    void draw(ImposedPage page, Box box, ImposedInk ink) {
        Content content = new Content();
        ink.draw(content, fonts);
        double width = Millimetres.toPoints(box.width());
        double height = Millimetres.toPoints(box.height());
        COSStream patch = patch(content, width, height, new AffineTransform());
        // Their drawing is closed off first, whatever state it ends in.
        try (var after = new PDPageContentStream(document, page.page(), AppendMode.APPEND, true, true)) {
            after.saveGraphicsState();
            after.transform(new Matrix(page.toMaker(box)));
            after.drawForm(new PDFormXObject(patch));
            after.restoreGraphicsState();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private COSStream patch(Content content, double width, double height, AffineTransform turn) {
        COSStream patch = content.deflated().in(document);
        patch.setItem(COSName.TYPE, COSName.XOBJECT);
        patch.setItem(COSName.SUBTYPE, COSName.FORM);
        patch.setItem(COSName.BBOX, numbers(0, 0, width, height));
        patch.setItem(COSName.RESOURCES, resources);
        if (!turn.isIdentity()) {
            double[] matrix = new double[6];
            turn.getMatrix(matrix);
            patch.setItem(COSName.MATRIX, numbers(matrix));
        }
        return patch;
    }

    private static COSArray numbers(double... numbers) {
        COSArray array = new COSArray();
        for (double number : numbers) {
            array.add(new COSFloat((float) number));
        }
        return array;
    }
}
