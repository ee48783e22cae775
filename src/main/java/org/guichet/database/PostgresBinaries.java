package org.guichet.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's own programs, unpacked once from the jar that carries them.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path folder) {

    /** What the jar holds; {@code postgres.version} in pom.xml decides it and a test compares both. */
    static final String VERSION = "18.6.0";

    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

    private static final Set<PosixFilePermission> READ_BY_ALL = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> RUN_BY_ALL = PosixFilePermissions.fromString("rwxr-xr-x");

    /**
     * @throws CannotStart if no PostgreSQL comes for this kind of machine
     */
    static PostgresBinaries unpackedIn(DataFolder data) throws IOException {
        String name = "postgresql-" + VERSION;
        Path folder = data.path().resolve(name);
        if (Files.notExists(folder)) {
            Path aside = data.aside();
            unpack(archiveFor(System.getProperty("os.name"), System.getProperty("os.arch")), aside);
            Files.setPosixFilePermissions(aside, RUN_BY_ALL);
            Command.run(List.of("sync")); // a thousand files: one flush for all
            data.finish(aside, name);
        }
        return new PostgresBinaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    static String archiveFor(String system, String processor) {
        String machine = system + " " + processor;
        return switch (machine) {
            case "Linux amd64" -> "/postgres-linux-x86_64.txz";
            case "Linux aarch64" -> "/postgres-linux-arm_64.txz";
            default ->
                throw new CannotStart(
                        "Guichet n’apporte pas de PostgreSQL pour cette machine (%s) : installez PostgreSQL %s "
                                + "et donnez son adresse à Guichet avec QUARKUS_DATASOURCE_JDBC_URL.",
                        machine, MAJOR);
        };
    }

    private static void unpack(String archive, Path folder) throws IOException {
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new IOException(archive + " is missing from the class path");
            }
            var entries = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(file, program ? RUN_BY_ALL : READ_BY_ALL);
        }
    }
}
