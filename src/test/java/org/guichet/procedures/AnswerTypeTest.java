package org.guichet.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.guichet.web.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTypeTest {

    private static final List<String> OPTIONS = List.of("Copie intégrale", "Extrait avec filiation");

    private static Question question(AnswerType type, boolean optional) {
        return new Question("objet", "Objet de la demande", "", type, optional, OPTIONS);
    }

    private static Form typed(String answer) {
        return Form.empty().with("reponse.objet", answer);
    }

    private static String kept(AnswerType type, String answer) {
        Form form = typed(answer);
        String kept = type.read(question(type, false), form);
        assertFalse(form.refused(), () -> form.errors().toString());
        return kept;
    }

    private static String refusal(AnswerType type, String answer) {
        Form form = typed(answer);
        type.read(question(type, false), form);
        assertTrue(form.wrong("reponse.objet"), () -> "« %s » is accepted as %s".formatted(answer, type));
        return form.error("reponse.objet");
    }

    // What is kept of what is typed

    @ParameterizedTest
    @CsvSource({
        "SHORT_TEXT, '  12  rue des Écoles ', 12 rue des Écoles",
        "NUMBER, ' 12 ', 12",
        "NUMBER, 0, 0",
        "NUMBER, 123456789, 123456789",
        "DATE, 2/10/2026, 2026-10-02",
        "DATE, 2026-10-02, 2026-10-02",
        "PHONE, 06.12.34.56.78, +33612345678",
        "YES_NO, oui, oui",
        "YES_NO, non, non",
        "ONE_OF, Copie intégrale, Copie intégrale"
    })
    void an_answer_is_kept_in_one_form_however_it_is_typed(AnswerType type, String typed, String kept) {
        assertEquals(kept, kept(type, typed));
    }

    @Test
    void a_long_answer_keeps_its_lines() {
        assertEquals("Un trou.\n\nIl est profond.", kept(AnswerType.LONG_TEXT, "Un trou.\r\n\r\nIl est profond.\r\n"));
    }

    @Test
    void a_long_answer_has_4000_characters_at_most_and_a_short_one_120() {
        assertEquals(4000, kept(AnswerType.LONG_TEXT, "a".repeat(4000)).length());
        assertTrue(refusal(AnswerType.LONG_TEXT, "a".repeat(4001)).startsWith("Ce texte fait 4\u202f001 caractères"));
        assertTrue(refusal(AnswerType.SHORT_TEXT, "a".repeat(121)).startsWith("Ce texte fait 121 caractères"));
    }

    // What is refused

    @ParameterizedTest
    @CsvSource({
        "NUMBER, douze",
        "NUMBER, '12,5'",
        "NUMBER, -3",
        "NUMBER, 1234567890",
        "NUMBER, 1e3",
        "DATE, demain",
        "DATE, 31/02/2026",
        "DATE, 02/10/26",
        "PHONE, 06 12",
        "PHONE, demain",
        "YES_NO, Oui",
        "YES_NO, peut-être",
        "ONE_OF, Copie",
        "ONE_OF, oui",
        "SHORT_TEXT, Zoé 😀",
        "LONG_TEXT, Zoé 😀"
    })
    void an_answer_of_another_kind_is_refused_beside_its_question(AnswerType type, String typed) {
        refusal(type, typed);
    }

    @Test
    void a_refusal_says_what_kind_of_answer_is_asked() {
        assertEquals("Indiquez un nombre, en chiffres.", refusal(AnswerType.NUMBER, "douze"));
        assertEquals("Choisissez une des réponses proposées.", refusal(AnswerType.ONE_OF, "Autre"));
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_may_be_missing_only_where_the_question_is_optional(AnswerType type) {
        for (String blank : List.of("", " ", "\r\n")) {
            assertTrue(refusal(type, blank).contains("Objet de la demande"));
            Form form = typed(blank);
            assertEquals("", type.read(question(type, true), form));
            assertFalse(form.refused());
        }
    }

    @Test
    void a_date_that_cannot_be_read_is_not_also_called_missing() {
        assertTrue(refusal(AnswerType.DATE, "31/02/2026").startsWith("Cette date n’est pas lisible."));
    }

    // How it is said again

    @ParameterizedTest
    @CsvSource({
        "DATE, 2026-10-01, 1er octobre 2026",
        "PHONE, +33612345678, 06 12 34 56 78",
        "PHONE, +3225123456, +32 2 512 34 56",
        "SHORT_TEXT, 2026-10-01, 2026-10-01",
        "NUMBER, 12, 12",
        "YES_NO, oui, oui",
        "ONE_OF, Copie intégrale, Copie intégrale"
    })
    void what_is_kept_is_said_as_people_read_it(AnswerType type, String kept, String shown) {
        assertEquals(shown, type.show(kept));
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_not_given_is_said_as_nothing(AnswerType type) {
        assertEquals("", type.show(""));
    }

    // The form

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void yes_or_no_offers_its_two_answers_whatever_the_file_lists(boolean optional) {
        assertEquals(
                List.of("oui", "non"), question(AnswerType.YES_NO, optional).choices());
        assertEquals(OPTIONS, question(AnswerType.ONE_OF, optional).choices());
    }
}
