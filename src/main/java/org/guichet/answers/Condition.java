package org.guichet.answers;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A question that is asked only after certain answers to an earlier one.
 *
 * @param question the id of the earlier one
 * @param values any of these
 */
public record Condition(
        @JsonProperty("question") String question,
        @JsonProperty("vaut") @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> values) {

    public Condition {
        question = Objects.requireNonNullElse(question, "");
        values = values == null ? List.of() : List.copyOf(values);
    }

    /** The values as a page hands them to its script. */
    @JsonIgnore
    public String encoded() {
        return String.join("|", values);
    }

    public boolean holds(Map<String, String> answers) {
        return values.contains(answers.getOrDefault(question, ""));
    }

    /** « oui », « Un tiers » ou « Un proche » */
    public String said() {
        return "« " + String.join(" » ou « ", values) + " »";
    }
}
