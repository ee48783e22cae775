package org.guichet.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guichet.web.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every type of answer keeps, refuses and says again. */
class WayTest {

    private static final List<String> OPTIONS = List.of("Copie intégrale", "Extrait avec filiation");

    private static Question question(AnswerType type, boolean optional) {
        return new Question(
                "objet",
                "Objet de la demande",
                "",
                "",
                type,
                optional,
                type.hasOptions() ? OPTIONS : null,
                type == AnswerType.ROWS ? List.of("Nom", "Âge") : null,
                null);
    }

    /** @param fields parts of the answer and what is typed there, « rue=12 rue des Écoles » ; "" for the whole */
    private static Form typed(String... fields) {
        Form form = Form.empty();
        for (String field : fields) {
            int equals = field.indexOf('=');
            form.with("reponse.objet" + field.substring(0, equals), field.substring(equals + 1));
        }
        return form;
    }

    private static Map<String, String> kept(AnswerType type, String... fields) {
        Form form = typed(fields);
        Map<String, String> answers = Questions.read(List.of(question(type, false)), form);
        assertFalse(form.refused(), () -> form.errors().toString());
        return answers;
    }

    private static String refusal(AnswerType type, String field, String... fields) {
        Form form = typed(fields);
        Questions.read(List.of(question(type, false)), form);
        assertTrue(form.wrong("reponse.objet" + field), () -> "accepted as %s: %s".formatted(type, form.errors()));
        return form.error("reponse.objet" + field);
    }

    private static String said(AnswerType type, Map<String, String> kept) {
        return question(type, false).words(kept);
    }

    // One field

    @ParameterizedTest
    @CsvSource({
        "SHORT_TEXT, '  12  rue des Écoles ', 12 rue des Écoles, 12 rue des Écoles",
        "NUMBER, ' 12 ', 12, 12",
        "NUMBER, 0, 0, 0",
        "NUMBER, 123456789, 123456789, 123456789",
        "NUMBER, 1 200, 1200, 1200",
        "AMOUNT, 12, 12.00, '12,00\u00a0€'",
        "AMOUNT, '1 250,5 €', 1250.50, '1\u202f250,50\u00a0€'",
        "AMOUNT, 3.20 euros, 3.20, '3,20\u00a0€'",
        "DATE, 2/10/2026, 2026-10-02, 2 octobre 2026",
        "DATE, 2026-10-01, 2026-10-01, 1er octobre 2026",
        "PHONE, 06.12.34.56.78, +33612345678, 06 12 34 56 78",
        "PLATE, ab123cd, AB-123-CD, AB-123-CD",
        "PLATE, 1234 ab 35, 1234 AB 35, 1234 AB 35",
        "YES_NO, oui, oui, oui",
        "YES_NO, non, non, non",
        "ONE_OF, Copie intégrale, Copie intégrale, Copie intégrale",
        "DECLARATION, oui, oui, oui"
    })
    void an_answer_is_kept_in_one_form_however_it_is_typed_and_said_as_people_read_it(
            AnswerType type, String typed, String kept, String said) {
        assertEquals(Map.of("objet", kept), kept(type, "=" + typed));
        assertEquals(
                said,
                said(type, Map.of("objet", kept)).replace("06\u00a012", "06 12").replace('\u202f', '\u202f'));
    }

    @Test
    void a_long_answer_keeps_its_lines() {
        assertEquals(
                "Un trou.\n\nIl est profond.",
                kept(AnswerType.LONG_TEXT, "=Un trou.\r\n\r\nIl est profond.\r\n")
                        .get("objet"));
    }

    @Test
    void a_long_answer_has_4000_characters_at_most_and_a_short_one_120() {
        assertEquals(
                4000,
                kept(AnswerType.LONG_TEXT, "=" + "a".repeat(4000)).get("objet").length());
        assertTrue(refusal(AnswerType.LONG_TEXT, "", "=" + "a".repeat(4001)).startsWith("Ce texte fait 4\u202f001"));
        assertTrue(refusal(AnswerType.SHORT_TEXT, "", "=" + "a".repeat(121)).startsWith("Ce texte fait 121"));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, douze",
        "NUMBER, '12,5'",
        "NUMBER, -3",
        "NUMBER, 1234567890",
        "NUMBER, 1e3",
        "AMOUNT, douze",
        "AMOUNT, -3",
        "AMOUNT, '12,345'",
        "AMOUNT, 12345678",
        "DATE, demain",
        "DATE, 31/02/2026",
        "DATE, 02/10/26",
        "PHONE, 06 12",
        "PHONE, demain",
        "PLATE, ABCDEF",
        "PLATE, 'AB<123>CD'",
        "YES_NO, Oui",
        "YES_NO, peut-être",
        "ONE_OF, Copie",
        "ONE_OF, oui",
        "SHORT_TEXT, Zoé 😀",
        "LONG_TEXT, Zoé 😀"
    })
    void an_answer_of_another_kind_is_refused_beside_its_question(AnswerType type, String typed) {
        refusal(type, "", "=" + typed);
    }

    @Test
    void a_date_that_cannot_be_read_is_not_also_called_missing() {
        assertTrue(refusal(AnswerType.DATE, "", "=31/02/2026").startsWith("Cette date n’est pas lisible."));
    }

    // Several fields

    @Test
    void several_answers_may_be_ticked() {
        Map<String, String> both = kept(AnswerType.SEVERAL_OF, ".1=oui", ".2=oui");
        assertEquals(Map.of("objet", "Copie intégrale\nExtrait avec filiation"), both);
        assertEquals("Copie intégrale ; Extrait avec filiation", said(AnswerType.SEVERAL_OF, both));
        assertEquals("Extrait avec filiation", said(AnswerType.SEVERAL_OF, kept(AnswerType.SEVERAL_OF, ".2=oui")));
    }

    @Test
    void a_person_is_kept_in_parts_and_said_whole() {
        Map<String, String> child = kept(AnswerType.PERSON, ".nom=D’Hœrt", ".prenom=Zoé  Marie", ".naissance=1/3/2018");
        assertEquals(
                Map.of("objet.nom", "D’Hœrt", "objet.prenom", "Zoé Marie", "objet.naissance", "2018-03-01"), child);
        assertEquals("Zoé Marie D’Hœrt (naissance le 1er mars 2018)", said(AnswerType.PERSON, child));
        assertEquals("D’Hœrt", said(AnswerType.PERSON, kept(AnswerType.PERSON, ".nom=D’Hœrt")));
    }

    @Test
    void a_person_has_a_name() {
        assertEquals("Indiquez aussi le nom de cette personne.", refusal(AnswerType.PERSON, ".nom", ".prenom=Zoé"));
        refusal(AnswerType.PERSON, ".naissance", ".nom=D’Hœrt", ".naissance=hier");
    }

    @Test
    void a_place_is_a_street_a_parcel_or_both() {
        assertEquals("12 rue des Écoles", said(AnswerType.PLACE, kept(AnswerType.PLACE, ".rue=12 rue des Écoles")));
        assertEquals("parcelle AB 123", said(AnswerType.PLACE, kept(AnswerType.PLACE, ".parcelle=ab 123")));
        assertEquals(
                "Le Bourg (parcelle 000 AB 123, AC 7)",
                said(AnswerType.PLACE, kept(AnswerType.PLACE, ".rue=Le Bourg", ".parcelle=000 AB 123, AC 7")));
        refusal(AnswerType.PLACE, ".parcelle", ".parcelle=le champ d’en bas");
    }

    @Test
    void an_address_is_one_that_an_envelope_bears() {
        Map<String, String> address =
                kept(AnswerType.ADDRESS, ".street=3, rue du Port", ".postcode=35350", ".locality=Saint-Méloir");
        assertEquals("3 rue du Port, 35350 SAINT-MÉLOIR", said(AnswerType.ADDRESS, address));
        refusal(AnswerType.ADDRESS, ".postcode", ".street=3 rue du Port", ".locality=Saint-Méloir", ".postcode=353");
        refusal(AnswerType.ADDRESS, ".locality", ".street=3 rue du Port", ".postcode=35350");
    }

    @Test
    void rows_left_blank_between_others_close_up() {
        Map<String, String> rows =
                kept(AnswerType.ROWS, ".1.1=Zoé", ".1.2=8 ans", ".3.1=Malo", ".7.1=Ana", ".7.2=3 ans");
        assertEquals("Zoé, 8 ans\nMalo\nAna, 3 ans", said(AnswerType.ROWS, rows));
        assertEquals("Ana", rows.get("objet.3.1"));
    }

    @Test
    void a_list_longer_than_it_may_be_is_told_and_not_cut() {
        kept(AnswerType.ROWS, ".40.1=Zoé");
        assertTrue(refusal(AnswerType.ROWS, "", ".41.1=Zoé").contains("40 lignes au plus"));
    }

    @Test
    void a_list_always_shows_two_rows_more_than_were_typed() {
        assertEquals(3, question(AnswerType.ROWS, false).rows(Form.empty()).size());
        assertEquals(11, question(AnswerType.ROWS, false).rows(typed(".9.2=x")).size());
    }

    // Missing

    @ParameterizedTest
    @EnumSource
    void an_answer_may_be_missing_only_where_the_question_is_optional(AnswerType type) {
        for (String blank : List.of("=", "= ", "=\r\n")) {
            assertTrue(refusal(type, "", blank).contains("Objet de la demande"));
            Form form = typed(blank);
            Map<String, String> answers = Questions.read(List.of(question(type, true)), form);
            assertFalse(form.refused());
            assertEquals("", said(type, answers));
        }
    }

    // One depending on another

    private static final Question MINOR = Ask.needed("mineur", "Enfant mineur", AnswerType.YES_NO);
    private static final Question GUARDIAN =
            Ask.onlyIf(Ask.needed("tuteur", "Représentant légal", AnswerType.SHORT_TEXT), "mineur", "oui");

    private static Form minor(String minor, String guardian) {
        return Form.empty().with("reponse.mineur", minor).with("reponse.tuteur", guardian);
    }

    private static Form read(Form form, Map<String, String> into) {
        into.putAll(Questions.read(List.of(MINOR, GUARDIAN), form));
        return form;
    }

    @Test
    void a_question_that_depends_on_another_is_needed_only_where_it_is_asked() {
        assertFalse(read(minor("non", ""), new LinkedHashMap<>()).refused());
        assertTrue(read(minor("oui", ""), new LinkedHashMap<>()).wrong("reponse.tuteur"));
        Map<String, String> answers = new LinkedHashMap<>();
        assertFalse(read(minor("oui", "Mme Le Goff"), answers).refused());
        assertEquals("Mme Le Goff", answers.get("tuteur"));
    }

    @Test
    void what_is_typed_where_nothing_is_asked_is_not_lost_without_a_word() {
        assertEquals(
                "«\u00a0Représentant légal\u00a0» ne se remplit que si la réponse à «\u00a0Enfant mineur\u00a0» est «\u00a0oui\u00a0»."
                        + " Videz-la, ou changez l’autre réponse.",
                read(minor("non", "Mme Le Goff"), new LinkedHashMap<>()).error("reponse.tuteur"));
    }
}
