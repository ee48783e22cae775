package org.guichet.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Where Guichet keeps what must outlive it. At most one running Guichet holds it; its secrets are its owner's alone. */
public final class DataFolder implements AutoCloseable {

    /** Bytes below which nothing is started: the programs take 60 MB, an empty database 50 MB. */
    private static final long LEAST_ROOM = 150_000_000;

    private static final String UNFINISHED = "unfinished-";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Creates the folder if need be and takes it for this process until {@link #close()}.
     *
     * @throws CannotStart if it cannot be written, is full, or another Guichet holds it
     */
    public static DataFolder open(Path folder) {
        try {
            // createDirectories refuses a link to a folder on Java 17
            Path path = (Files.isDirectory(folder) ? folder : Files.createDirectories(folder)).toRealPath();
            requireRoom(path);
            DataFolder data = new DataFolder(path, lock(path));
            data.sweep();
            return data;
        } catch (IOException failure) {
            throw CannotStart.forFolder(folder.toAbsolutePath().normalize(), failure);
        }
    }

    public Path path() {
        return path;
    }

    /**
     * A secret drawn once from 256 random bits and kept under this name for ever after.
     *
     * @return 43 characters, safe in a URL
     */
    public String secret(String name) {
        Path file = path.resolve(name);
        try {
            if (Files.notExists(file)) {
                keep(name, drawn());
            }
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw CannotStart.forFolder(path, failure);
        }
    }

    /** A new folder to build something in. What is not finished there is swept away by the next start. */
    Path aside() throws IOException {
        return Files.createTempDirectory(path, UNFINISHED);
    }

    /** Gives what was built aside its name, at once and for good: nobody ever sees half of it. */
    void finish(Path built, String name) throws IOException {
        Files.move(built, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(path)) {
            folder.force(true); // the name too must survive a power cut
        }
    }

    /** Leaves the folder to whoever comes next. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve("guichet.lock"),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        if (!taken(channel)) {
            channel.close();
            throw new CannotStart(
                    "Un autre Guichet utilise déjà le dossier « %s » : arrêtez-le d’abord, "
                            + "ou choisissez un autre dossier avec -Dguichet.data=….",
                    folder);
        }
        return channel;
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static void requireRoom(Path folder) throws IOException {
        long room = Files.getFileStore(folder).getUsableSpace();
        if (room < LEAST_ROOM) {
            throw new CannotStart(
                    "Il ne reste que %d Mo sur le disque du dossier « %s » et Guichet en demande %d : "
                            + "libérez de la place, puis relancez-le.",
                    room / 1_000_000, folder, LEAST_ROOM / 1_000_000);
        }
    }

    private static String drawn() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    private void keep(String name, String secret) throws IOException {
        Path aside = Files.createTempFile(path, UNFINISHED, ""); // which only its owner may read
        try (FileChannel file = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(secret.getBytes(StandardCharsets.US_ASCII)));
            file.force(true);
        }
        finish(aside, name);
    }

    private void sweep() throws IOException {
        try (var unfinished = Files.newDirectoryStream(path, UNFINISHED + "*")) {
            for (Path left : unfinished) {
                FileTree.delete(left);
            }
        }
    }
}
