package org.guichet.procedures;

import static org.guichet.procedures.FormsOnDisk.DEFINITION;
import static org.guichet.procedures.FormsOnDisk.LETTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsFolderTest {

    @TempDir
    Path root;

    private FormsOnDisk forms;

    @BeforeEach
    void one_good_procedure() {
        forms = FormsOnDisk.in(root).procedure("bonne", DEFINITION);
    }

    private void assertToldAt(String file, int line, String... words) {
        assertTold(words);
        Problem problem = forms.problems().get(0);
        assertEquals(file, problem.file());
        assertEquals(line, problem.line(), problem::toString);
    }

    /** The only thing wrong in forms/ is told in these words, and the good procedure serves. */
    private void assertTold(String... words) {
        List<Problem> problems = forms.problems();
        assertEquals(1, problems.size(), problems::toString);
        String remedy = problems.get(0).remedy().replaceAll("[\u00a0\u202f]", " ");
        for (String word : words) {
            assertTrue(remedy.contains(word), remedy);
        }
        assertEquals(List.of("bonne"), forms.serving());
    }

    private static String with(String wrong, String instead) {
        assertTrue(DEFINITION.contains(instead), instead);
        return DEFINITION.replace(instead, wrong);
    }

    // What is read

    @Test
    void a_procedure_is_its_folder_its_definition_and_its_letters() {
        forms.letter("bonne", "copie.md", LETTER);
        assertEquals(List.of(), forms.problems());
        Procedure procedure = forms.read().procedures().get(0);
        assertEquals("bonne", procedure.id());
        assertEquals("Copie d’acte", procedure.title());
        assertEquals(Silence.Effect.REJECTION, procedure.silence().effect());
        assertEquals(Optional.of(Period.ofMonths(2)), procedure.silence().period());
        assertEquals(
                List.of("titulaire", "document"),
                procedure.questions().stream().map(Question::id).toList());
        LetterTemplate letter = procedure.letter("copie").orElseThrow();
        assertEquals("Voici la copie", letter.title());
        assertEquals("Votre copie, {reponses.document}", letter.subject());
        assertTrue(letter.body().startsWith("{usager.appel},\n\n"), letter.body());
    }

    @Test
    void departments_have_their_names_from_services_yaml() {
        assertEquals(Map.of("etat-civil", "État civil"), forms.read().departments());
    }

    @Test
    void procedures_come_in_the_order_of_a_french_dictionary() {
        forms.procedure("z", with("titre: Éclairage public", "titre: Copie d’acte"))
                .procedure("a", with("titre: Voirie", "titre: Copie d’acte"))
                .procedure("m", with("titre: École", "titre: Copie d’acte"));
        assertEquals(List.of("bonne", "z", "m", "a"), forms.serving());
    }

    @Test
    void a_letter_saved_on_windows_reads_like_any_other() {
        forms.letter("bonne", "copie.md", LETTER.replace("\n", "\r\n"));
        assertEquals(List.of(), forms.problems());
        LetterTemplate letter = forms.read().procedures().get(0).letters().get(0);
        assertEquals("Votre copie, {reponses.document}", letter.subject());
    }

    @Test
    void what_is_no_procedure_and_no_letter_is_left_alone() {
        forms.write("lettre-type/notes.txt", "à faire")
                .write("LISEZMOI.md", "Bonjour")
                .letter("bonne", "brouillon.txt", "{absent}");
        assertEquals(List.of(), forms.problems());
        assertEquals(List.of("bonne"), forms.serving());
    }

    @Test
    void the_forms_of_the_product_have_no_mistake() {
        FormsFolder shipped = FormsFolder.read(Path.of("forms"));
        assertEquals(List.of(), shipped.problems());
        assertTrue(shipped.procedures().size() >= 3);
        shipped.procedures().forEach(procedure -> assertTrue(procedure.measure() >= 1 && procedure.measure() <= 10));
    }

    // The folder and services.yaml

    @Test
    void a_folder_that_is_not_there_is_told_with_the_setting_that_says_where_it_is() {
        FormsFolder nothing = FormsFolder.read(root.resolve("ailleurs"));
        assertEquals(List.of(), nothing.procedures());
        String told = nothing.problems().get(0).toString();
        assertTrue(told.contains(root.resolve("ailleurs").toString()), told);
        assertTrue(told.contains("guichet.forms"), told);
    }

    @Test
    void without_services_yaml_nothing_serves_and_it_is_said_first() {
        forms.without("services.yaml");
        assertEquals(List.of(), forms.serving());
        assertEquals("services.yaml", forms.problems().get(0).file());
        assertTrue(forms.problems().get(0).remedy().contains("manque"));
    }

    @Test
    void a_department_that_services_yaml_does_not_name_is_told_with_those_it_names() {
        forms.procedure("copie", with("service: voirie", "service: etat-civil"));
        assertToldAt("copie/procedure.yaml", 2, "voirie", "etat-civil");
    }

    // procedure.yaml

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
        forms.procedure("copie", with("titer: Copie d’acte", "titre: Copie d’acte"));
        assertTold("« titer » n’existe pas ici", "titre", "silence");
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"Copie", "copie acte", "copié", "copie_acte", "2copies"})
    void a_folder_that_cannot_stand_in_an_address_is_told(String name) {
        forms.procedure(name, DEFINITION);
        assertToldAt(name + "/procedure.yaml", 0, "minuscules sans accent");
    }

    // Questions

    @ParameterizedTest
    @ValueSource(strings = {"Titulaire", "nom du titulaire", "titulaire-1", "prénom", "1er"})
    void a_question_that_letters_could_not_name_is_told(String id) {
        forms.procedure("copie", with("id: " + id, "id: titulaire"));
        assertToldAt("copie/procedure.yaml", 8, id, "id:");
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

    // Letters

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

    // Several

    @Test
    void every_mistake_of_meaning_is_told_at_once() {
        String wrong = DEFINITION
                .replace("service: etat-civil", "service: voirie")
                .replace("delai: 2 mois", "delai: bientôt")
                .replace("id: titulaire", "id: Titulaire")
                .replace("choix: [Copie, Extrait]", "choix: []");
        forms.procedure("copie", wrong).letter("copie", "reponse.md", "Madame,");
        assertEquals(
                List.of(
                        "copie/procedure.yaml, ligne 2",
                        "copie/procedure.yaml, ligne 3",
                        "copie/procedure.yaml, ligne 8",
                        "copie/procedure.yaml, ligne 11",
                        "copie/letters/reponse.md, ligne 1"),
                forms.problems().stream()
                        .map(problem -> problem.toString().replaceFirst("[\\s\u00a0\u202f]:.*", ""))
                        .toList());
    }

    @Test
    void two_broken_procedures_do_not_hide_each_other_nor_the_good_one() {
        forms.procedure("a", "titre: [").procedure("z", "titer: Copie");
        assertEquals(
                List.of("a/procedure.yaml", "z/procedure.yaml"),
                forms.problems().stream().map(Problem::file).toList());
        assertEquals(List.of("bonne"), forms.serving());
    }

    @Test
    void an_unknown_key_is_told_with_its_own_line() {
        forms.procedure("copie", with("titer: Copie d’acte", "titre: Copie d’acte"));
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
    @ValueSource(strings = {"---\n", "~\n"})
    void a_definition_of_nothing_is_told(String nothing) {
        forms.procedure("copie", nothing);
        assertTold();
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
    void a_department_without_a_name_is_told() {
        forms.write("services.yaml", "etat-civil: État civil\nvoirie:\n");
        assertTold("voirie");
    }

    @Test
    void a_broken_definition_does_not_blame_its_letters() {
        forms.procedure("copie", with("titer: Copie d’acte", "titre: Copie d’acte"))
                .letter("copie", "a.md", LETTER);
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

    @Test
    void a_definition_under_a_name_almost_right_is_told() {
        forms.write("copie/procedure.yml", DEFINITION);
        assertTold("procedure.yaml");
    }

    // Lines

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
    void a_name_that_begins_like_another_is_not_mistaken_for_it() {
        String two = DEFINITION.replace("id: titulaire", "id: nom_complet").replace("id: document", "id: nom");
        forms.procedure("copie", two.replace("choix: [Copie, Extrait]", "choix: []"));
        assertToldAt("copie/procedure.yaml", 11, "« nom »", "choix:");
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

    // What would be ignored or refused later

    @Test
    void what_the_folder_says_already_is_not_among_the_keys_there_are() {
        forms.procedure("copie", "id: autre\n" + DEFINITION);
        assertToldAt("copie/procedure.yaml", 1, "« id » n’existe pas ici. Possibles : anonyme, discrete, fondement");
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
    void yes_and_no_are_told_as_the_file_says_them() {
        forms.procedure("copie", "anonyme: oui\n" + DEFINITION);
        assertToldAt("copie/procedure.yaml", 1, "« oui »", "« anonyme »", "true, false");
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

    @Test
    void a_department_without_a_name_is_not_offered() {
        forms.write("services.yaml", "etat-civil: État civil\nvoirie:\n");
        assertToldAt("services.yaml", 2, "voirie");
        assertEquals(Map.of("etat-civil", "État civil"), forms.read().departments());
    }

    @Test
    void a_department_that_cannot_be_printed_is_told_and_not_offered() {
        forms.write("services.yaml", "etat-civil: État civil\nvoirie: Voirie 😀\n");
        assertToldAt("services.yaml", 2, "😀");
        assertEquals(Map.of("etat-civil", "État civil"), forms.read().departments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"procedure.yml", "Procedure.yaml", "procédure.yaml", "procedure.yaml.txt"})
    void a_definition_that_would_not_be_read_is_told_under_the_name_it_has(String name) {
        forms.write("copie/" + name, DEFINITION);
        assertToldAt("copie/" + name, 0, "procedure.yaml");
    }

    // Heads of letters

    @ParameterizedTest
    @ValueSource(strings = {"titre : a\nobjet : b", "titre\u00a0: a\nobjet\u202f: b", "objet:b\n\ntitre:  a  "})
    void the_space_that_french_puts_before_a_colon_is_welcome(String head) {
        forms.letter("bonne", "reponse.md", "---\n%s\n---\nMadame,".formatted(head));
        assertEquals(List.of(), forms.problems());
        LetterTemplate letter = forms.read().procedures().get(0).letters().get(0);
        assertEquals("a b", letter.title() + " " + letter.subject());
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
        forms.procedure("copie", with("titer: Copie", "titre: Copie d’acte")).letter("copie", "a.md", "Madame,");
        assertEquals(
                List.of("copie/procedure.yaml", "copie/letters/a.md"),
                forms.problems().stream().map(Problem::file).toList());
    }
}
