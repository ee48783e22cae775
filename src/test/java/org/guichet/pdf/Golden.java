package org.guichet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Compares documents with the ones we once looked at and liked, in {@code src/test/resources/golden}.
 *
 * <p>When one differs, {@code target/golden} shows expected, actual and difference side by side. When the new one is
 * better, look at it, then {@code mvn test -Dtest=... -Dgolden.accept} makes it the golden one.
 */
public final class Golden {
    private static final Path EXPECTED = Path.of("src/test/resources/golden");
    private static final Path DIFFERENCES = Path.of("target/golden");
    private static final boolean ACCEPT = System.getProperty("golden.accept") != null;
    private static final int DPI = 72;

    /** Edges may be smoothed a little otherwise on another machine; a letter that moves changes far more. */
    private static final int SHADE_TOLERATED = 80;

    private static final int PIXELS_TOLERATED = 20;

    private Golden() {}

    /** Compares each page as a picture, with {@code name-1.png} and so on. */
    public static void picture(String name, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                compare(name + "-" + page + ".png", renderer.renderImageWithDPI(page - 1, DPI, ImageType.GRAY));
            }
            Path next = EXPECTED.resolve(name + "-" + (pages + 1) + ".png");
            if (ACCEPT) Files.deleteIfExists(next);
            assertTrue(Files.notExists(next), name + " has only " + pages + " pages");
        }
    }

    /** Compares the words in reading order, with {@code name.txt}. */
    public static void text(String name, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper words = new PDFTextStripper();
            words.setLineSeparator("\n");
            words(name, words.getText(document));
        }
    }

    /** Compares words, with {@code name.txt}. */
    public static void words(String name, String actual) throws IOException {
        Path golden = EXPECTED.resolve(name + ".txt");
        if (ACCEPT) Files.writeString(golden, actual);
        assertEquals(Files.readString(golden), actual, name);
    }

    private static void compare(String file, BufferedImage actual) throws IOException {
        Path golden = EXPECTED.resolve(file);
        if (ACCEPT) ImageIO.write(actual, "png", golden.toFile());
        if (Files.notExists(golden)) fail("No golden picture " + golden + ": accept one with -Dgolden.accept");
        BufferedImage expected = ImageIO.read(golden.toFile());
        BufferedImage difference = new BufferedImage(
                actual.getWidth() * 3,
                Math.max(actual.getHeight(), expected.getHeight()),
                BufferedImage.TYPE_BYTE_GRAY);
        int different = 0;
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                boolean outside = x >= expected.getWidth() || y >= expected.getHeight();
                int shade = outside ? 255 : Math.abs(shade(actual, x, y) - shade(expected, x, y));
                difference.getRaster().setSample(actual.getWidth() * 2 + x, y, 0, shade);
                if (shade > SHADE_TOLERATED) different++;
            }
        }
        if (different <= PIXELS_TOLERATED && actual.getWidth() == expected.getWidth()) return;
        difference.getGraphics().drawImage(expected, 0, 0, null);
        difference.getGraphics().drawImage(actual, actual.getWidth(), 0, null);
        Files.createDirectories(DIFFERENCES);
        ImageIO.write(difference, "png", DIFFERENCES.resolve(file).toFile());
        fail(file + " differs in " + different + " pixels: see " + DIFFERENCES.resolve(file));
    }

    private static int shade(BufferedImage image, int x, int y) {
        return image.getRaster().getSample(x, y, 0);
    }
}
