package org.guichet.clock;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

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
        ACCEPTANCE("accord", "silence = accord"),
        @JsonProperty("rejet")
        REJECTION("rejet", "silence = rejet"),
        /** No decision is expected: the delay is the commune's own promise. */
        @JsonProperty("aucun")
        NONE("aucun", "réponse promise");

        /** As files name it. */
        public final String code;

        public final String label;

        Effect(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public static Optional<Effect> of(String code) {
            return Arrays.stream(values())
                    .filter(effect -> effect.code.equals(code))
                    .findFirst();
        }
    }

    /** Nothing where the file's words are not « n jours » or « n mois ». */
    public Optional<Delay> period() {
        return Delay.parse(delay)
                .filter(length -> length.unit() == Delay.Unit.DAYS || length.unit() == Delay.Unit.MONTHS);
    }
}
