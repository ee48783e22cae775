package org.guichet.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.guichet.web.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    private static Form chosen(String password, String again) {
        return Form.empty().with("password", password).with("again", again);
    }

    @ParameterizedTest
    @ValueSource(strings = {"douze lettre", "une phrase courte convient", "  des espaces comptent  ", "éàü€ çœ Ñ ß ø"})
    void twelve_characters_of_any_kind_are_enough(String password) {
        Form form = chosen(password, password);
        assertEquals(password, Password.read(form));
        assertFalse(form.refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "onze lettre"})
    void a_shorter_one_is_refused(String password) {
        Form form = chosen(password, password);
        Password.read(form);
        assertTrue(form.error("password").startsWith("Choisissez au moins 12 caractères"), form.error("password"));
    }

    @Test
    void what_bcrypt_would_cut_silently_is_refused() {
        String longest = "a".repeat(72);
        Form fits = chosen(longest, longest);
        Password.read(fits);
        assertFalse(fits.refused());

        Form tooLong = chosen(longest + "a", longest + "a");
        Password.read(tooLong);
        assertTrue(tooLong.wrong("password"));
    }

    @Test
    void two_that_differ_are_refused() {
        Form form = chosen("une phrase courte", "une phrase Courte");
        Password.read(form);
        assertEquals("again", String.join(",", form.errors().keySet()));
    }

    @Test
    void a_password_of_40_accents_is_not_told_that_72_would_fit() {
        Form form = chosen("é".repeat(40), "é".repeat(40));
        Password.read(form);
        assertFalse(form.error("password").contains("72 caractères"), form.error("password"));
    }
}
