package org.guichet.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guichet.web.Form;
import org.guichet.web.Paging;

/**
 * What the page of a run shows, whatever its state.
 *
 * @param shown the lines of which state, and which page of them
 * @param samples the first lines of the file, to map its columns by
 */
public record ImportPage(
        ImportRun run,
        Form form,
        Map<ImportLine.State, Long> counts,
        ImportLine.State shown,
        Paging paging,
        List<ImportLine> lines,
        List<ImportLine> samples) {

    private static final int SAMPLES = 3;

    /** @param field the name of the choice in the form */
    public record Column(String title, String field, String holds, List<String> samples) {}

    static ImportPage of(ImportRun run, Form form, ImportLine.State shown, int page) {
        Map<ImportLine.State, Long> counts = ImportLine.counts(run);
        Paging paging = Paging.of(page, counts.get(shown));
        List<ImportLine> samples = ImportLine.find("runId = ?1 order by number", run.id)
                .page(0, SAMPLES)
                .list();
        return new ImportPage(run, form, counts, shown, paging, ImportLine.shown(run, shown, paging), samples);
    }

    public List<Column> columns() {
        return IntStream.range(0, run.headers.length)
                .mapToObj(at -> new Column(run.headers[at], "colonne-" + at, run.columns[at], samples(at)))
                .toList();
    }

    private List<String> samples(int column) {
        return samples.stream()
                .filter(line -> column < line.cells.length)
                .map(line -> line.cells[column])
                .toList();
    }

    public ImportField[] fields() {
        return ImportField.values();
    }

    /** The counts that say something. */
    public List<Map.Entry<ImportLine.State, Long>> tallies() {
        return counts.entrySet().stream().filter(tally -> tally.getValue() > 0).toList();
    }

    public boolean is(String... states) {
        return Arrays.asList(states).contains(run.state.name());
    }

    public long count(String state) {
        return counts.get(ImportLine.State.valueOf(state));
    }

    /** Of a hundred, how many lines the work under way has done. */
    public long done() {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long left = counts.get(run.state == ImportRun.State.JUDGING ? ImportLine.State.READ : ImportLine.State.NEW);
        return all == 0 ? 100 : (all - left) * 100 / all;
    }
}
