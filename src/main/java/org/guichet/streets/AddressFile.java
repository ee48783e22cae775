package org.guichet.streets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.guichet.transfer.CsvLines;
import org.guichet.web.Refusal;

/**
 * A Base Adresse Locale read (AITF, « Format BAL » 1.3 and 1.4: the same columns for what a front desk needs).
 *
 * @param doors each street and number; the number {@value #NO_NUMBER} names a street or a place without one
 * @param misread the lines that could not be understood, by number, and why
 */
record AddressFile(List<Door> doors, List<Misread> misread) {

    /** What the format writes where a place has no number. */
    static final int NO_NUMBER = 99999;

    private static final int LARGEST = 9998;

    /** @param suffix « bis »; "" for most */
    record Door(String street, String locality, int number, String suffix) {}

    /** @param number of the line in the file, from 1 */
    public record Misread(int number, String why) {}

    /** @throws Refusal where the file is no Base Adresse Locale */
    static AddressFile of(String text) {
        CsvLines lines = CsvLines.of(text);
        List<String> headers = lines.headers().stream()
                .map(header -> header.toLowerCase(Locale.ROOT))
                .toList();
        int street = column(headers, "voie_nom");
        int number = column(headers, "numero");
        int locality = column(headers, "commune_nom");
        int suffix = headers.indexOf("suffixe");
        List<Door> doors = new ArrayList<>();
        List<Misread> misread = new ArrayList<>();
        for (CsvLines.Line line : lines.lines()) {
            List<String> cells = line.cells();
            String why = doubt(cells, headers.size(), street, number, locality);
            if (why.isEmpty()) {
                doors.add(new Door(
                        cells.get(street),
                        cells.get(locality),
                        Integer.parseInt(cells.get(number)),
                        suffix < 0 ? "" : cells.get(suffix).toLowerCase(Locale.FRENCH)));
            } else {
                misread.add(new Misread(line.number(), why));
            }
        }
        if (doors.isEmpty()) {
            throw new Refusal("fichier", "Aucune adresse n’a pu être lue dans ce fichier. Rien n’a changé.");
        }
        return new AddressFile(doors, misread);
    }

    private static int column(List<String> headers, String name) {
        if (!headers.contains(name)) {
            throw new Refusal(
                    "fichier",
                    "Ce fichier n’est pas une Base Adresse Locale : il lui manque la colonne « %s ».".formatted(name));
        }
        return headers.indexOf(name);
    }

    private static String doubt(List<String> cells, int columns, int street, int number, int locality) {
        if (cells.size() != columns) {
            return "%d colonnes au lieu de %d".formatted(cells.size(), columns);
        }
        if (Stream.of(street, locality).anyMatch(column -> cells.get(column).isEmpty())) {
            return "sans nom de voie ou de commune";
        }
        return cells.get(number).matches("\\d{1,5}") && isNumber(Integer.parseInt(cells.get(number)))
                ? ""
                : "numéro illisible : « %s »".formatted(cells.get(number));
    }

    private static boolean isNumber(int number) {
        return number <= LARGEST || number == NO_NUMBER;
    }
}
