package org.guichet.procedures;

import static org.guichet.procedures.FormsOnDisk.DEFINITION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions of a procedure.yaml. */
class QuestionsInFilesTest extends FormsTest {

    @Test
    void an_unknown_key_of_a_question_is_told_with_the_keys_of_questions() {
        forms.procedure("copie", with("    libelle: Nom", "    question: Nom"));
        assertTold("« libelle » n’existe pas ici", "question", "facultative");
    }

    @Test
    void an_unknown_type_is_told_with_the_types_there_are() {
        forms.procedure("copie", with("type: couleur", "type: texte"));
        assertToldAt("copie/procedure.yaml", 10, "couleur", "texte-long", "oui-non", "telephone");
    }

    @Test
    void a_question_without_an_id_is_told() {
        forms.procedure("copie", with("  - aide: Comme sur l’acte", "  - id: titulaire"));
        assertTold("id:");
    }

    @Test
    void two_questions_of_the_same_id_are_told() {
        forms.procedure("copie", with("id: titulaire", "id: document"));
        assertTold("« titulaire »", "id:");
    }

    @Test
    void a_question_without_words_or_without_a_type_is_told() {
        forms.procedure("copie", with("    type: texte", "    question: Nom de la personne\n    type: texte"));
        assertToldAt("copie/procedure.yaml", 8, "titulaire", "question:", "type:");
        forms.procedure("copie", with("    aide: Comme sur l’acte", "    type: texte"));
        assertToldAt("copie/procedure.yaml", 8, "titulaire", "question:", "type:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"choix: []", "aide: Une réponse"})
    void a_choice_without_options_is_told(String instead) {
        forms.procedure("copie", with(instead, "choix: [Copie, Extrait]"));
        assertToldAt("copie/procedure.yaml", 11, "document", "choix:");
    }

    @Test
    void a_question_without_an_id_is_told_with_its_own_line() {
        forms.procedure("copie", with("  - aide: Document", "  - id: document"));
        assertToldAt("copie/procedure.yaml", 11, "id:");
    }

    @Test
    void the_second_of_two_questions_of_the_same_id_is_told() {
        forms.procedure("copie", with("id: titulaire", "id: document"));
        assertToldAt("copie/procedure.yaml", 11, "titulaire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"    type: texte\n    type: date", "    type: 0"})
    void a_type_given_twice_or_as_a_number_is_told(String type) {
        forms.procedure("copie", with(type, "    type: texte"));
        assertTold();
    }

    @ParameterizedTest
    @ValueSource(strings = {"choix: [Copie, Copie]", "choix: [Copie, 'Extrait  avec  filiation']"})
    void an_option_that_nobody_could_choose_is_told(String options) {
        forms.procedure("copie", with(options, "choix: [Copie, Extrait]"));
        assertTold();
    }

    @Test
    void a_name_that_begins_like_another_is_not_mistaken_for_it() {
        String two = DEFINITION.replace("id: titulaire", "id: nom_complet").replace("id: document", "id: nom");
        forms.procedure("copie", two.replace("choix: [Copie, Extrait]", "choix: []"));
        assertToldAt("copie/procedure.yaml", 11, "« nom »", "choix:");
    }

    @Test
    void options_where_nothing_is_to_choose_are_told() {
        forms.procedure("copie", with("type: texte\n    choix: [Madame]", "type: texte"));
        assertToldAt("copie/procedure.yaml", 11, "« titulaire »", "type: choix");
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 121})
    void an_option_is_as_long_as_a_line(int length) {
        forms.procedure("copie", with("choix: [Copie, %s]".formatted("a".repeat(length)), "choix: [Copie, Extrait]"));
        assertEquals(length <= 120 ? List.of("bonne", "copie") : List.of("bonne"), forms.serving());
    }

    @Test
    void an_option_with_a_no_break_space_is_told_because_the_form_gives_it_back_without() {
        forms.procedure("copie", with("choix: ['Moins de 10\u00a0€']", "choix: [Copie, Extrait]"));
        assertToldAt("copie/procedure.yaml", 14, "espaces simples");
    }
}
