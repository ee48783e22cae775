package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guichet.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * One thing a resident may ask of the town hall, as {@code forms/<id>/procedure.yaml} defines it.
 *
 * @param id the name of its folder
 * @param department the code of the department in charge
 * @param measure which of the ten measures it serves, 1 to 10
 * @param anonymous whether it may be asked without a name
 * @param discreet whether only the people who treat it see its cases
 * @param keywords the words residents use for it
 * @param followUp what is kept of its cases beyond their story; nothing for most
 * @param next what happens after the request, for the receipt
 */
public record Procedure(
        @JsonProperty("id") String id,
        @JsonProperty("titre") String title,
        @JsonProperty("resume") String summary,
        @JsonProperty("service") String department,
        @JsonProperty("mesure") int measure,
        @JsonProperty("fondement") String legalBasis,
        @JsonProperty("anonyme") boolean anonymous,
        @JsonProperty("discrete") boolean discreet,
        @JsonProperty("mots") List<String> keywords,
        @JsonProperty("silence") Silence silence,
        @JsonProperty("suite") String next,
        @JsonProperty("questions") List<Question> questions,
        @JsonProperty("pieces") List<String> documents,
        @JsonProperty("courriers") List<LetterTemplate> letters,
        @JsonProperty("suivi") @Nullable FollowUp followUp) {

    public Procedure {
        id = Objects.requireNonNullElse(id, "");
        title = Objects.requireNonNullElse(title, "");
        summary = Objects.requireNonNullElse(summary, "");
        department = Objects.requireNonNullElse(department, "");
        legalBasis = Objects.requireNonNullElse(legalBasis, "");
        next = Objects.requireNonNullElse(next, "");
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        questions = questions == null ? List.of() : List.copyOf(questions);
        documents = documents == null ? List.of() : List.copyOf(documents);
        letters = letters == null ? List.of() : List.copyOf(letters);
    }

    /** The same procedure under the name of its folder, with the letters that lie beside it. */
    Procedure in(String folder, List<LetterTemplate> itsLetters) {
        return new Procedure(
                folder,
                title,
                summary,
                department,
                measure,
                legalBasis,
                anonymous,
                discreet,
                keywords,
                silence,
                next,
                questions,
                documents,
                itsLetters,
                followUp);
    }

    /** Every answer as kept, by question, in the order of the form; what is wrong is said in the form. */
    public Map<String, String> read(Form form) {
        Map<String, String> answers = new LinkedHashMap<>();
        questions.forEach(question -> answers.put(question.id(), question.type().read(question, form)));
        return answers;
    }

    public Optional<LetterTemplate> letter(String name) {
        return letters.stream().filter(letter -> letter.name().equals(name)).findFirst();
    }

    /** What its letters may say besides what every letter may: its answers, and what is kept of its cases. */
    Set<String> ownWords() {
        Set<String> words = new TreeSet<>();
        questions.forEach(question -> words.add("reponses." + question.id()));
        if (followUp != null) {
            followUp.words.forEach(word -> words.add("suivi." + word));
        }
        return words;
    }

    /** What a search among procedures looks through. */
    @JsonIgnore
    public String words() {
        return title + " " + String.join(" ", keywords);
    }
}
