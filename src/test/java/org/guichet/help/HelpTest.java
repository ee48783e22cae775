package org.guichet.help;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guichet.accounts.Role;
import org.junit.jupiter.api.Test;

class HelpTest {

    private static final Path PICTURES = Path.of("src/main/resources/help/pictures");
    private static final long MOST = 1_500_000;
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
    void every_role_has_its_chapter() {
        assertEquals(
                Set.of(Role.values()),
                Set.copyOf(help.chapters().stream()
                        .map(Chapter::role)
                        .filter(Objects::nonNull)
                        .toList()));
    }

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

    @Test
    void what_a_field_refers_to_is_there_to_be_read() {
        for (HelpSection field : help.fields().sections()) {
            String[] see = field.see().split("#");
            assertTrue(help.chapter(see[0]).flatMap(one -> one.section(see[1])).isPresent(), field.id());
        }
    }

    @Test
    void an_id_is_borne_by_one_section_of_its_chapter() {
        help.chapters()
                .forEach(one -> assertEquals(
                        one.sections().size(),
                        one.sections().stream().map(HelpSection::id).distinct().count(),
                        one.name()));
    }

    @Test
    void every_picture_shown_is_on_the_list_that_they_are_retaken_from_and_was_taken() throws IOException {
        Set<String> shown = help.chapters().stream()
                .flatMap(one -> one.sections().stream())
                .flatMap(section -> section.pieces().stream())
                .map(Piece::shot)
                .filter(Objects::nonNull)
                .map(Piece.Shot::name)
                .collect(toCollection(TreeSet::new));
        Set<String> listed = Files.readAllLines(PICTURES.resolve("pictures.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ")[0])
                .collect(toCollection(TreeSet::new));
        assertEquals(listed, shown);
        shown.forEach(name -> assertTrue(Piece.Shot.file(name).isPresent(), name));
    }

    @Test
    void the_pictures_are_light() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            assertTrue(files.mapToLong(file -> file.toFile().length()).sum() < MOST);
        }
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

    @Test
    void what_is_not_written_has_no_chapter_and_no_picture() {
        assertEquals(Optional.empty(), help.chapter("sorcellerie"));
        assertEquals(Optional.empty(), Piece.Shot.file("nulle-part"));
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
