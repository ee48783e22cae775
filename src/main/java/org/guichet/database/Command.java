package org.guichet.database;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/** A program of the machine, run to its end. */
record Command(int exitCode) {

    private static final File NOWHERE = new File("/dev/null");

    static Command run(List<String> words) throws IOException {
        return run(words, Redirect.to(NOWHERE), Path.of("/"));
    }

    /**
     * @param said where its words go: a file, for a server it leaves running would keep a pipe open for ever
     */
    static Command run(List<String> words, Redirect said, Path folder) throws IOException {
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        try {
            return new Command(process.waitFor());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + words.get(0), stopping);
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }
}
