package org.guichet.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Bytes already compressed, which saving a document only copies.
 *
 * @param length before compression
 */
record Deflated(byte[] bytes, int length) {
    /** For what is compressed once and written in thousands of documents. */
    static Deflated tightly(byte[] plain) {
        return deflate(plain, plain.length, Deflater.BEST_COMPRESSION);
    }

    /** For what is compressed once for each document: pages. */
    static Deflated quickly(byte[] plain, int length) {
        return deflate(plain, length, Deflater.BEST_SPEED);
    }

    private static Deflated deflate(byte[] plain, int length, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(plain, 0, length);
            deflater.finish();
            byte[] out = new byte[length / 2 + 64];
            int size = deflater.deflate(out);
            while (!deflater.finished()) {
                out = Arrays.copyOf(out, out.length * 2);
                size += deflater.deflate(out, size, out.length - size);
            }
            return new Deflated(Arrays.copyOf(out, size), length);
        } finally {
            deflater.end();
        }
    }

    COSStream in(PDDocument document) {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return stream;
    }
}
