package org.guichet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrintableTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Form(@Printable @Nullable String name) {}

    private static List<String> messages(@Nullable String name) {
        return VALIDATOR.validate(new Form(name)).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    @Test
    void a_name_in_latin_letters_is_accepted() {
        assertEquals(List.of(), messages("Nguyễn Thị Ánh-D’Hœrt"));
        assertEquals(List.of(), messages(""));
        assertEquals(List.of(), messages(null));
    }

    @Test
    void a_name_in_other_letters_is_refused_with_the_letters_and_what_to_do() {
        assertEquals(
                List.of("Ces caractères ne peuvent pas être imprimés\u202F: 李 😀. Écrivez-les en lettres latines."),
                messages("李 Marie 😀 ${1+1}"));
    }
}
