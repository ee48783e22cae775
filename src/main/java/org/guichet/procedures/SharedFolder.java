package org.guichet.procedures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What all procedures share, as {@code _shared/} holds it: letterhead, footer, parts of letters, standard letters. A file
 * of a commune's own folder replaces the shipped one of the same name.
 *
 * @param parts Markdown by name; {@code [[name]]} alone on a line of a letter stands for one
 */
record SharedFolder(Map<String, String> parts, List<LetterFile> letters, String letterhead, String footer) {

    static final String NAME = "_shared";

    /** @param roots the shipped folder first, what is laid over it after */
    static SharedFolder read(List<Path> roots, List<Problem> problems) {
        Map<String, String> parts = new TreeMap<>();
        files(roots, "parts", problems)
                .forEach((name, file) -> markdown(file, problems).ifPresent(text -> parts.put(name, text)));
        List<LetterFile> letters = new ArrayList<>();
        files(roots, "letters", problems).values().forEach(file -> LetterFile.read(file, parts, problems)
                .ifPresent(letter -> {
                    List<Problem> its = new ArrayList<>();
                    letter.checkNames(Set.of(), its);
                    problems.addAll(its);
                    if (its.isEmpty()) {
                        letters.add(letter);
                    }
                }));
        Map<String, TextFile> own = files(roots, "", problems);
        return new SharedFolder(
                Map.copyOf(parts), List.copyOf(letters), text(own, "entete", problems), text(own, "pied", problems));
    }

    private static String text(Map<String, TextFile> files, String name, List<Problem> problems) {
        TextFile file = files.get(name);
        return file == null ? "" : markdown(file, problems).orElse("");
    }

    private static Optional<String> markdown(TextFile file, List<Problem> problems) {
        return file.read(problems).filter(text -> {
            int before = problems.size();
            file.checkPrintable(text.lines().toList(), problems);
            problems.addAll(Placeholders.problems(file.name(), 1, text, Set.of()));
            return problems.size() == before;
        });
    }

    /** Markdown files by their names, those of a later root instead of an earlier one's. */
    private static Map<String, TextFile> files(List<Path> roots, String folder, List<Problem> problems) {
        Map<String, TextFile> files = new TreeMap<>();
        for (Path root : roots) {
            Path place = root.resolve(NAME).resolve(folder);
            if (Files.isDirectory(place)) {
                TextFile.in(root, place, ".md", problems).forEach(file -> files.put(file.baseName(), file));
            }
        }
        return files;
    }
}
