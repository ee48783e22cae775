package org.guichet.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A length of time as files and settings say it: « 15 jours », « 2 jours ouvrés », « 2 mois », « 5 ans ». */
public record Delay(int count, Unit unit) {

    /** What is counted. */
    public enum Unit {
        DAYS("jour", "jours"),
        /** Those on which the town hall is open to the public; the law itself counts none so, the commune's promises do. */
        WORKING_DAYS("jour ouvré", "jours ouvrés"),
        MONTHS("mois", "mois"),
        YEARS("an", "ans");

        private final String one;
        private final String several;

        Unit(String one, String several) {
            this.one = one;
            this.several = several;
        }

        static Unit of(String said) {
            return switch (said.replaceAll("\\h", " ")) {
                case "mois" -> MONTHS;
                case "an", "ans" -> YEARS;
                case "jour", "jours" -> DAYS;
                default -> WORKING_DAYS;
            };
        }
    }

    private static final int MOST = 999;

    private static final Pattern WORDS =
            Pattern.compile("([1-9]\\d{0,2})\\h(jour\\houvré|jours\\houvrés|jours?|mois|ans?)");

    public Delay {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("a delay counts from 1 to " + MOST + ": " + count);
        }
    }

    /** Nothing where the words are none of these. */
    public static Optional<Delay> parse(@Nullable String said) {
        Matcher words = WORDS.matcher(said == null ? "" : said.strip());
        return words.matches()
                ? Optional.of(new Delay(Integer.parseInt(words.group(1)), Unit.of(words.group(2))))
                : Optional.empty();
    }

    public static Delay months(int count) {
        return new Delay(count, Unit.MONTHS);
    }

    /** « 1 jour ouvré », « 15 jours »: as {@link #parse} reads it, with a no-break space. */
    public String words() {
        return count + "\u00a0" + (count == 1 ? unit.one : unit.several);
    }

    /**
     * The last day of the delay. Months and years end on the same day number, or on the month's last day where it has no
     * such number; days are counted from the morrow.
     *
     * @param calendar asked only about working days
     */
    public LocalDate after(LocalDate day, WorkingDays calendar) {
        return unit == Unit.WORKING_DAYS ? calendar.plus(day, count) : after(day);
    }

    /** As the law counts, which knows no working days here. */
    LocalDate after(LocalDate day) {
        return switch (unit) {
            case DAYS -> day.plusDays(count);
            case MONTHS -> day.plusMonths(count);
            case YEARS -> day.plusYears(count);
            case WORKING_DAYS -> throw new IllegalStateException("working days need a calendar");
        };
    }
}
