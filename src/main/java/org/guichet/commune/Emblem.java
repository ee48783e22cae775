package org.guichet.commune;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.guichet.pdf.Picture;
import org.guichet.web.Refusal;

/** A picture that somebody sent: read once, drawn anew, so that nothing of the file itself is ever served. */
record Emblem(BufferedImage image) {

    /** Pixels a side, asked before it is read: as much as fits the memory of a small machine. */
    private static final int LARGEST = 4000;

    /** @throws Refusal where it is no picture that can be read, in words */
    static Emblem read(byte[] file) {
        try {
            Picture sent = Picture.of(file);
            if (sent.width() > LARGEST || sent.height() > LARGEST) {
                throw new Refusal(
                        "fichier", "Cette image est trop grande : %d points de côté au plus.".formatted(LARGEST));
            }
            return new Emblem(ImageIO.read(new ByteArrayInputStream(file)));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new Refusal("fichier", "Choisissez une image PNG ou JPEG ; ce fichier n’en est pas une qui se lise.");
        }
    }

    /** Not larger than it came, and as wide as its height asks; each point the mean of those it stands for. */
    byte[] png(int highest) {
        int height = Math.min(highest, image.getHeight());
        int width = Math.max(1, Math.round((float) image.getWidth() * height / image.getHeight()));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", out);
            return out.toByteArray();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }
}
