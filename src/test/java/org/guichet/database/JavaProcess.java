package org.guichet.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Another Java virtual machine, with all it says. */
public final class JavaProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    private JavaProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    public static JavaProcess start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        return new JavaProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Reads on until a line holds these words, and returns it. */
    public String await(String words) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.contains(words)) {
                return line;
            }
        }
        throw new IllegalStateException("never said \"" + words + "\" but:\n" + said());
    }

    /** SIGTERM. */
    public void terminate() {
        process.toHandle().destroy(); // Process.destroy would close its output unread
    }

    /** SIGKILL, of this process alone. */
    public void kill() throws IOException {
        process.toHandle().destroyForcibly();
        exitCode();
    }

    /** Reads to the end. */
    public int exitCode() throws IOException {
        output.lines().forEach(said::add);
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    String said() {
        return said.stream().collect(Collectors.joining("\n"));
    }

    List<String> lines() {
        return said;
    }

    @Override
    public void close() throws IOException {
        terminate();
        exitCode();
    }
}
