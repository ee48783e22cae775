package org.guichet.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    private static final String TOO_LONG = "a".repeat(Form.LINE + 1);

    private static Form typed(String value) {
        return Form.empty().with("name", value);
    }

    private static String line(String typed) {
        Form form = typed(typed);
        String line = form.line("name");
        assertFalse(form.refused(), () -> form.errors().toString());
        return line;
    }

    private static String words(String typed) {
        Form form = typed(typed);
        String words = form.words("name", 1000);
        assertFalse(form.refused(), () -> form.errors().toString());
        return words;
    }

    private static String refusal(String typed) {
        Form form = typed(typed);
        form.line("name");
        assertTrue(form.wrong("name"), () -> typed + " is accepted");
        return form.error("name");
    }

    // A line

    @ParameterizedTest
    @ValueSource(
            strings = {"", "D’Hœrt", "Nguyễn Văn Ẩn", "Łukasz Żółć", "12, rue de l’Église (2e étage)", "10 € & <b>"})
    void a_line_of_latin_letters_and_signs_is_taken_as_it_is(String typed) {
        assertEquals(typed, line(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jean Dupont", " Jean Dupont ", "Jean  Dupont", "Jean\tDupont", "Jean\r\nDupont\n"})
    void stray_spaces_of_a_line_are_tidied(String typed) {
        assertEquals("Jean Dupont", line(typed));
    }

    @Test
    void letters_and_accents_typed_apart_are_composed() {
        assertEquals("Éloïse", line("E\u0301loi\u0308se"));
    }

    @Test
    void control_characters_are_removed() {
        assertEquals("Dupont", line("\u0000Du\u0007po\u001bnt\u007f"));
    }

    @Test
    void a_line_of_120_characters_fits_and_one_more_is_refused_in_words() {
        assertEquals("a".repeat(120), line("a".repeat(120)));
        String refusal = refusal("a".repeat(121));
        assertTrue(refusal.startsWith("Ce texte fait 121 caractères"), refusal);
        assertTrue(refusal.endsWith("la place est de 120. Raccourcissez-le."), refusal);
    }

    @Test
    void a_line_is_measured_once_tidied() {
        assertEquals("a b", line("a" + " ".repeat(200) + "b"));
        assertEquals("é".repeat(120), line("e\u0301".repeat(120)));
    }

    @ParameterizedTest
    @CsvSource({
        "محمد, م ح د",
        "Zoé 😀, 😀",
        "王芳, 王 芳",
        "Anne 😀 😀, 😀",
        "नमस्ते, न",
    })
    void what_cannot_be_printed_is_refused_and_named(String typed, String named) {
        String refusal = refusal(typed);
        assertTrue(refusal.startsWith("L’imprimante ne sait pas écrire"), refusal);
        assertTrue(refusal.contains(named), refusal);
        assertTrue(refusal.endsWith("Écrivez ce mot en lettres latines."), refusal);
    }

    @Test
    void half_a_character_is_refused_before_it_reaches_the_database() {
        assertTrue(refusal("Du\ud800pont").startsWith("L’imprimante ne sait pas écrire"));
    }

    // Several lines

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "\n a\nb \r\n\r\n"})
    void words_keep_their_line_ends_whatever_the_browser_calls_one(String typed) {
        assertEquals("a\nb", words(typed));
    }

    @Test
    void words_keep_their_blank_lines_and_their_spaces() {
        assertEquals("a\n\n- b\n  - c", words("a\r\n\r\n- b\r\n  - c"));
    }

    @Test
    void a_line_end_counts_as_one_character() {
        Form form = typed("a\r\nb");
        assertEquals("a\nb", form.words("name", 3));
        assertFalse(form.refused());
        form.words("name", 2);
        assertTrue(form.wrong("name"));
    }

    @Test
    void a_long_text_says_its_length_in_french_figures() {
        Form form = typed("a".repeat(4_001));
        form.words("name", 4_000);
        assertTrue(form.error("name").contains("4\u202f001 caractères"), form.error("name"));
        assertTrue(form.error("name").contains("4\u202f000"), form.error("name"));
    }

    // What must be there

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u0000"})
    void a_required_line_left_blank_is_refused_with_the_words_of_its_field(String typed) {
        Form form = typed(typed);
        form.required("name", "Indiquez le nom.");
        assertEquals("Indiquez le nom.", form.error("name"));
    }

    @Test
    void a_required_line_too_long_is_told_so_and_not_that_it_is_missing() {
        Form form = typed(TOO_LONG);
        form.required("name", "Indiquez le nom.");
        assertTrue(form.error("name").startsWith("Ce texte fait"));
    }

    @Test
    void a_name_in_the_head_of_a_letter_has_60_characters_at_most() {
        Form fits = typed("a".repeat(60));
        assertEquals("a".repeat(60), fits.name("name", "Indiquez le nom."));
        assertFalse(fits.refused());

        Form tooLong = typed("a".repeat(61));
        tooLong.name("name", "Indiquez le nom.");
        assertTrue(tooLong.error("name").startsWith("Ce texte fait 61 caractères"));

        Form missing = typed(" ");
        missing.name("name", "Indiquez le nom.");
        assertEquals("Indiquez le nom.", missing.error("name"));
    }

    @Test
    void an_optional_line_left_blank_is_nothing() {
        assertNull(typed(" ").orNull("name"));
        assertEquals("a", typed(" a ").orNull("name"));
        assertNull(Form.empty().orNull("name"));
    }

    // Dates and our own numbers

    @Test
    void a_date_is_read_as_typed_or_as_the_browser_sends_it() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 23)), typed("23/11/2026").date("name"));
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 23)), typed("2026-11-23").date("name"));
    }

    @Test
    void a_blank_date_is_nothing_and_no_mistake() {
        Form form = typed(" ");
        assertEquals(Optional.empty(), form.date("name"));
        assertFalse(form.refused());
    }

    @Test
    void a_date_that_does_not_exist_is_refused_with_an_example() {
        Form form = typed("31/02/2026");
        assertEquals(Optional.empty(), form.date("name"));
        assertTrue(form.error("name").startsWith("Cette date n’est pas lisible."), form.error("name"));
        assertTrue(form.error("name").endsWith("23/11/2026."), form.error("name"));
    }

    @Test
    void a_number_of_ours_is_digits_only() {
        assertEquals(Optional.of(42L), typed("42").id("name"));
        for (String tampered : List.of("", "-1", "4 2", "1e3", "42;drop", "9".repeat(19), "٤٢")) {
            assertEquals(Optional.empty(), typed(tampered).id("name"), tampered);
        }
    }

    // Nothing typed is lost, and every mistake is told

    @Test
    void everything_typed_is_shown_again_as_it_was_typed() {
        for (String typed : List.of("  Jean  ", "E\u0301", TOO_LONG, "محمد", "a\r\nb", "31/02/2026")) {
            Form form = typed(typed);
            form.line("name");
            form.words("name", 2);
            form.date("name");
            assertEquals(typed, form.value("name"));
        }
    }

    @Test
    void the_first_mistake_of_a_field_stands() {
        Form form = Form.empty();
        form.refuse("name", "Première.");
        form.refuse("name", "Seconde.");
        assertEquals("Première.", form.error("name"));
    }

    @Test
    void the_mistakes_of_all_fields_are_kept_in_order() {
        Form form = Form.empty().with("a", TOO_LONG).with("b", "").with("c", "demain");
        form.line("a");
        form.required("b", "Indiquez b.");
        form.date("c");
        assertEquals(List.of("a", "b", "c"), List.copyOf(form.errors().keySet()));
    }

    @Test
    void a_rule_that_refuses_has_its_words_beside_its_field() {
        Form form = Form.empty();
        Optional<String> nothing = form.check(() -> {
            throw new Refusal("phone", "Ce numéro n’est pas complet.");
        });
        assertEquals(Optional.empty(), nothing);
        assertEquals("Ce numéro n’est pas complet.", form.error("phone"));
    }

    @Test
    void a_rule_that_is_kept_gives_its_value() {
        Form form = Form.empty();
        assertEquals(Optional.of("a"), form.check(() -> Optional.of("a")));
        assertFalse(form.refused());
    }

    @Test
    void a_refusal_of_the_whole_form_belongs_to_no_field() {
        Form form = Form.empty();
        form.refuse(new Refusal("Quelqu’un a été plus rapide."));
        assertTrue(form.refused());
        assertEquals("Quelqu’un a été plus rapide.", form.error(""));
    }

    // From the browser

    @Test
    void a_field_sent_twice_counts_once_and_a_field_never_sent_is_blank() {
        MultivaluedHashMap<String, String> sent = new MultivaluedHashMap<>();
        sent.put("name", List.of("Dupont", "Durand"));
        sent.put("empty", List.of());
        Form form = Form.of(sent);
        assertEquals("Dupont", form.value("name"));
        assertTrue(form.is("name", "Dupont"));
        assertEquals("", form.value("empty"));
        assertTrue(form.isEmpty("never sent"));
        assertEquals("", form.error("never sent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u202f", "\u200b", "\ufeff", "\u00ad"})
    void a_character_without_a_shape_is_no_name(String typed) {
        Form form = typed(typed);
        form.required("name", "Indiquez le nom.");
        assertEquals("Indiquez le nom.", form.error("name"));
    }
}
