package org.guichet.procedures;

import static org.guichet.procedures.FormsOnDisk.DEFINITION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder as a whole. */
class FormsFolderTest extends FormsTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"écoles: Écoles", "Voirie: Voirie", "la voirie: Voirie", "2voirie: Voirie"})
    void a_code_that_no_department_can_have_is_told_with_its_line(String line) {
        forms.write("services.yaml", "etat-civil: État civil\n" + line + "\n");
        assertToldAt("services.yaml", 2, "code de service");
    }

    @Test
    void a_file_that_nobody_wrote_by_hand_is_told_and_not_read() {
        forms.procedure("copie", DEFINITION + "# " + "x".repeat(1_000_000));
        assertToldAt("copie/procedure.yaml", 0, "mégaoctet");
    }

    @Test
    void a_department_s_name_stands_in_the_head_of_a_letter() {
        forms.write("services.yaml", "etat-civil: État civil\nvoirie: " + "Voirie ".repeat(10) + "\n");
        assertToldAt("services.yaml", 2, "Raccourcissez-le");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Copie", "copie acte", "copié", "copie_acte", "2copies"})
    void a_folder_that_cannot_stand_in_an_address_is_told(String name) {
        forms.procedure(name, DEFINITION);
        assertToldAt(name + "/procedure.yaml", 0, "minuscules sans accent");
    }

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
    void what_cannot_be_read_hides_nothing_of_what_is_wrong_elsewhere() {
        String wrong = "couleur: bleu\n"
                + DEFINITION
                        .replace("service: etat-civil", "service: mairie")
                        .replace("effet: rejet", "effet: peut-être")
                        .replace("type: texte", "type: couleur")
                        .replace("id: document", "id: Document");
        forms.procedure("copie", wrong);
        assertEquals(
                List.of(1, 3, 5, 11, 12),
                forms.problems().stream().map(Problem::line).sorted().toList(),
                () -> forms.problems().toString());
    }

    @Test
    void two_broken_procedures_do_not_hide_each_other_nor_the_good_one() {
        forms.procedure("a", "titre: [").procedure("z", "titer: Copie\n" + DEFINITION);
        assertEquals(
                List.of("a/procedure.yaml", "z/procedure.yaml"),
                forms.problems().stream().map(Problem::file).toList());
        assertEquals(List.of("bonne"), forms.serving());
    }

    @Test
    void a_department_without_a_name_is_told() {
        forms.write("services.yaml", "etat-civil: État civil\nvoirie:\n");
        assertTold("voirie");
    }

    @Test
    void a_definition_under_a_name_almost_right_is_told() {
        forms.write("copie/procedure.yml", DEFINITION);
        assertTold("procedure.yaml");
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

    @ParameterizedTest
    @ValueSource(strings = {"titre : a\nobjet : b", "titre\u00a0: a\nobjet\u202f: b", "objet:b\n\ntitre:  a  "})
    void the_space_that_french_puts_before_a_colon_is_welcome(String head) {
        forms.letter("bonne", "reponse.md", "---\n%s\n---\nMadame,".formatted(head));
        assertEquals(List.of(), forms.problems());
        LetterTemplate letter = forms.read().procedures().get(0).letters().get(0);
        assertEquals("a b", letter.title() + " " + letter.subject());
    }
}
