package org.guichet.clock;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A length of time as files say it: « 15 jours », « 2 mois », « 5 ans ». */
public final class Delay {

    private static final Pattern WORDS = Pattern.compile("([1-9]\\d{0,2})\\h(jours?|mois|ans?)");

    private Delay() {}

    /** Nothing where the words are none of these. */
    public static Optional<Period> parse(@Nullable String said) {
        Matcher words = WORDS.matcher(said == null ? "" : said.strip());
        if (!words.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(words.group(1));
        return Optional.of(
                switch (words.group(2)) {
                    case "mois" -> Period.ofMonths(count);
                    case "an", "ans" -> Period.ofYears(count);
                    default -> Period.ofDays(count);
                });
    }
}
