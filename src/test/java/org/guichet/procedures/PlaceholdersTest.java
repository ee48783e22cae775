package org.guichet.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.TemplateException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    private static final Map<String, Object> VALUES = Map.of(
            "date", "23 novembre 2026",
            "usager", Map.of("appel", "Madame", "nom", "Mme Éloïse D’Hœrt"),
            "reponses", Map.of("lieu", "rue des Écoles", "danger", "oui", "contact", ""));

    private static final Set<String> OWN = Set.of("reponses.lieu", "reponses.danger", "reponses.contact");

    private static String fill(String template) {
        return Placeholders.fill(template, VALUES);
    }

    private static String fillWith(String value) {
        return Placeholders.fill("Lieu : {lieu}.", Map.of("lieu", value));
    }

    private static List<Problem> problems(String template) {
        return Placeholders.problems("lettre.md", 5, template, OWN);
    }

    // Filling

    @Test
    void a_name_between_braces_becomes_its_value() {
        assertEquals("Madame, le 23 novembre 2026.", fill("{usager.appel}, le {date}."));
    }

    @Test
    void the_answers_of_the_procedure_have_names_too() {
        assertEquals("**rue des Écoles**", fill("**{reponses.lieu}**"));
    }

    @Test
    void words_without_braces_stay_as_they_are() {
        String letter = "Madame,\n\n> *Merci* : 10 € & « 3 < 4 ».\n\n- un\n- deux";
        assertEquals(letter, fill(letter));
    }

    @Test
    void a_brace_after_a_backslash_is_a_brace() {
        assertEquals("{usager.nom}", fill("\\{usager.nom}"));
    }

    @ParameterizedTest
    @CsvSource({
        "{#if reponses.danger == 'oui'}balisé{/if}, balisé",
        "{#if reponses.danger == 'non'}balisé{/if}, ''",
        "{#if reponses.danger == 'oui'}balisé{#else}à voir{/if}, balisé",
        "{#if reponses.danger == 'non'}balisé{#else}à voir{/if}, à voir",
        "{#if reponses.contact}prévenir{/if}, ''",
        "{#if reponses.lieu}prévenir{/if}, prévenir",
        "{#if reponses.contact}a{#else if reponses.lieu}b{#else}c{/if}, b",
        "{#if reponses.contact}{reponses.contact}{#else}{usager.nom}{/if}, Mme Éloïse D’Hœrt"
    })
    void an_if_chooses_by_an_answer_and_by_whether_one_was_given(String template, String filled) {
        assertEquals(List.of(), problems(template));
        assertEquals(filled, fill(template));
    }

    @Test
    void the_lines_of_an_if_leave_no_blank_line_behind() {
        assertEquals("Avant.\nAprès.", fill("Avant.\n{#if reponses.contact}\nPrévenir.\n{/if}\nAprès."));
    }

    // A value stays itself in Markdown

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 * 3 * 4        | 2 \\* 3 \\* 4",
                "**gras**         | \\*\\*gras\\*\\*",
                "mon_nom_est      | mon\\_nom\\_est",
                "`code`           | \\`code\\`",
                "[ici](ailleurs)  | \\[ici\\](ailleurs)",
                "<b>              | \\<b\\>",
                "# un             | \\# un",
                "a\\b             | a\\\\b",
                "&eacute;         | \\&eacute;",
                "Dupont & Fils    | Dupont & Fils",
                "12, rue d’Or     | 12, rue d’Or",
                "1-2              | 1-2",
                "{usager.nom}     | {usager.nom}"
            })
    void a_sign_of_markdown_in_a_value_is_disarmed(String value, String filled) {
        assertEquals("Lieu : " + filled + ".", fillWith(value));
    }

    @Test
    void a_hyphen_at_the_head_of_a_line_makes_no_list() {
        assertEquals("Lieu : a\\\n\\- b.", fillWith("a\n- b"));
    }

    @Test
    void the_lines_of_a_value_stay_lines() {
        assertEquals("Lieu : a\\\nb.", fillWith("a\nb"));
    }

    @Test
    void a_value_with_braces_is_never_filled_in_its_turn() {
        Map<String, Object> values = Map.of("lieu", "{secret}", "secret", "42");
        assertEquals("{secret}", Placeholders.fill("{lieu}", values));
    }

    @Test
    void the_subject_is_one_line_of_plain_words() {
        Map<String, Object> values = Map.of("lieu", "rue *des* [Écoles] # 2 & <3>");
        assertEquals(
                "Signalement : rue *des* [Écoles] # 2 & <3>", Placeholders.fillLine("Signalement :  {lieu} ", values));
    }

    // Nothing but the given values can be reached

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{usager.nom.length()}",
                "{usager.nom.length}",
                "{usager.nom.raw}",
                "{usager.nom.class}",
                "{usager.getClass()}",
                "{usager.keySet()}",
                "{usager.size}",
                "{usager.nom ?: 'personne'}",
                "{usager.nom.or('personne')}",
                "{cdi:catalogue.all}",
                "{inject:catalogue.all}",
                "{config:quarkus.datasource.password}",
                "{str:fmt('x')}",
                "{global:x}",
                "{fr:date}",
                "{this}",
                "{reponses.absente}",
                "{#if usager.nom.length() > 2}x{/if}",
                "{#if cdi:catalogue.all}x{/if}",
                "{#include autre /}",
                "{#insert /}",
                "{#eval 'x' /}",
                "{#let nom=usager.nom}x{/let}",
                "{#for nom in usager}x{/for}",
                "{#fragment id=x}x{/fragment}"
            })
    void what_is_not_given_is_told_beforehand_and_never_filled(String template) {
        assertEquals(1, problems(template).size(), () -> problems(template).toString());
        assertThrows(TemplateException.class, () -> fill(template));
    }

    // Told with line and remedy

    @Test
    void a_letter_without_mistakes_has_no_problem() {
        assertEquals(
                List.of(),
                problems("{usager.appel},\n\n{#if reponses.contact}{reponses.contact}{/if}\n\n{agent.nom}, {date}"));
    }

    @Test
    void a_wrong_name_is_told_with_its_line_and_with_the_names_there_are() {
        Problem problem = problems("Madame,\n\nvoici {usager.prenom}.").get(0);
        assertEquals("lettre.md", problem.file());
        assertEquals(7, problem.line());
        assertTrue(problem.remedy().contains("{usager.prenom}"), problem.remedy());
        assertTrue(problem.remedy().contains("usager.nom"), problem.remedy());
        assertTrue(problem.remedy().contains("reponses.lieu"), problem.remedy());
    }

    @Test
    void every_wrong_name_is_told() {
        assertEquals(
                List.of(5, 6, 6),
                problems("{a}\n{b} {c}\n{date}").stream().map(Problem::line).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{usager.nom", "{#if reponses.lieu}oui", "oui{/if}", "{#si reponses.lieu}oui{/si}"})
    void a_brace_or_a_section_that_is_not_closed_is_told(String template) {
        assertEquals(1, problems("Madame,\n" + template).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ usager.nom }",
                "{ usager.absent }",
                "{@java.lang.String nom}",
                "{#if reponses.lieu == 1}x{/if}"
            })
    void what_would_print_braces_or_break_the_letter_is_told(String template) {
        assertEquals(1, problems(template).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{ }",
                "{{usager.nom}",
                "{'x'",
                "{1}",
                "{#if reponses.danger == true}x{/if}",
            })
    void a_brace_that_is_no_name_is_told_with_its_line(String template) {
        List<Problem> told = problems("Madame,\n" + template);
        assertEquals(List.of(6), told.stream().map(Problem::line).toList(), told::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\{ usager.nom }", "{! une note !}", "{usager.nom }", "{#if !reponses.contact}x{/if}"})
    void what_fills_well_is_not_told(String template) {
        assertEquals(List.of(), problems(template));
        fill(template);
    }
}
