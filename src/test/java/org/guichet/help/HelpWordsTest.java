package org.guichet.help;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the help says and what the pages say are the same words. */
class HelpWordsTest {

    private static final Set<String> KEYS = Set.of(
            "/",
            "g",
            "t",
            "c",
            "?",
            "+",
            "Ctrl",
            "Ctrl + Entrée",
            "Entrée",
            "Tabulation",
            "Majuscule",
            "Espace",
            "Flèches");

    private final Help help = new Help();

    @Test
    void every_key_that_a_page_uses_exists_and_every_one_that_exists_is_used() throws IOException {
        Set<String> used = new TreeSet<>();
        Pattern.compile("\\{#help '([^']+)' /}")
                .matcher(sources("src/main/resources/templates"))
                .results()
                .map(found -> found.group(1))
                .forEach(used::add);
        assertEquals(help.fields().sections().stream().map(HelpSection::id).collect(toCollection(TreeSet::new)), used);
    }

    /** A button renamed is a manual that lies. In bold stands what is on a page or a key; the glossary has its own. */
    @Test
    void what_is_in_bold_is_written_on_some_page() throws IOException {
        String sources = sources("src/main/resources/templates") + sources("src/main/java");
        String pages = plain(sources) + plain(sources.replaceAll("\\{[^}]*}", ""));
        Set<String> unknown = new TreeSet<>();
        for (Path file : files("src/main/resources/help", ".md")) {
            if (file.endsWith("mots.md")) continue;
            Pattern.compile("\\*\\*(.+?)\\*\\*")
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> plain(found.group(1)))
                    .filter(words -> !KEYS.contains(words) && !pages.contains(words))
                    .map(words -> file.getFileName() + ": " + words)
                    .forEach(unknown::add);
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void no_mark_of_the_markdown_is_left_in_the_words() {
        Stream.concat(help.chapters().stream(), Stream.of(help.fields()))
                .flatMap(one -> one.sections().stream())
                .forEach(section -> assertTrue(
                        section.blocks().stream()
                                .noneMatch(block -> block.text().contains("![")
                                        || block.text().contains("**")
                                        || block.text().contains("`")),
                        section.title()));
    }

    private static String sources(String folder) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files(folder, "")) {
            all.append(Files.readString(file));
        }
        return all.toString();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
