package org.guichet.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture to print, as its file holds it: JPEG or PNG. */
public final class Picture {
    private final byte[] file;
    private final int width;
    private final int height;

    private Picture(byte[] file, int width, int height) {
        this.file = file;
        this.width = width;
        this.height = height;
    }

    /** @throws IllegalArgumentException if the file is no picture that can be read */
    public static Picture of(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new IllegalArgumentException("This file is no picture");
            ImageReader reader = readers.next();
            reader.setInput(in);
            return new Picture(file.clone(), reader.getWidth(0), reader.getHeight(0));
        } catch (IOException broken) {
            throw new UncheckedIOException("a picture can be read", broken);
        }
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    byte[] file() {
        return file;
    }
}
