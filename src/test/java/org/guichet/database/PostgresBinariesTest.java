package org.guichet.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @Test
    void they_are_of_the_version_their_folder_is_named_for(@TempDir Path folder) throws IOException {
        Path said = folder.resolve("said");
        try (DataFolder data = DataFolder.open(EmbeddedPostgresTest.FOLDER)) {
            String postgres = PostgresBinaries.unpackedIn(data).program("postgres");
            Command.run(List.of(postgres, "--version"), Redirect.to(said.toFile()), folder);
        }
        String version = PostgresBinaries.VERSION.replaceFirst("\\.0$", "");
        assertEquals("postgres (PostgreSQL) " + version, Files.readString(said).strip());
    }

    @Test
    void both_common_kinds_of_linux_machine_have_theirs() {
        for (String processor : List.of("amd64", "aarch64")) {
            String archive = PostgresBinaries.archiveFor("Linux", processor);
            assertTrue(PostgresBinaries.class.getResource(archive) != null, archive);
        }
    }

    @Test
    void any_other_machine_is_told_to_bring_its_own() {
        CannotStart refusal = assertThrows(CannotStart.class, () -> PostgresBinaries.archiveFor("Linux", "riscv64"));
        assertTrue(refusal.getMessage().contains("Linux riscv64"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("QUARKUS_DATASOURCE_JDBC_URL"), refusal.getMessage());
    }
}
