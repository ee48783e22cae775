package org.guichet.mail;

import static org.guichet.desk.Papers.MORNING;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guichet.desk.Papers;

/** How long the register of a year of 20,000 letters takes to print, in 256 MB: {@code mvn -Pbench verify -DskipTests}. */
public final class RegisterBench {

    private static final int LINES = 20_000;
    private static final Duration ALLOWED = Duration.ofSeconds(20);

    private RegisterBench() {}

    public static void main(String[] arguments) {
        long start = System.nanoTime();
        byte[] pdf = new RegisterDocument(
                        Papers.commune(), new RegisterQuery(Direction.ARRIVAL, 2026, Optional.empty(), ""), "", MORNING)
                .pdf(IntStream.rangeClosed(1, LINES).mapToObj(RegisterDocumentTest::line));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("A register of %,d lines: %d ms, %,d KB%n", LINES, taken.toMillis(), pdf.length / 1024);
        if (taken.compareTo(ALLOWED) > 0) {
            throw new IllegalStateException("It takes more than " + ALLOWED);
        }
    }
}
