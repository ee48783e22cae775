package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guichet.answers.Condition;
import org.guichet.answers.Question;
import org.guichet.answers.Questions;
import org.guichet.clock.Silence;
import org.guichet.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * One thing a resident may ask of the town hall, as {@code forms/<id>/procedure.yaml} defines it.
 *
 * @param id the name of its folder
 * @param department the code of the department in charge
 * @param measure which of the ten measures it serves, 1 to 10; 0 for none
 * @param version the month of its last edit, « 2026-11 », printed on its forms
 * @param anonymous whether it may be asked without a name
 * @param discreet whether only the people who treat it see its cases
 * @param keywords the words residents use for it
 * @param nationalForm the form that the State imposes; nothing for most
 * @param followUp what is kept of its cases beyond their story; nothing for most
 * @param easy what it is, in easy-to-read words (FALC); "" where nobody wrote them
 * @param next what happens after the request, for the receipt
 * @param imposed the form in its folder that the State imposes; nothing for most
 */
public record Procedure(
        @JsonProperty("id") String id,
        @JsonProperty("titre") String title,
        @JsonProperty("resume") String summary,
        @JsonProperty("service") String department,
        @JsonProperty("mesure") int measure,
        @JsonProperty("version") String version,
        @JsonProperty("fondement") String legalBasis,
        @JsonProperty("qui") String whoMayAsk,
        @JsonProperty("anonyme") boolean anonymous,
        @JsonProperty("discrete") boolean discreet,
        @JsonProperty("mots") List<String> keywords,
        @JsonProperty("tarif") String fee,
        @JsonProperty("accuse") Acknowledgement acknowledgement,
        @JsonProperty("silence") Silence silence,
        @JsonProperty("conservation") Retention retention,
        @JsonProperty("cerfa") @Nullable NationalForm nationalForm,
        @JsonProperty("suivi") @Nullable FollowUp followUp,
        @JsonProperty("facile") String easy,
        @JsonProperty("suite") String next,
        @JsonProperty("questions") List<Question> questions,
        @JsonProperty("pieces") List<String> documents,
        @JsonProperty("courriers") List<LetterTemplate> letters,
        @JsonProperty("imprime") @Nullable ImposedForm imposed) {

    public Procedure {
        id = Objects.requireNonNullElse(id, "");
        title = Objects.requireNonNullElse(title, "");
        summary = Objects.requireNonNullElse(summary, "");
        department = Objects.requireNonNullElse(department, "");
        version = Objects.requireNonNullElse(version, "");
        legalBasis = Objects.requireNonNullElse(legalBasis, "");
        whoMayAsk = Objects.requireNonNullElse(whoMayAsk, "");
        fee = Objects.requireNonNullElse(fee, "");
        easy = Objects.requireNonNullElse(easy, "");
        next = Objects.requireNonNullElse(next, "");
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        questions = questions == null ? List.of() : List.copyOf(questions);
        documents = documents == null ? List.of() : List.copyOf(documents);
        letters = letters == null ? List.of() : List.copyOf(letters);
    }

    /** The same procedure under the name of its folder, with the letters that lie there and the shared ones, and its form. */
    Procedure in(String folder, List<LetterTemplate> itsLetters, @Nullable ImposedForm itsForm) {
        return new Procedure(
                folder,
                title,
                summary,
                department,
                measure,
                version,
                legalBasis,
                whoMayAsk,
                anonymous,
                discreet,
                keywords,
                fee,
                acknowledgement,
                silence,
                retention,
                nationalForm,
                followUp,
                easy,
                next,
                questions,
                documents,
                itsLetters,
                itsForm);
    }

    /** Every answer as kept; what is wrong is said in the form. */
    public Map<String, String> read(Form form) {
        return Questions.read(questions, form);
    }

    /** « Seulement si la réponse à « Danger » est « oui ». », for a question that depends on another. */
    public String askedOnlyIf(Question question) {
        Condition condition = Objects.requireNonNull(question.condition());
        String other = questions.stream()
                .filter(one -> one.id().equals(condition.question()))
                .map(Question::label)
                .findFirst()
                .orElse("");
        return "Seulement si la réponse à « %s » est %s.".formatted(other, condition.said());
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

    /** Whether whoever asks is owed an acknowledgement (CRPA, art. L112-3 and R112-4). */
    public boolean owesAcknowledgement() {
        return acknowledgement != null && acknowledgement.due();
    }

    @JsonIgnore
    public boolean hasEasyWords() {
        return !easy.isEmpty();
    }
}
