package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A form that the State imposes (Cerfa). Its PDF is not ours to ship: the commune lays its own copy in the folder; until
 * then our own sheet takes the same facts down.
 *
 * @param number as printed on it, without its edition: 15003
 */
public record NationalForm(@JsonProperty("numero") String number, @JsonProperty("titre") String title) {

    public NationalForm {
        number = Objects.requireNonNullElse(number, "");
        title = Objects.requireNonNullElse(title, "");
    }
}
