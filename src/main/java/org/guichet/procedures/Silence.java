package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the town hall's silence means for a procedure, after which delay, and on what text (CRPA, art. L231-1 to L231-6).
 *
 * @param delay as the file says it: « 2 mois », « 15 jours »
 * @param text the article that says so
 */
public record Silence(
        @JsonProperty("effet") Effect effect, @JsonProperty("delai") String delay, @JsonProperty("texte") String text) {

    /** What silence produces at the end of the delay. */
    public enum Effect {
        @JsonProperty("accord")
        ACCEPTANCE("silence = accord"),
        @JsonProperty("rejet")
        REJECTION("silence = rejet"),
        /** No decision is expected: the delay is the commune's own promise. */
        @JsonProperty("aucun")
        NONE("réponse promise");

        public final String label;

        Effect(String label) {
            this.label = label;
        }
    }

    private static final Pattern DELAY = Pattern.compile("([1-9]\\d{0,2})\\h(jours?|mois)");

    /** Nothing where the file's words are not « n jours » or « n mois ». */
    public Optional<Period> period() {
        Matcher words = DELAY.matcher(delay == null ? "" : delay.strip());
        if (!words.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(words.group(1));
        return Optional.of(words.group(2).equals("mois") ? Period.ofMonths(count) : Period.ofDays(count));
    }
}
