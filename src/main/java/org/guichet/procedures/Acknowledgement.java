package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Whether the town hall owes an acknowledgement (CRPA, art. L112-3), and why or why not (art. R112-4). Where none is due,
 * the receipt is the proof.
 */
public record Acknowledgement(@JsonProperty("du") boolean due, @JsonProperty("motif") String why) {

    public Acknowledgement {
        why = Objects.requireNonNullElse(why, "");
    }
}
