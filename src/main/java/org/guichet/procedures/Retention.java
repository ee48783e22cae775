package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.guichet.clock.Delay;
import org.jspecify.annotations.Nullable;

/**
 * How long a case is kept after it is closed, and what becomes of it then (GDPR, art. 5).
 *
 * @param length as the file says it: « 5 ans »
 */
public record Retention(@JsonProperty("duree") String length, @JsonProperty("puis") @Nullable Fate then) {

    /** What becomes of a case whose time is over. */
    public enum Fate {
        @JsonProperty("destruction")
        DESTRUCTION("puis il est détruit"),
        @JsonProperty("archives")
        ARCHIVES("puis il est versé aux archives");

        public final String label;

        Fate(String label) {
            this.label = label;
        }
    }

    /** Nothing where the file's words are no length of time. */
    public Optional<Delay> period() {
        return Delay.parse(length).filter(kept -> kept.unit() != Delay.Unit.WORKING_DAYS);
    }
}
