package org.guichet.help;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guichet.accounts.Role;
import org.junit.jupiter.api.Test;

class HelpTest {

    private static final Path PICTURES = Path.of("src/main/resources/help/pictures");
    private static final long MOST = 1_500_000;
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

    @Test
    void what_is_not_written_has_no_chapter_and_no_picture() {
        assertEquals(Optional.empty(), help.chapter("sorcellerie"));
        assertEquals(Optional.empty(), Piece.Shot.file("nulle-part"));
    }
}
