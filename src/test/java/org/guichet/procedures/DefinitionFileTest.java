package org.guichet.procedures;

import static org.guichet.procedures.FormsOnDisk.DEFINITION;
import static org.guichet.procedures.FormsOnDisk.LETTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guichet.answers.Question;
import org.guichet.clock.Delay;
import org.guichet.clock.Silence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a procedure.yaml may get wrong before and beside its questions. */
class DefinitionFileTest extends FormsTest {

    @Test
    void a_procedure_is_its_folder_its_definition_and_its_letters() {
        forms.letter("bonne", "copie.md", LETTER);
        assertEquals(List.of(), forms.problems());
        Procedure procedure = forms.read().procedures().get(0);
        assertEquals("bonne", procedure.id());
        assertEquals("Copie d’acte", procedure.title());
        assertEquals(Silence.Effect.REJECTION, procedure.silence().effect());
        assertEquals(Optional.of(Delay.months(2)), procedure.silence().period());
        assertEquals(
                List.of("titulaire", "document"),
                procedure.questions().stream().map(Question::id).toList());
        LetterTemplate letter = procedure.letter("copie").orElseThrow();
        assertEquals("Voici la copie", letter.title());
        assertEquals("Votre copie, {reponses.document}", letter.subject());
        assertTrue(letter.body().startsWith("{usager.appel},\n\n"), letter.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"titre: Copie : extrait", "titre: @Copie", "titre: \"Copie\" d’acte"})
    void broken_yaml_is_told_with_its_line(String title) {
        forms.procedure("copie", with(title, "titre: Copie d’acte"));
        assertToldAt("copie/procedure.yaml", 1, "YAML", "deux-points", "guillemets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\teffet: rejet", "effet: rejet", "  effet rejet", "  effet: [rejet", "  effet: \"rejet"})
    void yaml_broken_further_down_is_told_too(String effect) {
        forms.procedure("copie", with(effect, "  effet: rejet"));
        assertTold();
        assertEquals("copie/procedure.yaml", forms.problems().get(0).file());
    }

    @Test
    void an_unknown_key_is_told_with_the_keys_there_are() {
        forms.procedure("copie", "titer: Copie d’acte\n" + DEFINITION);
        assertTold("« titer » n’existe pas ici", "titre", "silence");
    }

    @Test
    void an_unknown_effect_of_silence_is_told_with_the_effects_there_are() {
        forms.procedure("copie", with("effet: refus", "effet: rejet"));
        assertToldAt("copie/procedure.yaml", 4, "refus", "accord", "rejet", "aucun");
    }

    @Test
    void a_word_where_a_list_is_asked_is_told_with_its_line() {
        forms.procedure("copie", with("choix: Copie", "choix: [Copie, Extrait]"));
        assertToldAt("copie/procedure.yaml", 14, "choix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delai: bientôt", "delai: 2", "delai: 2 ans", "delai:", ""})
    void a_delay_that_cannot_be_read_is_told_with_an_example(String delay) {
        forms.procedure("copie", with(delay, "delai: 2 mois"));
        assertToldAt("copie/procedure.yaml", 3, "délai", "2 mois", "15 jours");
    }

    @Test
    void a_procedure_that_says_nothing_of_silence_is_told_so() {
        String silent = DEFINITION.replaceAll("(?m)^(silence|  effet|  delai|  texte):.*\n", "");
        forms.procedure("copie", silent);
        assertToldAt("copie/procedure.yaml", 0, "silence", "accord, rejet, aucun");
    }

    @Test
    void a_procedure_without_a_title_is_told_so() {
        forms.procedure("copie", with("titre: ''", "titre: Copie d’acte"));
        assertToldAt("copie/procedure.yaml", 1, "titre:");
    }

    @Test
    void an_empty_file_is_told() {
        forms.procedure("copie", "");
        assertToldAt("copie/procedure.yaml", 1, "forme attendue");
    }

    @Test
    void a_file_in_another_encoding_is_told() {
        forms.write("copie/procedure.yaml", DEFINITION.replace("’", "'"), StandardCharsets.ISO_8859_1);
        assertToldAt("copie/procedure.yaml", 0, "UTF-8");
    }

    @Test
    void an_unknown_key_is_told_with_its_own_line() {
        forms.procedure("copie", "titer: Copie d’acte\n" + DEFINITION);
        assertToldAt("copie/procedure.yaml", 1, "titer");
    }

    @Test
    void a_broken_line_is_the_one_that_is_told() {
        forms.procedure("copie", with("service etat-civil", "service: etat-civil"));
        assertToldAt("copie/procedure.yaml", 2, "YAML");
    }

    @Test
    void broken_yaml_is_called_so_wherever_it_is() {
        forms.procedure("copie", with("question: Nom : prénom", "question: Nom de la personne"));
        assertToldAt("copie/procedure.yaml", 9, "YAML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n", "~\n"})
    void a_definition_of_nothing_is_told(String nothing) {
        forms.procedure("copie", nothing);
        assertTold();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mesure: 42", "id: autre", "courriers: []"})
    void what_would_be_ignored_is_told(String line) {
        forms.procedure("copie", line + "\n" + DEFINITION);
        assertTold();
    }

    @Test
    void what_cannot_be_printed_is_told_before_a_receipt_fails() {
        forms.procedure("copie", with("titre: Copie 😀", "titre: Copie d’acte"));
        assertTold("😀");
    }

    @Test
    void a_quotation_mark_that_does_not_close_is_told_where_it_opens() {
        forms.procedure("copie", with("question: \"Nom de la personne", "question: Nom de la personne"));
        assertToldAt("copie/procedure.yaml", 9, "YAML", "guillemets");
    }

    @Test
    void a_bracket_that_does_not_close_is_told_where_it_opens() {
        forms.procedure("copie", with("choix: [Copie, Extrait", "choix: [Copie, Extrait]"));
        assertToldAt("copie/procedure.yaml", 14, "YAML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"titre", "- titre: Copie", "[]"})
    void a_file_that_is_no_list_of_keys_is_told(String definition) {
        forms.procedure("copie", definition);
        assertToldAt("copie/procedure.yaml", 1, "le fichier n’a pas la forme attendue");
    }

    @Test
    void a_key_that_is_no_word_is_told() {
        forms.procedure("copie", "[a, b]: c\n" + DEFINITION);
        assertToldAt("copie/procedure.yaml", 1, "avant les deux-points");
    }

    @Test
    void a_sign_that_only_a_word_processor_writes_is_told_with_its_line() {
        forms.procedure("copie", with("question: Nom\u000bPrénom", "question: Nom de la personne"));
        assertToldAt("copie/procedure.yaml", 9, "YAML");
    }

    @Test
    void a_key_given_twice_is_told_with_the_second_line() {
        forms.procedure("copie", with("    type: texte\n    type: date", "    type: texte"));
        assertToldAt("copie/procedure.yaml", 11, "type", "deux fois");
    }

    @Test
    void an_empty_place_in_a_list_is_told_with_its_line() {
        forms.procedure("copie", DEFINITION + "pieces:\n  - Pièce d’identité\n  -\n");
        assertToldAt("copie/procedure.yaml", 17, "vide");
    }

    @Test
    void a_second_text_in_the_same_file_is_told() {
        forms.procedure("copie", DEFINITION + "---\ntitre: Autre\n");
        assertToldAt("copie/procedure.yaml", 16, "« --- »");
    }

    @Test
    void an_alias_is_told_and_never_followed() {
        forms.procedure("copie", with("titre: *Copie", "titre: Copie d’acte"));
        assertToldAt("copie/procedure.yaml", 1, "YAML");
        forms.procedure("copie", with("choix: &tous [*tous]", "choix: [Copie, Extrait]"));
        assertTold("YAML");
    }

    @Test
    void what_the_folder_says_already_is_not_among_the_keys_there_are() {
        forms.procedure("copie", "id: autre\n" + DEFINITION);
        assertToldAt(
                "copie/procedure.yaml", 1, "« id » n’existe pas ici. Possibles : accuse, anonyme, cerfa, conservation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mesure: 0", "mesure: 1", "mesure: 10", "# mesure: 42", "titre\u00a0: Copie"})
    void a_line_that_is_right_is_not_told(String line) {
        String without = line.startsWith("titre") ? DEFINITION.replaceFirst("titre:.*\n", "") : DEFINITION;
        forms.procedure("copie", line + "\n" + without);
        assertEquals(List.of(), forms.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mesure: 11", "mesure: -1", "mesure: 2.5", "mesure: deux"})
    void a_measure_is_one_of_ten(String line) {
        forms.procedure("copie", line + "\n" + DEFINITION);
        assertToldAt("copie/procedure.yaml", 1, "mesure");
    }

    @Test
    void yes_and_no_are_written_as_one_says_them() {
        forms.procedure("copie", "anonyme: oui\ndiscrete: non\n" + DEFINITION);
        assertEquals(List.of(), forms.problems());
        forms.procedure("copie", "anonyme: peut-être\n" + DEFINITION);
        assertToldAt("copie/procedure.yaml", 1, "« peut-être »", "« anonyme »", "oui, non");
    }
}
