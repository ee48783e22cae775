package org.guichet.procedures;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** The commune's own folder of forms, laid over the shipped one and empty at first. */
public final class CommuneForms implements QuarkusTestResourceLifecycleManager {

    static final Path FOLDER = Path.of("target", "test-forms");

    @Override
    public Map<String, String> start() {
        empty();
        return Map.of("guichet.forms", FOLDER.toString());
    }

    @Override
    public void stop() {
        empty();
    }

    static void empty() {
        try {
            Files.createDirectories(FOLDER);
            try (Stream<Path> files = Files.walk(FOLDER)) {
                files.sorted(Comparator.reverseOrder())
                        .filter(file -> !file.equals(FOLDER))
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
