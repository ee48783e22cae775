package org.guichet.procedures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One reading of forms/: {@code services.yaml}, what is shared, a folder a procedure. A commune's own folder is laid over
 * the shipped one: the same name replaces, a new name adds. A procedure with a mistake is left out, with all its mistakes
 * told; the others serve.
 *
 * @param broken the procedures that are left out for a mistake
 */
record FormsFolder(
        List<Procedure> procedures,
        Map<String, String> departments,
        SharedFolder shared,
        Set<String> broken,
        List<Problem> problems) {

    private static final Comparator<Procedure> BY_TITLE =
            Comparator.comparing(Procedure::title, Collator.getInstance(Locale.FRENCH));

    /** @param roots the shipped folder first, what is laid over it after */
    static FormsFolder read(Path... roots) {
        List<Problem> problems = new ArrayList<>();
        List<Path> there =
                Stream.of(roots).filter(root -> isThere(root, problems)).toList();
        Map<String, String> departments = new TreeMap<>();
        there.forEach(root -> departments.putAll(new DepartmentsFile(root).read(root == there.get(0), problems)));
        SharedFolder shared = SharedFolder.read(there, problems);
        Map<String, ProcedureFolder> folders = new TreeMap<>();
        for (Path root : there) {
            subfolders(root)
                    .map(folder -> new ProcedureFolder(root, folder, departments.keySet(), shared))
                    .forEach(folder ->
                            folders.merge(folder.id(), folder, (below, above) -> above.instead(below, problems)));
        }
        List<Procedure> procedures = new ArrayList<>();
        Set<String> broken = new HashSet<>();
        folders.forEach((id, folder) -> {
            Optional<Procedure> procedure = folder.read(problems);
            procedure.ifPresent(procedures::add);
            if (procedure.isEmpty() && folder.hasDefinition()) {
                broken.add(id);
            }
        });
        procedures.sort(BY_TITLE);
        return new FormsFolder(List.copyOf(procedures), departments, shared, Set.copyOf(broken), List.copyOf(problems));
    }

    /** The same reading with the last good version of what is broken now. */
    FormsFolder keeping(List<Procedure> lastGood) {
        List<Procedure> serving = new ArrayList<>(procedures);
        lastGood.stream().filter(old -> broken.contains(old.id())).forEach(serving::add);
        serving.sort(BY_TITLE);
        return new FormsFolder(List.copyOf(serving), departments, shared, broken, problems);
    }

    private static boolean isThere(Path root, List<Problem> problems) {
        if (Files.isDirectory(root)) {
            return true;
        }
        problems.add(new Problem(
                "",
                0,
                "le dossier %s n’existe pas. Créez-le, ou indiquez où il est avec le réglage guichet.forms, puis redémarrez."
                        .formatted(root.toAbsolutePath().normalize())));
        return false;
    }

    private static Stream<Path> subfolders(Path root) {
        try (Stream<Path> entries = Files.list(root)) {
            return entries
                    .filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().equals(SharedFolder.NAME))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("forms/ cannot be read", unreadable);
        }
    }
}
