package org.guichet.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.database.JavaProcess;

/** The application as it is shipped, in a process of its own, with a folder that lasts as long as it does. */
final class Guichet implements AutoCloseable {

    static final Path KEPT = Path.of("target", "e2e");

    private final JavaProcess process;
    private final Path data;
    private final String address;

    private Guichet(JavaProcess process, Path data, String address) {
        this.process = process;
        this.data = data;
        this.address = address;
    }

    /** The town that does not exist. */
    static Guichet demonstration() throws IOException {
        return start("-Dguichet.demo=true");
    }

    /** A town hall on its first day. */
    static Guichet empty() throws IOException {
        return start();
    }

    private static Guichet start(String... settings) throws IOException {
        Path data = Files.createTempDirectory(Files.createDirectories(KEPT), "data");
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.addAll(List.of(
                "-Dguichet.stop-with-parent=true",
                "-Dguichet.data=" + data,
                "-Dquarkus.http.port=0",
                "-jar",
                "target/quarkus-app/quarkus-run.jar"));
        JavaProcess process = JavaProcess.start(arguments.toArray(String[]::new));
        String line = process.await("http://");
        listen(process);
        return new Guichet(process, data, line.replaceFirst(".*(http://\\S+).*", "$1"));
    }

    /** A process whose words nobody reads stops when the pipe is full. */
    private static void listen(JavaProcess process) {
        Thread listener = new Thread(() -> {
            try {
                process.exitCode();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
        listener.setDaemon(true);
        listener.start();
    }

    /** As in the bar of the browser, without a path. */
    String address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        process.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
