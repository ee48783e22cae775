package org.guichet.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files of the help, which travel with the program. */
final class HelpFile {

    private static final String FOLDER = "/help/";

    private HelpFile() {}

    static Optional<byte[]> bytes(String name) {
        try (InputStream in = HelpFile.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String name) {
        return new String(
                bytes(name).orElseThrow(() -> new IllegalStateException("No help file " + name)),
                StandardCharsets.UTF_8);
    }
}
