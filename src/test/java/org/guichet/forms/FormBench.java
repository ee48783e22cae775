package org.guichet.forms;

import static org.guichet.desk.Papers.MORNING;
import static org.guichet.forms.Sheets.OFFICE;
import static org.guichet.forms.WholeCatalogue.CATALOGUE;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.guichet.pdf.VeraPdf;

/**
 * How long all blank forms of the catalogue take, and whether all its papers are PDF/UA and PDF/A:
 * {@code mvn -Pbench verify -DskipTests}.
 */
public final class FormBench {
    private static final Duration ALLOWED = Duration.ofSeconds(5);
    private static final int ROUNDS = 5;

    private FormBench() {}

    public static void main(String[] arguments) throws Exception {
        int forms = CATALOGUE.size();
        Duration cold = allBlankForms();
        Duration warm = IntStream.range(0, ROUNDS)
                .mapToObj(round -> allBlankForms())
                .sorted()
                .toList()
                .get(ROUNDS / 2);
        System.out.printf(
                "%d blank forms: %d ms in a new process, then %d ms, %.0f %% of the %d s allowed%n",
                forms,
                cold.toMillis(),
                warm.toMillis(),
                100.0 * warm.toMillis() / ALLOWED.toMillis(),
                ALLOWED.toSeconds());
        if (warm.compareTo(ALLOWED) > 0) {
            throw new IllegalStateException("All blank forms take more than " + ALLOWED);
        }
        for (Variant variant : Variant.values()) {
            Map<String, byte[]> papers = WholeCatalogue.everything(variant);
            VeraPdf.assertConformant(papers);
            System.out.println("PDF/UA-1 and PDF/A-2a, " + variant + ": " + papers.keySet());
        }
    }

    private static Duration allBlankForms() {
        long start = System.nanoTime();
        CATALOGUE.forEach(procedure ->
                new FormDocument(procedure, Variant.NORMAL, OFFICE, Requester.UNKNOWN, Map.of(), null, MORNING).pdf());
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
