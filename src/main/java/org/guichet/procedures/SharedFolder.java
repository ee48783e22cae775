package org.guichet.procedures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What all procedures share, as {@code _shared/} holds it: letterhead, footer, parts of letters, standard letters. A file
 * of a commune's own folder replaces the shipped one of the same name.
 *
 * @param parts Markdown by name; {@code [[name]]} alone on a line of a letter stands for one
 */
record SharedFolder(Map<String, String> parts, List<LetterFile> letters, String letterhead, String footer) {

    static final String NAME = "_shared";

    /** @param roots the shipped folder first, what is laid over it after; what is wrong above leaves what lies below */
    static SharedFolder read(List<Path> roots, List<Problem> problems) {
        Map<String, String> parts = markdown(roots, "parts", problems);
        Map<String, LetterFile> letters = new TreeMap<>();
        files(roots, "letters", problems).forEach(file -> good(problems, its -> letter(file, parts, its))
                .ifPresent(letter -> letters.put(file.baseName(), letter)));
        Map<String, String> own = markdown(roots, "", problems);
        return new SharedFolder(
                parts, List.copyOf(letters.values()), own.getOrDefault("entete", ""), own.getOrDefault("pied", ""));
    }

    private static Optional<LetterFile> letter(TextFile file, Map<String, String> parts, List<Problem> problems) {
        Optional<LetterFile> letter = LetterFile.read(file, parts, problems);
        letter.ifPresent(it -> {
            it.checkNames(Set.of(), problems);
            it.checkMentions(it.head().only(), problems);
        });
        return letter;
    }

    private static Map<String, String> markdown(List<Path> roots, String folder, List<Problem> problems) {
        Map<String, String> texts = new TreeMap<>();
        files(roots, folder, problems).forEach(file -> good(problems, its -> markdown(file, its))
                .ifPresent(text -> texts.put(file.baseName(), text)));
        return texts;
    }

    private static Optional<String> markdown(TextFile file, List<Problem> problems) {
        Optional<String> text = file.read(problems);
        text.ifPresent(it -> {
            file.checkPrintable(it.lines().toList(), problems);
            problems.addAll(Placeholders.problems(file.name(), 1, it, Set.of()));
        });
        return text;
    }

    /** What is read without a mistake; the mistakes are told. */
    private static <T> Optional<T> good(List<Problem> problems, Function<List<Problem>, Optional<T>> read) {
        List<Problem> its = new ArrayList<>();
        Optional<T> found = read.apply(its);
        problems.addAll(its);
        return its.isEmpty() ? found : Optional.empty();
    }

    /** Markdown files of every root, in the order of the roots. */
    private static List<TextFile> files(List<Path> roots, String folder, List<Problem> problems) {
        return roots.stream()
                .map(root -> root.resolve(NAME).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(place -> TextFile.in(place, ".md", problems))
                .toList();
    }
}
