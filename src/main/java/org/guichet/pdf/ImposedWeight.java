package org.guichet.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How much a stranger's file weighs once unpacked, measured before anything is made of it: PDFBox unpacks into memory
 * without a limit, and a megabyte of zeros packs into a thousand bytes.
 */
final class ImposedWeight {
    /** Ten times what the heaviest national form unpacks to, its drawings included. */
    static final long MOST_UNPACKED = 200L << 20;

    /** The most drawn-on forms have two thousand. */
    private static final int MOST_STREAMS = 20_000;

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private final byte[] file;
    private final byte[] unpacked = new byte[1 << 16];
    private final Inflater inflater = new Inflater();
    private long total;
    private int streams;

    private ImposedWeight(byte[] file) {
        this.file = file;
    }

    static boolean isBearable(byte[] file) {
        ImposedWeight weight = new ImposedWeight(file);
        try {
            return weight.isBearable();
        } finally {
            weight.inflater.end();
        }
    }

    private boolean isBearable() {
        int at = 0;
        while (at < file.length && isBearableSoFar()) {
            if (!isStream(at)) {
                at++;
                continue;
            }
            at += STREAM.length;
            while (at < file.length && (file[at] == '\r' || file[at] == '\n')) {
                at++;
            }
            at += unpack(at);
            streams++;
        }
        return isBearableSoFar();
    }

    private boolean isBearableSoFar() {
        return total <= MOST_UNPACKED && streams <= MOST_STREAMS;
    }

    private boolean isStream(int at) {
        if (at + STREAM.length > file.length) {
            return false;
        }
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many packed bytes were read from here; none where they are not packed. */
    private int unpack(int at) {
        inflater.reset();
        inflater.setInput(file, at, file.length - at);
        try {
            int length = 1;
            while (length > 0 && total <= MOST_UNPACKED) {
                length = inflater.inflate(unpacked);
                total += length;
            }
        } catch (DataFormatException otherwisePacked) {
            return 0;
        }
        return (int) inflater.getBytesRead();
    }
}
