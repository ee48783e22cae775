package org.guichet.procedures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One reading of forms/: {@code services.yaml} and a folder a procedure. A procedure with a mistake is left out, with
 * all its mistakes told; the others serve.
 */
record FormsFolder(List<Procedure> procedures, Map<String, String> departments, List<Problem> problems) {

    static FormsFolder read(Path root) {
        if (!Files.isDirectory(root)) {
            return new FormsFolder(
                    List.of(),
                    Map.of(),
                    List.of(new Problem(
                            "",
                            0,
                            "le dossier %s n’existe pas. Indiquez où il est avec le réglage guichet.forms, puis redémarrez."
                                    .formatted(root.toAbsolutePath().normalize()))));
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, String> departments = new DepartmentsFile(root).read(problems);
        List<Procedure> procedures = subfolders(root)
                .flatMap(folder -> new ProcedureFolder(root, folder, departments.keySet()).read(problems).stream())
                .sorted(Comparator.comparing(Procedure::title, Collator.getInstance(Locale.FRENCH)))
                .toList();
        return new FormsFolder(procedures, departments, List.copyOf(problems));
    }

    private static Stream<Path> subfolders(Path root) {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("forms/ cannot be read", unreadable);
        }
    }
}
