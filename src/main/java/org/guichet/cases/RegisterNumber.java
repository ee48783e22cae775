package org.guichet.cases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.web.French;

/**
 * A number of a register of post as people write it on a sheet, « 1204 », « 1 204 », « 2026/1204 », « 2026 / 1 204 », or as
 * the bars on a letter say it, « D2026001204 ».
 */
public record RegisterNumber(int year, int number) {

    private static final Pattern SHAPE = Pattern.compile("(?:(\\d{4})[/-])?(\\d{1,7})");

    /** A for arrival or D for departure, the year, the number in six digits or more. */
    private static final Pattern CODE = Pattern.compile("[ADad](\\d{4})(\\d{6,7})");

    /** @param thisYear the year meant where none is written; nothing where the words are no number */
    public static Optional<RegisterNumber> parse(String typed, int thisYear) {
        String bare = typed.replaceAll("[\\s\u00a0\u202f]", "");
        Matcher shape = CODE.matcher(bare);
        if (!shape.matches()) {
            shape = SHAPE.matcher(bare);
        }
        if (!shape.matches()) {
            return Optional.empty();
        }
        int year = shape.group(1) == null ? thisYear : Integer.parseInt(shape.group(1));
        return Optional.of(new RegisterNumber(year, Integer.parseInt(shape.group(2))));
    }

    /** Whether these words are the bars of an arrival, which means no letter of ours. */
    public static boolean isArrival(String scanned) {
        return CODE.matcher(scanned).matches() && scanned.toUpperCase().startsWith("A");
    }

    /** Whether these words are the bars of a departure, which means no letter that came. */
    public static boolean isDeparture(String scanned) {
        return CODE.matcher(scanned).matches() && !isArrival(scanned);
    }

    /** As it is written on the sheet: « 2026 / 1 204 ». */
    public String label() {
        return year + "\u00a0/\u00a0" + French.number(number);
    }

    /** In bars, on a letter that came. */
    public String arrivalCode() {
        return code('A');
    }

    /** In bars, on a letter of ours. */
    public String departureCode() {
        return code('D');
    }

    private String code(char register) {
        return "%c%04d%06d".formatted(register, year, number);
    }
}
