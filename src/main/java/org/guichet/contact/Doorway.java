package org.guichet.contact;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A door as somebody who walks finds it: by street, then by number, 12 before 12 bis before 110. A door without an address
 * comes last.
 *
 * @param street without its number; « Kerlann » for a hamlet; "" where nothing is known
 * @param repeat « bis », « B »; "" for most
 */
public record Doorway(String street, int number, String repeat) implements Comparable<Doorway> {

    private static final Pattern NUMBERED = Pattern.compile(
            "(\\d{1,5})(?:\\s*(bis|ter|quater|quinquies|[a-z]))?[\\s,]+(\\D.*)", Pattern.CASE_INSENSITIVE);

    /** Where the alphabet would put the fourth before the third. */
    private static final List<String> REPEATS = List.of("", "bis", "ter", "quater", "quinquies");

    private static final Pattern SAINT = Pattern.compile("(?i)\\bst(e?)(?=[ .-])\\.?");

    private static final Collator STREETS = Collator.getInstance(Locale.FRENCH);

    static {
        STREETS.setStrength(Collator.PRIMARY);
    }

    private static final Comparator<Doorway> WALK = Comparator.comparing((Doorway door) -> door.street.isEmpty())
            .thenComparing(Doorway::street, Doorway::compareStreets)
            .thenComparing(Doorway::number)
            .thenComparing(door -> REPEATS.indexOf(door.repeat))
            .thenComparing(Doorway::repeat);

    /**
     * Along one side and back along the other: odd numbers going up, then even numbers going down, then the doors without a
     * number.
     */
    public static final Comparator<Doorway> ROUND = Comparator.comparing((Doorway door) -> door.street.isEmpty())
            .thenComparing(Doorway::street, Doorway::compareStreets)
            .thenComparing(door -> door.side().map(Side::ordinal).orElse(Side.values().length))
            .thenComparing((one, other) ->
                    one.side().equals(Optional.of(Side.EVEN)) ? other.compareTo(one) : one.compareTo(other));

    public static Doorway of(@Nullable PostalAddress address) {
        String line = address == null
                ? ""
                : Stream.of(address.street(), address.hamlet(), address.building(), address.complement())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
        Matcher numbered = NUMBERED.matcher(line);
        if (!numbered.matches()) {
            return new Doorway(line, 0, "");
        }
        String repeat = numbered.group(2) == null ? "" : numbered.group(2).toLowerCase(Locale.FRENCH);
        return new Doorway(numbered.group(3), Integer.parseInt(numbered.group(1)), repeat);
    }

    /** « 12 bis »; "" for a door without a number. */
    public String label() {
        return number == 0 ? "" : (number + " " + repeat).strip();
    }

    /** Nothing for a door without a number. */
    public Optional<Side> side() {
        return number == 0 ? Optional.empty() : Optional.of(number % 2 == 1 ? Side.ODD : Side.EVEN);
    }

    public boolean sameStreet(Doorway other) {
        return compareStreets(street, other.street) == 0;
    }

    /** Whether it is in that street, however « Saint » and accents are written. */
    public boolean isIn(String name) {
        return Localities.same(street, name);
    }

    @Override
    public int compareTo(Doorway other) {
        return WALK.compare(this, other);
    }

    /** « RUE DES ECOLES » and « rue des Écoles » are one street, « rue St Jean » and « rue Saint-Jean » too. */
    private static int compareStreets(String one, String other) {
        return STREETS.compare(inFull(one), inFull(other));
    }

    private static String inFull(String street) {
        return SAINT.matcher(street).replaceAll("saint$1");
    }
}
