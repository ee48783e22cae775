package org.guichet.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
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

    /** Shades of grey: letters on paper need no more, and the picture weighs half. */
    private static final int SHADES = 8;

    private static final IndexColorModel GREYS = greys();

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
            ImageIO.write(
                    light(new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY)), "png", png);
            return Optional.of(png.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException("a PDF of ours can be drawn", broken);
        }
    }

    private static BufferedImage light(BufferedImage page) {
        BufferedImage light =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY, GREYS);
        int[] row = new int[page.getWidth()];
        for (int y = 0; y < page.getHeight(); y++) {
            page.getRaster().getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = (row[x] * (SHADES - 1) + 127) / 255;
            }
            light.getRaster().setSamples(0, y, row.length, 1, 0, row);
        }
        return light;
    }

    private static IndexColorModel greys() {
        byte[] levels = new byte[SHADES];
        for (int shade = 0; shade < SHADES; shade++) {
            levels[shade] = (byte) (shade * 255 / (SHADES - 1));
        }
        return new IndexColorModel(4, SHADES, levels, levels, levels);
    }
}
