package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.contact.PhoneNumber;
import org.guichet.web.Form;
import org.guichet.web.French;

/** How a question is answered: what is kept of what was typed, and how it is said again on screen and paper. */
public enum AnswerType {
    @JsonProperty("texte")
    SHORT_TEXT("text"),

    @JsonProperty("texte-long")
    LONG_TEXT("words") {
        @Override
        String kept(Question question, Form form) {
            return form.words(question.field(), 4000);
        }
    },

    @JsonProperty("nombre")
    NUMBER("text") {
        @Override
        String kept(Question question, Form form) {
            String typed = form.line(question.field());
            if (!typed.isEmpty() && !typed.matches("\\d{1,9}")) {
                form.refuse(question.field(), "Indiquez un nombre, en chiffres.");
            }
            return typed;
        }
    },

    @JsonProperty("date")
    DATE("date") {
        @Override
        String kept(Question question, Form form) {
            return form.date(question.field()).map(LocalDate::toString).orElse("");
        }

        @Override
        public String show(String kept) {
            return French.parseDate(kept).map(French::date).orElse(kept);
        }
    },

    @JsonProperty("telephone")
    PHONE("tel") {
        @Override
        String kept(Question question, Form form) {
            Optional<PhoneNumber> number =
                    form.check(() -> PhoneNumber.parse(question.field(), form.line(question.field())));
            return number.map(PhoneNumber::e164).orElse("");
        }

        @Override
        public String show(String kept) {
            return kept.isEmpty() ? kept : new PhoneNumber(kept).spoken();
        }
    },

    @JsonProperty("oui-non")
    YES_NO("choice") {
        @Override
        String kept(Question question, Form form) {
            return oneOf(YES_OR_NO, question, form);
        }
    },

    @JsonProperty("choix")
    ONE_OF("choice") {
        @Override
        String kept(Question question, Form form) {
            return oneOf(question.options(), question, form);
        }
    };

    static final List<String> YES_OR_NO = List.of("oui", "non");

    /** Which field of a page asks it. */
    public final String control;

    AnswerType(String control) {
        this.control = control;
    }

    /** The answer as it is kept; what is wrong with it is said in the form. "" where an optional one is not given. */
    public String read(Question question, Form form) {
        String kept = kept(question, form);
        if (kept.isEmpty() && !question.optional()) {
            form.refuse(
                    question.field(),
                    "« %s » : cette réponse est nécessaire pour traiter la demande.".formatted(question.label()));
        }
        return kept;
    }

    /** As it is read on screen and paper. */
    public String show(String kept) {
        return kept;
    }

    String kept(Question question, Form form) {
        return form.line(question.field());
    }

    private static String oneOf(List<String> options, Question question, Form form) {
        String typed = form.line(question.field());
        if (!typed.isEmpty() && !options.contains(typed)) {
            form.refuse(question.field(), "Choisissez une des réponses proposées.");
        }
        return typed;
    }
}
