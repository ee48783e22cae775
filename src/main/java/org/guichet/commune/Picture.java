package org.guichet.commune;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.guichet.web.Refusal;

/** A picture that somebody sent: read once, drawn anew, so that nothing of the file itself is ever served. */
record Picture(BufferedImage image) {

    /** Pixels a side: more than any printer of a town hall shows, less than what fills the memory. */
    private static final int LARGEST = 6000;

    /** @throws Refusal where it is no picture that can be read, in words */
    static Picture read(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (file.length == 0 || !readers.hasNext()) {
                throw unreadable();
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > LARGEST || reader.getHeight(0) > LARGEST) {
                throw new Refusal(
                        "fichier", "Cette image est trop grande : %d points de côté au plus.".formatted(LARGEST));
            }
            return new Picture(reader.read(0));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return new Refusal("fichier", "Choisissez une image PNG ou JPEG ; ce fichier n’en est pas une qui se lise.");
    }

    /** Not larger than it came, and as wide as its height asks. */
    byte[] png(int highest) {
        int height = Math.min(highest, image.getHeight());
        int width = Math.max(1, Math.round((float) image.getWidth() * height / image.getHeight()));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(halved(width), 0, 0, width, height, null);
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", out);
            return out.toByteArray();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /** Halved until hardly larger than asked: shrunk at once, fine lines would be lost. */
    private BufferedImage halved(int width) {
        BufferedImage now = image;
        while (now.getWidth() >= 2 * width && now.getHeight() > 1) {
            BufferedImage half =
                    new BufferedImage(now.getWidth() / 2, now.getHeight() / 2, BufferedImage.TYPE_INT_ARGB);
            Graphics2D pen = half.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(now, 0, 0, half.getWidth(), half.getHeight(), null);
            pen.dispose();
            now = half;
        }
        return now;
    }
}
