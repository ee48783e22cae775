package org.guichet.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_missing_folder_is_created() {
        try (DataFolder data = DataFolder.open(folder.resolve("mairie/données"))) {
            assertTrue(Files.isDirectory(data.path()));
        }
    }

    @Test
    void a_link_to_a_folder_is_as_good_as_the_folder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("disk")));
        try (DataFolder data = DataFolder.open(link)) {
            assertEquals(folder.toRealPath().resolve("disk"), data.path());
        }
    }

    @Test
    void a_file_in_its_place_is_refused_in_a_sentence() throws IOException {
        Path file = Files.createFile(folder.resolve("var"));
        CannotStart refusal = assertThrows(CannotStart.class, () -> DataFolder.open(file));
        assertTrue(refusal.getMessage().contains("ce n’est pas un dossier"), refusal.getMessage());
    }

    @Test
    void a_second_guichet_is_refused() {
        try (DataFolder first = DataFolder.open(folder)) {
            CannotStart refusal = assertThrows(CannotStart.class, () -> DataFolder.open(folder));
            assertTrue(refusal.getMessage().contains("Un autre Guichet"), refusal.getMessage());
            assertTrue(refusal.getMessage().contains(first.path().toString()), refusal.getMessage());
        }
    }

    @Test
    void a_closed_folder_may_be_opened_again() {
        DataFolder.open(folder).close();
        DataFolder.open(folder).close();
    }

    @Test
    void a_secret_stays_the_same_from_one_start_to_the_next() {
        String drawn;
        try (DataFolder data = DataFolder.open(folder)) {
            drawn = data.secret("key");
        }
        try (DataFolder data = DataFolder.open(folder)) {
            assertEquals(drawn, data.secret("key"));
        }
    }

    @Test
    void every_secret_is_another() {
        try (DataFolder data = DataFolder.open(folder)) {
            assertNotEquals(data.secret("one"), data.secret("other"));
            assertEquals(43, data.secret("one").length());
        }
    }

    @Test
    void only_its_owner_reads_a_secret() throws IOException {
        try (DataFolder data = DataFolder.open(folder)) {
            data.secret("key");
            assertEquals(
                    "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))));
        }
    }

    @Test
    void what_a_killed_start_left_unfinished_is_swept_away() throws IOException {
        Path left;
        try (DataFolder data = DataFolder.open(folder)) {
            left = data.aside();
            Files.createDirectories(left.resolve("base/1"));
            Files.createFile(left.resolve("base/1/2600"));
        }
        try (DataFolder data = DataFolder.open(folder)) {
            assertTrue(Files.notExists(left));
        }
    }
}
