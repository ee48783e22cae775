package org.guichet.pdf;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How many tagged one-page letters a second one core draws: {@code mvn -Pbench verify -DskipTests}. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class LetterBench {
    private static final int BATCH = 1000;

    @Benchmark
    public byte[] oneByOne() {
        return Specimens.letter();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public byte[] inABatchOf1000() {
        return Specimens.batch(BATCH);
    }

    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(LetterBench.class.getSimpleName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        System.out.printf("%-20s %12s %16s%n", "letters", "a second", "bytes a letter");
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            int bytes = name.equals("oneByOne") ? Specimens.letter().length : Specimens.batch(BATCH).length / BATCH;
            System.out.printf(
                    "%-20s %12.0f %16d%n", name, result.getPrimaryResult().getScore(), bytes);
        }
    }
}
