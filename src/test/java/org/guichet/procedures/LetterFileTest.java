package org.guichet.procedures;

import static org.guichet.procedures.FormsOnDisk.DEFINITION;
import static org.guichet.procedures.FormsOnDisk.LETTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters as clerks write them, mistakes included. */
class LetterFileTest extends FormsTest {

    @Test
    void a_letter_saved_on_windows_reads_like_any_other() {
        forms.letter("bonne", "copie.md", LETTER.replace("\n", "\r\n"));
        assertEquals(List.of(), forms.problems());
        LetterTemplate letter = forms.read().procedures().get(0).letters().get(0);
        assertEquals("Votre copie, {reponses.document}", letter.subject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Titulaire", "nom du titulaire", "titulaire-1", "prénom", "1er"})
    void a_question_that_letters_could_not_name_is_told(String id) {
        forms.procedure("copie", with("id: " + id, "id: titulaire"));
        assertToldAt("copie/procedure.yaml", 8, id, "id:");
    }

    @Test
    void a_letter_that_names_what_does_not_exist_is_told_with_its_file_and_line() {
        forms.procedure("copie", DEFINITION).letter("copie", "reponse.md", LETTER.replace("titulaire", "mari"));
        assertToldAt("copie/letters/reponse.md", 7, "{reponses.mari}", "reponses.titulaire");
    }

    @Test
    void a_subject_that_names_what_does_not_exist_is_told_with_its_line() {
        forms.procedure("copie", DEFINITION).letter("copie", "reponse.md", LETTER.replace("document", "papier"));
        assertToldAt("copie/letters/reponse.md", 3, "{reponses.papier}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{usager.nom.length()}",
                "{cdi:x}",
                "{inject:x.y}",
                "{usager.nom",
                "{#if reponses.titulaire}",
                "{#include autre /}"
            })
    void a_letter_that_reaches_for_more_than_values_is_told(String reach) {
        forms.procedure("copie", DEFINITION).letter("copie", "reponse.md", LETTER + reach);
        assertTold();
        assertEquals("copie/letters/reponse.md", forms.problems().get(0).file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Madame,", "titre: a\nobjet: b\n\nMadame,", "---\ntitre: a\nobjet: b\nMadame,"})
    void a_letter_without_its_head_is_told_how_one_begins(String text) {
        forms.procedure("copie", DEFINITION).letter("copie", "reponse.md", text);
        assertToldAt("copie/letters/reponse.md", 1, "« --- »", "titre:", "objet:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"titre: a", "objet: b", "titre:\nobjet: b", "sujet: a\ntitre: b"})
    void a_letter_without_a_title_or_a_subject_is_told_so(String head) {
        forms.procedure("copie", DEFINITION).letter("copie", "reponse.md", "---\n%s\n---\nMadame,\n".formatted(head));
        assertToldAt("copie/letters/reponse.md", 2, "titre:", "objet:");
    }

    @Test
    void a_letter_in_another_encoding_is_told() {
        forms.procedure("copie", DEFINITION)
                .write("copie/letters/reponse.md", LETTER + "été", StandardCharsets.ISO_8859_1);
        assertTrue(forms.problems().get(0).remedy().contains("UTF-8"));
        assertEquals(List.of("bonne"), forms.serving());
    }

    @Test
    void a_broken_definition_does_not_blame_its_letters() {
        forms.procedure("copie", "titer: Copie d’acte\n" + DEFINITION).letter("copie", "a.md", LETTER);
        assertTold("titer");
    }

    @Test
    void a_letter_in_another_encoding_is_told_once() {
        forms.procedure("copie", DEFINITION)
                .write("copie/letters/reponse.md", LETTER + "été", StandardCharsets.ISO_8859_1);
        assertTold("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufeff---\ntitre: a\nobjet: b\n---\nMadame,", "--- \ntitre: a\nobjet: b\n--- \nMadame,"})
    void a_mark_that_nobody_sees_does_not_hide_the_head_of_a_letter(String text) {
        forms.letter("bonne", "reponse.md", text);
        assertEquals(List.of(), forms.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n \n\n"})
    void a_letter_of_nothing_is_told(String rest) {
        forms.procedure("copie", DEFINITION).letter("copie", "reponse.md", "---\ntitre: a\nobjet: b\n---" + rest);
        assertToldAt("copie/letters/reponse.md", 4, "texte", "« --- »");
    }

    @Test
    void a_line_of_the_head_that_says_nothing_is_told() {
        forms.procedure("copie", DEFINITION)
                .letter("copie", "reponse.md", "---\ntitre: a\nobjet: b\nsujet: c\n---\nMadame,");
        assertToldAt("copie/letters/reponse.md", 2, "rien d’autre");
    }

    @Test
    void a_letter_that_cannot_be_printed_is_told_with_its_line() {
        forms.procedure("copie", DEFINITION).letter("copie", "reponse.md", LETTER + "Merci 😀\n");
        assertToldAt("copie/letters/reponse.md", 8, "😀");
    }

    @Test
    void a_mistake_in_a_definition_does_not_hide_the_shape_of_its_letters() {
        forms.procedure("copie", "titer: Copie\n" + DEFINITION).letter("copie", "a.md", "Madame,");
        assertEquals(
                List.of("copie/procedure.yaml", "copie/letters/a.md"),
                forms.problems().stream().map(Problem::file).toList());
    }
}
