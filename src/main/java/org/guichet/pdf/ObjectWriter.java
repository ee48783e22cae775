package org.guichet.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The objects of a PDF, written one after another as they come, then the table of where each begins (ISO 32000-1, 7.5). */
final class ObjectWriter {
    /** The second line tells programs that carry files that this one is not text. */
    private static final byte[] HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);

    private final OutputStream out;
    private long[] offsets = new long[1024];
    private int last;
    private long position;

    ObjectWriter(OutputStream out) throws IOException {
        this.out = out;
        write(HEADER);
    }

    /** The number of an object to be written sooner or later. */
    int reserve() {
        last++;
        if (last == offsets.length) offsets = Arrays.copyOf(offsets, last * 2);
        return last;
    }

    void write(int number, byte[] object) throws IOException {
        offsets[number] = position;
        write(ascii(number + " 0 obj\n"));
        write(object);
        write(ascii("\nendobj\n"));
    }

    void end(int catalog, int information) throws IOException {
        long table = position;
        String identifier = "%032x".formatted(table);
        write(ascii("xref\n0 %d\n0000000000 65535 f \n".formatted(last + 1)));
        for (int number = 1; number <= last; number++) {
            String offset = Long.toString(offsets[number]);
            write(ascii("0".repeat(10 - offset.length()) + offset + " 00000 n \n"));
        }
        write(ascii("trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]>>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(last + 1, catalog, information, identifier, identifier, table)));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
