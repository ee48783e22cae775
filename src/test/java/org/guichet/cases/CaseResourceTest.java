package org.guichet.cases;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guichet.accounts.Role;
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
class CaseResourceTest {

    /** Well-formed, and further than any test counts. */
    private static final Reference UNKNOWN = Reference.of(2026, 999_999);

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void a_case_says_who_what_and_by_when() {
        Resident resident = town.resident("D’Hœrt");
        Page page = open(town.birthRecord(resident, Channel.MAIL).path()).expect(200);
        for (String words : new String[] {
            "Mme Éloïse D’Hœrt",
            "12 rue des Écoles",
            "35120 SAINT-AUBIN",
            "06 39 98 00 12",
            "Copie intégrale",
            "14 février 1961",
            "Reçue par courrier, le 23 novembre 2026 à 10:42.",
            "1er décembre 2026"
        }) {
            assertTrue(page.says(words), () -> words + " : " + page.text());
        }
        assertTrue(page.html().select(".stamp").text().contains("Courrier arrivée n°"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%4d%%20%3d%%20%3d%%20%d",
                "%4d-%3d-%3d-%d",
                "%4d.%3d.%3d.%d",
                "%4d%%C2%%A0%3d%%C2%%A0%3d%%C2%%A0%d"
            })
    void a_reference_is_accepted_as_it_is_dictated(String writing) {
        Case dossier = town.roadReport(null);
        String digits = dossier.reference;
        String written = writing.replaceFirst("%4d", digits.substring(0, 4))
                .replaceFirst("%3d", digits.substring(4, 7))
                .replaceFirst("%3d", digits.substring(7, 10))
                .replaceFirst("%d", digits.substring(10))
                .replace("%%", "%");
        assertTrue(open("/dossiers/" + written).expect(200).says("Un trou dans la chaussée."));
    }

    @Test
    void a_wrong_digit_is_said_to_be_one() {
        String digits = town.roadReport(null).reference;
        char wrong = digits.charAt(9) == '9' ? '0' : (char) (digits.charAt(9) + 1);
        Page page = open("/dossiers/" + digits.substring(0, 9) + wrong + digits.substring(10))
                .expect(422);
        assertTrue(page.says("comporte un chiffre faux"));
        assertFalse(page.says("n’existe pas"));
    }

    @Test
    void a_number_that_no_case_bears_is_a_page_with_a_way_out() {
        Page page = open("/dossiers/" + UNKNOWN).expect(404);
        assertTrue(page.says("Vérifiez le numéro"));
        assertTrue(page.offers("Revenir à l’accueil"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "2026", "%00", "..%2f..", "9999999999999999999999", "%F0%9F%98%80"})
    void what_is_no_number_at_all_is_not_found_either(String typed) {
        open("/dossiers/" + typed).expect(404);
    }

    private Page open(String address) {
        return town.browser(Role.COUNTER).open(address);
    }
}
