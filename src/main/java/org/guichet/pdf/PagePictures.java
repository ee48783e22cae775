package org.guichet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures, so that a preview is exactly what will print, in any browser. */
public final class PagePictures {

    /** Enough to read the smallest print on a screen of 96 dpi. */
    private static final float DPI = 96;

    private PagePictures() {}

    public static int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException("a PDF of ours can be read", broken);
        }
    }

    /** @param page from 1; nothing where there is no such page */
    public static Optional<byte[]> png(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                return Optional.empty();
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY), "png", png);
            return Optional.of(png.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException("a PDF of ours can be drawn", broken);
        }
    }
}
