package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A letter as it lies in {@code forms/<procedure>/letters/<name>.md}: two lines of head, then Markdown with
 * placeholders.
 *
 * @param title how the clerk chooses it
 * @param subject the line in bold above the letter, saying the outcome
 */
public record LetterTemplate(
        @JsonProperty("nom") String name,
        @JsonProperty("titre") String title,
        @JsonProperty("objet") String subject,
        @JsonProperty("texte") String body) {}
