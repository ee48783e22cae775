package org.guichet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** The bytes of one object read from a document, naming other objects by the numbers they have in another one. */
final class Serial {

    /** Gives what an object is called where it is written. */
    interface Numbers {
        int of(COSObject object) throws IOException;
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    private final Numbers numbers;

    private Serial(Numbers numbers) {
        this.numbers = numbers;
    }

    static byte[] of(COSBase object, Numbers numbers) throws IOException {
        Serial serial = new Serial(numbers);
        serial.write(object);
        return serial.out.toByteArray();
    }

    /** @param more entries of a dictionary or stream, as they are written */
    static byte[] of(COSDictionary object, Numbers numbers, String more) throws IOException {
        Serial serial = new Serial(numbers);
        serial.write(object, more);
        return serial.out.toByteArray();
    }

    /** A reference, as one object names another. */
    static String reference(int number) {
        return number + " 0 R";
    }

    private void write(COSBase value) throws IOException {
        if (value instanceof COSObject object) {
            write(reference(numbers.of(object)));
        } else if (value instanceof COSDictionary dictionary) {
            write(dictionary, "");
        } else if (value instanceof COSArray array) {
            write("[");
            for (int i = 0; i < array.size(); i++) {
                if (i > 0) write(" ");
                write(array.get(i));
            }
            write("]");
        } else if (value instanceof COSString string) {
            COSWriter.writeString(string, out);
        } else if (value instanceof COSName name) {
            name.writePDF(out);
        } else if (value instanceof COSInteger number) {
            number.writePDF(out);
        } else if (value instanceof COSFloat number) {
            number.writePDF(out);
        } else if (value instanceof COSBoolean truth) {
            truth.writePDF(out);
        } else {
            write("null");
        }
    }

    private void write(COSDictionary dictionary, String more) throws IOException {
        write("<<");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            if (dictionary instanceof COSStream && entry.getKey().equals(COSName.LENGTH)) continue;
            entry.getKey().writePDF(out);
            write(" ");
            write(entry.getValue());
        }
        write(more);
        if (dictionary instanceof COSStream stream) {
            try (InputStream raw = stream.createRawInputStream()) {
                byte[] bytes = raw.readAllBytes();
                write("/Length %d>>stream\n".formatted(bytes.length));
                out.write(bytes);
                write("\nendstream");
            }
        } else {
            write(">>");
        }
    }

    private void write(String ascii) {
        out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
