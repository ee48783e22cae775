package org.guichet.pdf;

import java.util.Arrays;

/** The bytes of a page's content stream as they grow. */
final class Content {
    private byte[] bytes = new byte[8192];
    private int length;

    Content write(String operators) {
        for (int i = 0; i < operators.length(); i++) {
            write(operators.charAt(i));
        }
        return this;
    }

    /** A number and a space, to a hundredth: in points, 0.0035 mm. */
    Content write(double number) {
        long hundredths = Math.round(number * 100);
        if (hundredths < 0) write('-');
        long magnitude = Math.abs(hundredths);
        write(Long.toString(magnitude / 100));
        int rest = (int) (magnitude % 100);
        if (rest != 0) {
            write('.');
            write('0' + rest / 10);
            if (rest % 10 != 0) write('0' + rest % 10);
        }
        write(' ');
        return this;
    }

    /** Two bytes of a string, escaped where PDF needs it (ISO 32000-1, 7.3.4.2). */
    void writeGlyph(char glyph) {
        writeInString(glyph >> 8);
        writeInString(glyph & 0xFF);
    }

    Deflated deflated() {
        return Deflated.quickly(bytes, length);
    }

    private void writeInString(int value) {
        switch (value) {
            case '(', ')', '\\' -> {
                write('\\');
                write(value);
            }
            case '\r' -> write("\\r");
            default -> write(value);
        }
    }

    private void write(int value) {
        if (length == bytes.length) bytes = Arrays.copyOf(bytes, length * 2);
        bytes[length++] = (byte) value;
    }
}
