package org.guichet.answers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guichet.pdf.Block;
import org.guichet.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * One thing asked at the desk, on a page or on paper.
 *
 * @param id how letters name the answer: {@code {reponses.id}}
 * @param easy the same question in easy-to-read words (FALC); "" where the procedure supplies none
 * @param options what one may choose from, for {@link AnswerType#ONE_OF} and {@link AnswerType#SEVERAL_OF} only
 * @param columns what a row says, for {@link AnswerType#ROWS} only
 * @param condition when it is asked; nothing for always
 */
public record Question(
        @JsonProperty("id") String id,
        @JsonProperty("question") String label,
        @JsonProperty("aide") String help,
        @JsonProperty("facile") String easy,
        @JsonProperty("type") AnswerType type,
        @JsonProperty("facultative") boolean optional,
        @JsonProperty("choix") List<String> options,
        @JsonProperty("colonnes") List<String> columns,
        @JsonProperty("si") @Nullable Condition condition) {

    public Question {
        id = Objects.requireNonNullElse(id, "");
        label = Objects.requireNonNullElse(label, "");
        help = Objects.requireNonNullElse(help, "");
        easy = Objects.requireNonNullElse(easy, "");
        options = options == null ? List.of() : List.copyOf(options);
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /** The name of its field in the intake form, and the beginning of the names of its parts. */
    public String field() {
        return "reponse." + id;
    }

    public List<Field> fields(Form form) {
        return type.way.fields(this, form);
    }

    /** The same fields, a row of the list after the other. */
    public List<List<Field>> rows(Form form) {
        List<Field> fields = fields(form);
        List<List<Field>> rows = new ArrayList<>();
        for (int i = 0; i < fields.size(); i += columns.size()) {
            rows.add(fields.subList(i, i + columns.size()));
        }
        return rows;
    }

    /** Whether it is asked, after these answers to the questions before it. */
    public boolean asked(Map<String, String> answers) {
        return condition == null || condition.holds(answers);
    }

    /** Adds the answer to those before it; what is wrong with it is said in the form. */
    void read(Form form, Map<String, String> answers, String conditionLabel) {
        if (!asked(answers)) {
            refuseTyped(form, conditionLabel);
            return;
        }
        type.way.keep(this, form, answers);
        if (!optional && words(answers).isEmpty()) {
            form.refuse(field(), "« %s » : cette réponse est nécessaire pour traiter la demande.".formatted(label));
        }
    }

    /** What was typed where nothing is asked would be lost without a word. */
    private void refuseTyped(Form form, String conditionLabel) {
        if (fields(form).stream().anyMatch(field -> !form.isEmpty(field.name()))) {
            form.refuse(
                    field(),
                    "« %s » ne se remplit que si la réponse à « %s » est %s. Videz-la, ou changez l’autre réponse."
                            .formatted(label, conditionLabel, condition.said()));
        }
    }

    /** Room to write it by hand, and what is known in it; no answers make a blank form. */
    public List<Block> paper(Map<String, String> answers) {
        return type.way.paper(this, answers);
    }

    /** As people read it; "" where it was not given. */
    public String words(Map<String, String> answers) {
        return type.way.words(this, answers);
    }

    /** What the page lets one choose from. */
    @JsonIgnore
    List<String> choices() {
        return type == AnswerType.YES_NO ? YesNo.BOTH : options;
    }
}
