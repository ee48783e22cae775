package org.guichet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files beside these classes; in those of YAML, a word that is not understood is refused. */
final class Script {

    private static final ObjectMapper YAML = new YAMLMapper();

    private Script() {}

    static byte[] bytes(String file) {
        try (InputStream content = Script.class.getResourceAsStream(file)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), broken);
        }
    }

    static <T> T read(String file, TypeReference<T> type) {
        try (InputStream script = Script.class.getResourceAsStream(file)) {
            return YAML.readValue(script, type);
        } catch (IOException broken) {
            throw new UncheckedIOException("%s cannot be played".formatted(file), broken);
        }
    }
}
