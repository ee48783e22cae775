package org.guichet.printing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A PDF on its way to a printer, read as it leaves.
 *
 * @param title what the printer's own display shows: no name of anybody, {@value #LONGEST_TITLE} characters at most
 * @param length in bytes
 * @param content opened once, and closed by whoever sends it
 */
public record PrintDocument(String title, long length, Supplier<InputStream> content) {

    /** An IPP name has 255 bytes at most (RFC 8011, 5.1.3). */
    static final int LONGEST_TITLE = 80;

    public PrintDocument {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("title « %s »".formatted(title));
        }
    }

    public static PrintDocument of(String title, byte[] pdf) {
        return new PrintDocument(title, pdf.length, () -> new ByteArrayInputStream(pdf));
    }

    public static PrintDocument of(String title, Path file) throws IOException {
        return new PrintDocument(title, Files.size(file), () -> open(file));
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
