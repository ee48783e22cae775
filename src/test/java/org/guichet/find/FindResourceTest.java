package org.guichet.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.cases.Reference;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class FindResourceTest {

    /** The last case that 2026 could have. */
    private static final String WELL_FORMED = "2026 999 999 2";

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1$2$3$4", "$1 $2 $3 $4", "$1-$2-$3-$4", "$1\u00a0$2\u00a0$3\u00a0$4", "  $1 $2$3$4 "})
    void a_reference_leads_straight_to_its_case(String writing) {
        Case dossier = town.roadReport(null);
        String typed = dossier.reference.replaceFirst("(.{4})(.{3})(.{3})(.)", writing);
        assertEquals(dossier.path(), search(typed).path());
    }

    @Test
    void its_last_six_digits_are_enough() {
        Case dossier = town.roadReport(null);
        String last = dossier.reference.substring(5);
        for (String typed :
                new String[] {last, last.substring(0, 2) + " " + last.substring(2, 5) + " " + last.substring(5)}) {
            Page found = search(typed);
            assertTrue(found.path().equals(dossier.path()) || found.says(plain(dossier)), found::text);
        }
    }

    @Test
    void a_wrong_digit_is_said_to_be_one_and_not_something_missing() {
        String digits = town.roadReport(null).reference;
        char wrong = digits.charAt(8) == '9' ? '0' : (char) (digits.charAt(8) + 1);
        Page page = search(digits.substring(0, 8) + wrong + digits.substring(9)).expect(422);
        assertTrue(page.alert().contains("comporte un chiffre faux"), page::alert);
        assertFalse(page.says("Rien ne correspond"));
        assertFalse(page.says("aucun dossier"));
    }

    @Test
    void a_number_that_no_case_bears_is_said_to_be_well_formed() {
        Page page = search(WELL_FORMED).expect(422);
        assertTrue(page.alert().contains("est bien formé, mais aucun dossier ne le porte"), page::alert);
    }

    @Test
    void a_register_number_is_found_in_any_writing() {
        Resident resident = town.resident("Registrée");
        Case dossier = town.birthRecord(resident, Channel.MAIL);
        String number = dossier.arrival.replaceAll(".*/", "").replaceAll("[^0-9]", "");
        for (String typed : new String[] {"2026/" + number, "2026 / " + number, dossier.arrival, number}) {
            assertTrue(search(typed).expect(200).says("Mme Éloïse Registrée"), typed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Le Gléau", "le gleau", "GLEAU", "eloise gleau", "gléau éloïse", "glea"})
    void a_name_is_found_without_its_accents_and_in_any_order(String typed) {
        town.resident("Le Gléau");
        assertTrue(search(typed).expect(200).says("Le Gléau Éloïse"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 39 98 00 88",
                "0639980088",
                "06.39.98.00.88",
                "+33 6 39 98 00 88",
                "+33639980088",
                "0033639980088",
                "98 00 88",
                "joignable 06 39 98"
            })
    void a_telephone_is_found_in_any_writing(String typed) {
        if (Resident.count("phone", "+33639980088") == 0) {
            town.resident("Joignable", "+33639980088");
        }
        assertTrue(search(typed).expect(200).says("Joignable Éloïse"));
    }

    @Test
    void what_is_found_nowhere_leads_on() {
        Page page = search("Personnequinexistepas").expect(200);
        assertTrue(page.says("Rien ne correspond."));
        Page intake = page.follow("Prendre une demande de cette personne").expect(200);
        assertEquals("Personnequinexistepas", intake.typed("Nom, prénom ou téléphone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "%", "_", "%%%", "\\", "'", "\"", "' or true --", "\u0000", "+", "()", "/", "<script>"})
    void nothing_in_particular_finds_nobody(String typed) {
        town.resident("Quelconque");
        Page page = search(typed).expect(200);
        assertFalse(page.says("Quelconque"));
        assertTrue(page.html().select("main script").isEmpty());
    }

    @Test
    void the_character_that_ends_words_in_c_does_not_end_them_here() {
        town.resident("Kernévez");
        assertTrue(search("kern\u0000evez").expect(200).says("Kernévez"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "1", "%", "x "})
    void ten_thousand_characters_are_answered_in_words(String one) {
        Page page = search(one.repeat(10_000 / one.length())).expect(422);
        assertTrue(page.alert().contains("Raccourcissez-le"), page::alert);
    }

    @Test
    void a_number_with_a_digit_wrong_or_missing_is_said_to_be_one() {
        String digits = town.roadReport(null).reference;
        char other = digits.charAt(10) == '9' ? '0' : (char) (digits.charAt(10) + 1);
        assertTrue(
                search(digits.substring(5, 10) + other).expect(422).alert().contains("un chiffre est sans doute faux"));
        assertTrue(search(digits.substring(0, 10)).expect(422).alert().contains("onze chiffres"));
        assertEquals(
                "/dossiers/" + digits,
                search("N° " + new Reference(digits).grouped()).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dlherbier", "d lherbier", "D’L’Herbier", "lherbier marie"})
    void an_apostrophe_or_its_absence_finds_the_same_person(String typed) {
        town.resident("Marie-D’L’Herbier");
        assertTrue(search(typed).expect(200).says("Marie-D’L’Herbier"));
    }

    private Page search(String words) {
        return town.browser(Role.COUNTER).open("/").search(words);
    }

    private static String plain(Case dossier) {
        return dossier.number().grouped().replace('\u00a0', ' ');
    }
}
