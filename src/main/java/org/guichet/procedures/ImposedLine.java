package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.answers.Condition;
import org.guichet.answers.Question;
import org.guichet.pdf.Box;
import org.guichet.pdf.ImposedEntry;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code imposed.yaml}: what goes into a field of the form, or to a place on its paper.
 *
 * @param field its full name; "" where the paper has none
 * @param option which box of a field with several
 * @param page from 1; 0 where there is a field
 * @param x in millimetres from the left edge of the paper, as y is from the top
 * @param size of the type in points, 0 for the usual one
 * @param value words with names between braces; "" for a tick
 * @param tick after which answer it is ticked
 * @param label what an annex calls it; "" for the question's own words
 */
record ImposedLine(
        @JsonProperty("champ") String field,
        @JsonProperty("option") String option,
        @JsonProperty("page") int page,
        @JsonProperty("x") double x,
        @JsonProperty("y") double y,
        @JsonProperty("largeur") double width,
        @JsonProperty("hauteur") double height,
        @JsonProperty("taille") double size,
        @JsonProperty("valeur") String value,
        @JsonProperty("coche") @Nullable Condition tick,
        @JsonProperty("libelle") String label) {

    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    public ImposedLine {
        field = Objects.requireNonNullElse(field, "");
        option = Objects.requireNonNullElse(option, "");
        value = Objects.requireNonNullElse(value, "");
        label = Objects.requireNonNullElse(label, "");
    }

    @JsonIgnore
    Box box() {
        return new Box(x, y, width, height);
    }

    /** What stands between its braces. */
    @JsonIgnore
    List<String> names() {
        return NAME.matcher(value).results().map(name -> name.group(1)).toList();
    }

    /** Its words without what stands between braces. */
    @JsonIgnore
    String plain() {
        return NAME.matcher(value).replaceAll("");
    }

    /** The same line with a label for the annex. */
    ImposedLine labelled(List<Question> questions) {
        if (!label.isEmpty()) {
            return this;
        }
        String words = questions.stream()
                .filter(question -> names().stream().anyMatch(name -> isOf(question, name)))
                .map(Question::label)
                .findFirst()
                .orElse(field.isEmpty() ? "Page " + page : field);
        return new ImposedLine(field, option, page, x, y, width, height, size, value, tick, words);
    }

    /**
     * What it puts on the paper; nothing where nothing was answered.
     *
     * @param words by their names
     * @param answers as kept
     */
    Optional<ImposedEntry> entry(Map<String, String> words, Map<String, String> answers) {
        if (tick != null) {
            return isTicked(tick, answers) ? Optional.of(ticked()) : Optional.empty();
        }
        String said = NAME.matcher(value)
                .replaceAll(name -> Matcher.quoteReplacement(words.getOrDefault(name.group(1), "")))
                .strip();
        return said.isEmpty() ? Optional.empty() : Optional.of(written(said));
    }

    private ImposedEntry ticked() {
        return field.isEmpty() ? new ImposedEntry.Cross(page, box()) : new ImposedEntry.Tick(field, option);
    }

    private ImposedEntry written(String said) {
        return field.isEmpty()
                ? new ImposedEntry.Written(page, box(), size, label, said)
                : new ImposedEntry.Words(field, label, said);
    }

    /** Several answers to one question are kept one a line. */
    private static boolean isTicked(Condition tick, Map<String, String> answers) {
        return answers.getOrDefault(tick.question(), "").lines().anyMatch(tick.values()::contains);
    }

    private static boolean isOf(Question question, String name) {
        String whole = "reponses." + question.id();
        return name.equals(whole) || name.startsWith(whole + ".");
    }
}
