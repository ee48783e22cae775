package org.guichet.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {

    @TempDir
    Path folder;

    @Test
    void an_empty_folder_holds_no_cluster_and_is_welcome() throws IOException {
        try (DataFolder data = DataFolder.open(folder)) {
            Cluster cluster = new Cluster(data);
            assertFalse(cluster.exists());
            cluster.requireSameMajorVersion();
        }
    }

    @Test
    void a_cluster_of_another_major_version_is_refused() throws IOException {
        try (DataFolder data = DataFolder.open(folder)) {
            Cluster cluster = new Cluster(data);
            Files.writeString(Files.createDirectory(cluster.folder()).resolve("PG_VERSION"), "15\n");
            CannotStart refusal = assertThrows(CannotStart.class, cluster::requireSameMajorVersion);
            assertTrue(refusal.getMessage().contains("PostgreSQL 15"), refusal.getMessage());
        }
    }
}
