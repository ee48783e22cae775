package org.guichet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Checks documents with veraPDF, the reference validator of the PDF Association. It runs as a process of its own: give
 * it many documents at once, because each start costs seconds.
 */
public final class VeraPdf {
    private static final Path JAR = Path.of("target/verapdf/verapdf.jar");
    private static final List<String> FLAVOURS = List.of("ua1", "2a");

    private VeraPdf() {}

    /** Asserts that each document, by name, is PDF/UA-1 and PDF/A-2a. */
    public static void assertConformant(Map<String, byte[]> documents) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("verapdf");
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            files.add(Files.write(folder.resolve(document.getKey() + ".pdf"), document.getValue()));
        }
        assertConformant(files);
        for (Path file : files) Files.delete(file);
        Files.delete(folder);
    }

    /** Asserts that each file is PDF/UA-1 and PDF/A-2a. */
    public static void assertConformant(List<Path> files) throws IOException, InterruptedException {
        List<Process> checks = new ArrayList<>();
        for (String flavour : FLAVOURS) checks.add(check(flavour, files));
        for (int i = 0; i < checks.size(); i++) {
            assertEquals(List.of(), complaints(checks.get(i), files.size()), "veraPDF " + FLAVOURS.get(i));
        }
    }

    /** Both flavours are checked at once, each by a process that spends no time on compiling itself well. */
    private static Process check(String flavour, List<Path> files) throws IOException {
        Stream<String> command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                JAR.toString(),
                "org.verapdf.apps.GreenfieldCliWrapper",
                "--flavour",
                flavour,
                "--format",
                "text",
                "-v");
        return new ProcessBuilder(Stream.concat(command, files.stream().map(Path::toString))
                        .toList())
                .redirectErrorStream(true)
                .start();
    }

    private static List<String> complaints(Process check, int files) throws IOException, InterruptedException {
        String report = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        check.waitFor();
        long passed = report.lines().filter(line -> line.startsWith("PASS ")).count();
        return passed == files
                ? List.of()
                : report.lines().filter(line -> !line.startsWith("PASS ")).toList();
    }
}
