package org.guichet.addressing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.letters.Letter;
import org.guichet.pdf.PdfReader;
import org.guichet.privacy.AuditEntry;
import org.guichet.privacy.Deed;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An envelope for the person in front of the desk, for a letter, for whoever is typed. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class EnvelopeResourceTest {

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    @ParameterizedTest
    @CsvSource({"DL, 220, 110", "C5, 229, 162", "C4, 324, 229"})
    void from_the_sheet_of_a_person_an_envelope_of_its_own_size(String format, int width, int height)
            throws IOException {
        Resident resident = town.resident("Enveloppe");
        Page page =
                counter().open("/usagers/" + resident.id).follow("Enveloppe").expect(200);
        assertTrue(page.says("Mme Éloïse Enveloppe"), page::text);
        byte[] pdf = print(page, Map.of("format", format)).asByteArray();
        assertEquals(
                "Expéditeur : Mairie de Saint-Aubin\n1 place de la Mairie\n35120 SAINT-AUBIN\n"
                        + "Mme Éloïse Enveloppe\n12 rue des Écoles\n35120 SAINT-AUBIN",
                PdfReader.pages(pdf).get(0));
        assertEquals(List.of(width + " x " + height), PdfReader.sizes(pdf));
        assertEquals(1, AuditEntry.count("residentId = ?1 and deed = ?2", resident.id, Deed.PRINTED));
    }

    @Test
    void a_final_letter_keeps_its_addressee_though_the_person_has_moved() throws IOException {
        Resident resident = town.resident("Partie");
        Letter letter = town.letter(town.birthRecord(resident, Channel.COUNTER), "Madame,");
        town.browser(Role.MANAGER)
                .open(letter.path())
                .press("Rendre définitive")
                .expect(200);
        counter()
                .open("/usagers/" + resident.id + "/modifier")
                .type("Numéro et rue", "3 quai Neuf")
                .press("Enregistrer")
                .expect(200);
        Page page = counter().open(letter.path()).follow("Enveloppe").expect(200);
        assertTrue(page.says("« Votre demande a sa réponse »"), page::text);
        String paper = PdfReader.pages(print(page, Map.of("format", "DL")).asByteArray())
                .get(0);
        assertTrue(paper.contains("Mme Éloïse Partie\n12 rue des Écoles\n35120 SAINT-AUBIN"), paper);
        assertTrue(paper.startsWith("Expéditeur : Mairie de Saint-Aubin\nÉtat civil"), paper);
        assertFalse(paper.contains("quai Neuf"));
    }

    @Test
    void typed_lines_are_held_to_the_standard_and_kept_when_refused() throws IOException {
        Page page = counter().open("/etiquettes").follow("Plutôt une enveloppe").expect(200);
        Page refused = page.type("L’adresse, le nom d’abord", "M. Peer Gynt\n12, rue du Port\n35120 Saint-Aubin")
                .press("Imprimer l’enveloppe")
                .expect(422);
        assertTrue(refused.alert().contains("Écrivez « 12 rue du Port »"), refused::alert);
        assertTrue(refused.typed("L’adresse, le nom d’abord").contains("12, rue du Port"));
        Page blank = page.type("L’adresse, le nom d’abord", " ")
                .press("Imprimer l’enveloppe")
                .expect(422);
        assertTrue(blank.alert().contains("Écrivez l’adresse"), blank::alert);
        Page signs = page.type("L’adresse, le nom d’abord", "😀\n12 rue du Port\n35120 Saint-Aubin")
                .press("Imprimer l’enveloppe")
                .expect(422);
        assertTrue(signs.alert().contains("ne sait pas écrire"), signs::alert);
        byte[] pdf = print(page, Map.of("format", "C5", "lines", "M. Peer Gynt\n12 rue du Port\n35120 Saint-Aubin"))
                .asByteArray();
        assertTrue(PdfReader.pages(pdf).get(0).endsWith("M. Peer Gynt\n12 rue du Port\n35120 SAINT-AUBIN"));
    }

    @Test
    void whoever_has_no_address_gets_no_envelope() {
        Resident lost = town.residentWithoutAddress("Introuvable");
        assertFalse(counter().open("/usagers/" + lost.id).offers("Enveloppe"));
        Page page = counter().open("/enveloppe?usager=" + lost.id).expect(200);
        assertTrue(page.says("Son adresse est inconnue"), page::text);
        Page refused = page.press("Imprimer l’enveloppe").expect(422);
        assertTrue(refused.alert().contains("n’a pas d’adresse"), refused::alert);
    }

    @Test
    void a_page_that_was_tampered_with_prints_nothing() {
        Page page = counter().open("/enveloppe?usager=" + town.resident("Trafic").id);
        for (String key : new String[] {"U999999", "X1", "U1 or 1=1", "C-1"}) {
            assertEquals(
                    404,
                    print(page, Map.of("destinataire", key, "format", "DL")).statusCode(),
                    key);
        }
        assertEquals(422, print(page, Map.of("format", "B5")).statusCode());
        assertEquals(404, counter().get("/enveloppe?usager=999999").statusCode());
        assertEquals(404, counter().get("/enveloppe?courrier=999999").statusCode());
    }

    @Test
    void a_letter_of_a_discreet_case_stays_unseen() {
        Case discreet = town.vulnerablePerson(town.resident("Discrète"));
        Letter letter = town.letter(discreet, "Madame,");
        Browser other = town.browser(Role.MAIL);
        assertEquals(403, other.get("/enveloppe?courrier=" + letter.id).statusCode());
        assertEquals(403, other.get("/etiquettes?courrier=" + letter.id).statusCode());
        Page page = other.open("/enveloppe");
        assertEquals(
                403,
                print(page, other, Map.of("destinataire", "C" + letter.id, "format", "DL"))
                        .statusCode());
    }

    private Response print(Page page, Map<String, String> form) {
        return print(page, counter(), form);
    }

    /** Sends the form of a page as it is but for these fields. */
    static Response print(Page page, Browser browser, Map<String, String> changed) {
        Map<String, String> form = new HashMap<>(Map.of("jeton", browser.token()));
        page.html().select("main form input[type=hidden]").forEach(field -> form.put(field.attr("name"), field.val()));
        form.putAll(changed);
        return browser.post(page.html().select("main form").attr("action"), form);
    }

    private Browser counter() {
        return town.browser(Role.COUNTER);
    }
}
