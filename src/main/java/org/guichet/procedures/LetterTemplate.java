package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A letter as it lies in {@code forms/<procedure>/letters/<name>.md}: two lines of head, then Markdown with
 * placeholders.
 *
 * @param title how the clerk chooses it
 * @param nature what it does to the case; definitions kept before there was one have none, and reply
 * @param subject the line in bold above the letter, saying the outcome
 */
public record LetterTemplate(
        @JsonProperty("nom") String name,
        @JsonProperty("titre") String title,
        @JsonProperty("nature") LetterNature nature,
        @JsonProperty("objet") String subject,
        @JsonProperty("texte") String body) {

    public LetterTemplate {
        nature = Objects.requireNonNullElse(nature, LetterNature.REPLY);
    }
}
