package org.guichet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Looks where the ink of a page is, letters, bars and lines alike. */
public final class InkCheck {
    private static final int DPI = 127; // five pixels a millimetre
    private static final double PIXEL = 25.4 / DPI;
    private static final int INK = 160;

    private InkCheck() {}

    /** Asserts that nothing of a page, from 1, is printed outside these boxes. */
    public static void assertInside(List<Box> boxes, byte[] pdf, int page) throws IOException {
        assertEquals(
                List.of(),
                ink(pdf, page).stream()
                        .filter(dot -> boxes.stream().noneMatch(box -> holds(box, dot)))
                        .limit(5)
                        .toList());
    }

    /** Whether anything is printed in a box. */
    public static boolean isInked(Box box, byte[] pdf, int page) throws IOException {
        return ink(pdf, page).stream().anyMatch(dot -> holds(box, dot));
    }

    private static boolean holds(Box box, Box dot) {
        return dot.x() >= box.x() - PIXEL
                && dot.y() >= box.y() - PIXEL
                && dot.x() <= box.right()
                && dot.y() <= box.bottom();
    }

    private static List<Box> ink(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage scan = new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
            List<Box> dots = new ArrayList<>();
            for (int y = 0; y < scan.getHeight(); y++) {
                for (int x = 0; x < scan.getWidth(); x++) {
                    if (scan.getRaster().getSample(x, y, 0) < INK) {
                        dots.add(new Box(x * PIXEL, y * PIXEL, PIXEL, PIXEL));
                    }
                }
            }
            return dots;
        }
    }
}
