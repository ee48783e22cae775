package org.guichet.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of a register as people write it on a sheet: « 1204 », « 1 204 », « 2026/1204 », « 2026 / 1 204 ». */
public record RegisterNumber(int year, int number) {

    private static final Pattern SHAPE = Pattern.compile("(?:(\\d{4})[/-])?(\\d{1,7})");

    /** @param thisYear the year meant where none is written; nothing where the words are no number */
    public static Optional<RegisterNumber> parse(String typed, int thisYear) {
        Matcher shape = SHAPE.matcher(typed.replaceAll("[\\s\u00a0\u202f]", ""));
        if (!shape.matches()) {
            return Optional.empty();
        }
        int year = shape.group(1) == null ? thisYear : Integer.parseInt(shape.group(1));
        return Optional.of(new RegisterNumber(year, Integer.parseInt(shape.group(2))));
    }

    /** The lines that bear it, in either register. */
    public List<MailEntry> entries() {
        return Arrays.stream(Direction.values())
                .flatMap(direction -> MailEntry.find(direction, year, number).stream())
                .toList();
    }
}
