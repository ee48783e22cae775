package org.guichet.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.guichet.web.Refusal;

/**
 * The lines of a CSV file (RFC 4180, with the separators that French software writes). A quote opened and never closed spoils its own
 * line and not the rest of the file.
 *
 * @param headers the first line
 * @param lines all others but blank ones
 */
public record CsvLines(List<String> headers, List<Line> lines) {

    /**
     * @param number of the first physical line of it in the file, from 1
     * @param broken whether a quote is opened there and never closed; then its only cell is the line as it is
     */
    public record Line(int number, List<String> cells, boolean broken) {}

    /** An address of more lines is no address. */
    private static final int LONGEST_CELL = 20;

    private static final int MOST_COLUMNS = 200;
    private static final String SEPARATORS = ";,\t";

    /** @throws Refusal where there is nothing to bring */
    public static CsvLines of(String text) {
        String[] physical = text.split("\r\n|\r|\n", -1);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(physical[0]))
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < physical.length; ) {
            int end = end(physical, at);
            boolean broken = end < 0;
            int next = broken ? at + 1 : end;
            String record = String.join("\n", Arrays.asList(physical).subList(at, next));
            if (!record.isBlank()) {
                lines.add(new Line(at + 1, broken ? List.of(record) : cells(record, format), broken));
            }
            at = next;
        }
        if (lines.size() < 2) {
            throw new Refusal(
                    "fichier",
                    "Ce fichier ne contient personne : il faut une ligne de titres, puis une ligne par personne.");
        }
        List<String> headers = lines.remove(0).cells();
        if (headers.size() > MOST_COLUMNS) {
            throw new Refusal("fichier", "Ce fichier a plus de 200 colonnes : gardez celles qui servent.");
        }
        return new CsvLines(headers, lines);
    }

    /** After the last physical line of the record that begins here; -1 where it never ends. */
    private static int end(String[] physical, int from) {
        boolean open = false;
        for (int at = from; at < Math.min(physical.length, from + LONGEST_CELL); at++) {
            open ^= physical[at].chars().filter(letter -> letter == '"').count() % 2 == 1;
            if (!open) {
                return at + 1;
            }
        }
        return -1;
    }

    private static char separator(String headers) {
        char best = ';';
        long most = 0;
        for (char one : SEPARATORS.toCharArray()) {
            long count = headers.chars().filter(letter -> letter == one).count();
            if (count > most) {
                best = one;
                most = count;
            }
        }
        return best;
    }

    private static List<String> cells(String record, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(record, format)) {
            for (CSVRecord only : parser) {
                return only.stream().map(String::strip).toList();
            }
            return List.of("");
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of(record);
        }
    }
}
