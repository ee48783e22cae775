package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * One thing asked at the desk.
 *
 * @param id how letters name the answer: {@code {reponses.id}}
 * @param options what one may choose from, for {@link AnswerType#ONE_OF} only
 */
public record Question(
        @JsonProperty("id") String id,
        @JsonProperty("question") String label,
        @JsonProperty("aide") String help,
        @JsonProperty("type") AnswerType type,
        @JsonProperty("facultative") boolean optional,
        @JsonProperty("choix") List<String> options) {

    public Question {
        id = Objects.requireNonNullElse(id, "");
        label = Objects.requireNonNullElse(label, "");
        help = Objects.requireNonNullElse(help, "");
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** What the page lets one choose from. */
    public List<String> choices() {
        return type == AnswerType.YES_NO ? AnswerType.YES_OR_NO : options;
    }

    /** The name of its field in the intake form. */
    public String field() {
        return "reponse." + id;
    }
}
