package org.guichet.addressing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.letters.Letter;
import org.guichet.pdf.InkCheck;
import org.guichet.pdf.PdfReader;
import org.guichet.privacy.AuditEntry;
import org.guichet.privacy.Deed;
import org.guichet.residents.Resident;
import org.guichet.stationery.LabelSheet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few labels by hand, from the first one left. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class LabelResourceTest {

    private static final String ADDRESSES = "Adresses à taper";
    private static final String WHO = "Une personne ou un courrier";

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void a_person_a_letter_and_typed_addresses_are_printed_from_the_label_that_is_left() throws IOException {
        Resident resident = town.resident("Premièrétiquette");
        Letter letter = town.letter(town.birthRecord(town.resident("Secondétiquette"), Channel.COUNTER), "Madame,");
        town.browser(Role.MANAGER)
                .open(letter.path())
                .press("Rendre définitive")
                .expect(200);
        String departure = departure(letter);
        long printedBefore = AuditEntry.count("caseId = ?1 and deed = ?2", letter.dossier.id, Deed.PRINTED);
        Page page = mail().open("/usagers/" + resident.id).follow("Étiquette").expect(200);
        Page both = page.type(WHO, departure).press("Ajouter à la liste").expect(200);
        assertEquals("", both.typed(WHO));
        both.type(ADDRESSES, "Mme Solveig Lund\nStorgata 1\n0155 Oslo\nNorvège\n \nMme Le Bris\n35120 Saint-Aubin");
        byte[] pdf = EnvelopeResourceTest.print(
                        both,
                        mail(),
                        fields(
                                "L7160",
                                "20",
                                Map.of(
                                        "copies-1",
                                        "2",
                                        "copies-2",
                                        "1",
                                        "copies",
                                        "1",
                                        "lines",
                                        both.typed(ADDRESSES))))
                .asByteArray();
        List<String> pages = PdfReader.pages(pdf);
        assertEquals(2, pages.size(), "two labels on the sheet that was begun, three on the next");
        assertEquals(2, pages.get(0).split("Premièrétiquette", -1).length - 1);
        assertTrue(pages.get(1).contains("Mme Éloïse Secondétiquette"), pages::toString);
        assertTrue(pages.get(1).contains("0155 OSLO") && pages.get(1).contains("Mme Le Bris"), pages::toString);
        InkCheck.assertInside(LabelSheet.L7160.labels().subList(19, 21), pdf, 1);
        InkCheck.assertInside(LabelSheet.L7160.labels().subList(0, 3), pdf, 2);
        assertEquals(1, AuditEntry.count("residentId = ?1 and deed = ?2", resident.id, Deed.PRINTED));
        assertEquals(printedBefore + 1, AuditEntry.count("caseId = ?1 and deed = ?2", letter.dossier.id, Deed.PRINTED));
        assertEquals(1, AuditEntry.count("subject", "adresse saisie, Mme Solveig Lund"));
    }

    @Test
    void where_several_bear_the_name_one_is_chosen_and_may_be_taken_off() {
        town.resident("Homonymette");
        Resident second = town.resident("Homonymette", "+33639980099");
        Page asked = mail().open("/etiquettes").type(WHO, "homonymette").press("Ajouter à la liste");
        assertTrue(asked.expect(200).says("Plusieurs répondent à ces mots"), asked::text);
        asked.html().select("button[name=prend]").forEach(button -> {
            if (!button.val().equals("U" + second.id)) button.parent().remove();
        });
        Page listed = asked.press("Mme Éloïse Homonymette").expect(200);
        assertEquals("U" + second.id, listed.html().select("input[name=item-1]").val());
        Page twice = listed.type(WHO, "06 39 98 00 99").press("Ajouter à la liste");
        assertTrue(twice.expect(422).alert().contains("est déjà dans la liste"), twice::alert);
        Page empty = twice.press("Retirer").expect(200);
        assertTrue(empty.html().select("input[name=item-1]").isEmpty());
        Page nothing = empty.type(WHO, "").press("Imprimer les étiquettes").expect(422);
        assertTrue(nothing.alert().contains("aucune étiquette"), nothing::alert);
    }

    @Test
    void what_is_typed_to_be_added_is_never_lost_by_printing_first() {
        Resident resident = town.resident("Ajoutavant");
        Page page = mail().open("/etiquettes")
                .type(WHO, "Ajoutavant")
                .press("Imprimer les étiquettes")
                .expect(200);
        assertEquals("U" + resident.id, page.html().select("input[name=item-1]").val());
    }

    @Test
    void whoever_is_not_found_or_has_no_address_is_said() {
        town.residentWithoutAddress("Sansadressette");
        Page lost = mail().open("/etiquettes").type(WHO, "Sansadressette").press("Ajouter à la liste");
        assertTrue(lost.expect(422).alert().contains("n’a pas d’adresse"), lost::alert);
        Page nobody = mail().open("/etiquettes").type(WHO, "Zzyzx Qqq").press("Ajouter à la liste");
        assertTrue(nobody.expect(422).alert().contains("Personne ne répond à « Zzyzx Qqq »"), nobody::alert);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            first  | 22        | commencez à une étiquette de 1 à 21
            first  | deux      | commencez à une étiquette de 1 à 21
            copies | 0         | Écrivez combien d’étiquettes, de 1 à 1 000
            copies | 1001      | Écrivez combien d’étiquettes
            copies | 1e3       | Écrivez combien d’étiquettes
            format | B5        | Choisissez les étiquettes
            lines  | Mme Le Bris~12 rue du Port | La dernière ligne
            lines  | Mme Le Bris~35120 Saint-Aubin~~M. Gynt | Adresse n° 2 (« M. Gynt »). Il manque une ligne
            """)
    void what_cannot_be_printed_is_refused_with_everything_typed(String field, String typed, String why) {
        String lines = "Mme Le Bris\n12 rue du Port\n35120 Saint-Aubin";
        Map<String, String> form = fields("L7160", "1", Map.of("copies", "1", "lines", lines));
        form.put(field, typed.replace('~', '\n'));
        var answer = EnvelopeResourceTest.print(mail().open("/etiquettes"), mail(), form);
        assertEquals(422, answer.statusCode());
        var page = Jsoup.parse(answer.asString());
        String alert = page.select("[role=alert]").text().replace('\u202f', ' ').replace('\u00a0', ' ');
        assertTrue(alert.contains(why), alert);
        assertTrue(page.select("textarea").text().contains("Mme Le Bris"));
    }

    @Test
    void a_label_too_small_for_an_address_names_it_before_a_sheet_is_spoilt() {
        String six =
                "Mme Marie-Antoinette de La Rochefoucau\nAppartement 1204\nRésidence Bellevue\n12 rue du Port\nLe Bourg\n35120 Saint-Aubin";
        var answer = EnvelopeResourceTest.print(
                mail().open("/etiquettes"), mail(), fields("L7651", "1", Map.of("copies", "3", "lines", six)));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.asString().contains("ne tient pas sur ce format"));
        var many = EnvelopeResourceTest.print(
                mail().open("/etiquettes"),
                mail(),
                fields("L7163", "1", Map.of("copies", "600", "lines", six + "\n\n" + six)));
        assertEquals(422, many.statusCode());
        assertTrue(many.asString().contains("imprimez-en 1\u202f000 au plus"));
    }

    @Test
    void each_format_has_a_sheet_to_try() {
        Page page = mail().open("/etiquettes").expect(200);
        assertFalse(page.html().select("a[href$=essai.pdf]").isEmpty());
        page.html()
                .select("a[href$=essai.pdf]")
                .eachAttr("href")
                .forEach(sheet ->
                        assertEquals("application/pdf", mail().get(sheet).contentType(), sheet));
        assertEquals(404, mail().get("/etiquettes/L0000/essai.pdf").statusCode());
    }

    private String departure(Letter letter) {
        String words = mail().open(letter.path())
                .html()
                .select("dt:contains(Départ) + dd")
                .text();
        return words.replaceAll("[^0-9/]", "");
    }

    private static Map<String, String> fields(String format, String first, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.putAll(Map.of("format", format, "first", first, "geste", "imprimer"));
        return fields;
    }

    private Browser mail() {
        return town.browser(Role.MAIL);
    }
}
