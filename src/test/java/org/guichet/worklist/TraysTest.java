package org.guichet.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Items;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each tray, with what belongs in it and what does not; the first page of each role; filters; the day on paper. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class TraysTest {

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @BeforeEach
    void open() {
        town.open();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void a_request_waits_for_its_acknowledgement_until_it_is_handed_over() {
        Case dossier = request("cantine");
        assertIn(dossier, "a-accuser");
        manager(dossier.path()).press("Imprimer et remettre l’accusé").expect(200);
        assertNotIn(dossier, "a-accuser");
        assertNotIn(request("signalement-voirie"), "a-accuser");
    }

    @Test
    void a_letter_is_signed_then_posted_then_gone() {
        Case dossier = request("signalement-voirie");
        Page letter = manager(town.letter(dossier, "Madame,\n\nC’est réparé.").path())
                .press("Rendre définitive")
                .expect(200);
        assertIn(dossier, "a-signer");
        assertNotIn(dossier, "a-poster");
        Page signed = town.browser(Role.SIGNATORY)
                .open(letter.path())
                .press("Signée à la main")
                .expect(200);
        assertIn(dossier, "a-poster");
        assertFalse(signed.offers("Signée à la main"));
        town.browser(Role.MAIL).open(letter.path()).press("Postée").expect(200);
        assertNotIn(dossier, "a-poster");
        assertNotIn(dossier, "a-signer");
        Page told = manager(dossier.path());
        assertTrue(told.says("postée le 23 novembre 2026"), told::text);
    }

    @Test
    void whoever_has_no_address_is_handed_the_letter() {
        Case dossier = town.request("signalement-voirie", town.resident("Guichet"), Map.of());
        Page letter =
                manager(town.letter(dossier, "Madame,\n\nC’est réparé.").path()).press("Rendre définitive");
        town.browser(Role.SIGNATORY).open(letter.path()).press("Signée à la main");
        town.browser(Role.COUNTER)
                .open(letter.path())
                .follow("Remettre en main propre")
                .choose("Pièce d’identité", "passeport")
                .press("Remise contre signature")
                .expect(200);
        assertNotIn(dossier, "a-poster");
    }

    @Test
    void an_item_that_is_late_is_to_be_asked_again() {
        Case dossier = request("cantine");
        Items.ask(town, dossier, "Attestation", "30/11/2026");
        assertIn(dossier, "pieces");
        assertNotIn(dossier, "pieces-en-retard");
        clock.travelTo(LocalDateTime.of(2026, 12, 1, 9, 0));
        assertIn(dossier, "pieces-en-retard");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-07, en-retard, false", "2026-12-07, sous-3-jours, true", "2026-12-02, sous-3-jours, false",
        "2026-12-02, bientot, true", "2026-11-25, bientot, false", "2026-11-25, sous-15-jours, true",
        "2026-12-10, en-retard, true", "2026-12-10, sous-15-jours, false"
    })
    void delays_are_counted_in_three_seven_and_fifteen_days(String day, String tray, boolean in) {
        Case dossier = request("signalement-voirie");
        clock.travelTo(java.time.LocalDate.parse(day).atTime(9, 0));
        assertEquals(in, isIn(dossier, tray));
    }

    @Test
    void a_promise_that_is_over_is_told_apart_from_the_law() {
        town.browser(Role.MANAGER)
                .open("/engagements")
                .type("Donner une première réponse", "15 jours")
                .press("Enregistrer")
                .expect(200);
        Case dossier = request("cantine");
        clock.travelTo(LocalDateTime.of(2026, 12, 9, 9, 0));
        assertIn(dossier, "engagement");
        assertNotIn(dossier, "en-retard");
    }

    @Test
    void a_signatory_begins_with_what_is_to_sign_and_sees_no_calls() {
        manager(town.letter(request("signalement-voirie"), "Madame,\n\nOui.").path())
                .press("Rendre définitive")
                .expect(200);
        Page page = town.browser(Role.SIGNATORY).open("/").expect(200);
        assertTrue(page.html().select(".trays [aria-current]").text().startsWith("Lettres à signer"), page::text);
        assertFalse(page.html().select(".trays").text().contains("À rappeler"));
    }

    @Test
    void a_phone_operator_begins_with_the_calls_of_the_day_and_their_best_hours() {
        Page call = town.browser(Role.PHONE)
                .open("/rappels/nouveau")
                .type("Qui rappeler", "M. Matinal")
                .type("Téléphone", "02 61 91 00 01")
                .type("Promis au plus tard le", "23/11/2026")
                .type("À quel sujet", "Sa carte")
                .type("Quand la personne est là", "avant neuf heures")
                .choose("Service qui rappelle", "Accueil")
                .press("Promettre ce rappel")
                .expect(200);
        Page page = town.browser(Role.PHONE).open("/").expect(200);
        assertTrue(page.says("M. Matinal") && page.says("avant neuf heures"), page::text);
        town.browser(Role.PHONE).open(call.path()).press("Message laissé").expect(200);
    }

    @Test
    void filters_keep_only_what_they_name_and_stay_in_the_address() {
        Case road = request("signalement-voirie");
        Case canteen = request("cantine");
        Page filtered = manager("/?corbeille=recus&service=0&demarche=cantine&canal=telephone");
        assertTrue(filtered.says(canteen.number().grouped().replace('\u00a0', ' ')), filtered::text);
        assertFalse(filtered.says(road.number().grouped().replace('\u00a0', ' ')));
        assertTrue(filtered.html().select(".trays a").attr("href").contains("demarche=cantine"));
        assertFalse(manager("/?corbeille=recus&service=0&canal=courrier&demarche=cantine")
                .says(canteen.number().grouped().replace('\u00a0', ' ')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?canal=fax",
                "/?demarche=inconnue",
                "/?demarche=%27;--",
                "/?moi=peut-etre",
                "/?corbeille=a-signer&page=99"
            })
    void a_filter_that_means_nothing_is_ignored(String address) {
        assertTrue(manager(address).title().startsWith("À faire aujourd’hui"));
    }

    @Test
    void a_discreet_case_is_neither_listed_nor_counted_for_others() {
        long before = count("recus");
        town.vulnerablePerson(town.resident("Discrète"));
        assertEquals(before, count("recus"));
    }

    @Test
    void the_day_is_printed_on_one_sheet_that_says_how_much_more_there_is() throws Exception {
        for (int i = 0; i < 31; i++) {
            request("cantine");
        }
        clock.travelTo(LocalDateTime.of(2027, 3, 1, 8, 0));
        byte[] pdf = town.browser(Role.MANAGER).get("/a-faire.pdf").asByteArray();
        VeraPdf.assertConformant(Map.of("a-faire", pdf));
        assertEquals(2, PdfReader.pages(pdf).size(), "both sides of one sheet");
        String words = String.join(" ", PdfReader.pages(pdf));
        assertTrue(words.contains("En retard"), words);
        assertTrue(words.contains("Accusé de réception à donner"), words);
        assertTrue(words.matches("(?s).*Et \\d+ de plus.*"), words);
    }

    private Case request(String procedure) {
        return town.request(procedure, town.resident("Corbeille"), Map.of());
    }

    private Page manager(String address) {
        return town.browser(Role.MANAGER).open(address).expect(200);
    }

    private boolean isIn(Case dossier, String tray) {
        for (int page = 1; ; page++) {
            Page shown = manager("/?corbeille=%s&service=0&page=%d".formatted(tray, page));
            if (shown.html().select("a[href=%s]".formatted(dossier.path())).size() > 0) {
                return true;
            }
            if (shown.html().select("a[rel=next]").isEmpty()) {
                return false;
            }
        }
    }

    private void assertIn(Case dossier, String tray) {
        assertTrue(isIn(dossier, tray), tray);
    }

    private void assertNotIn(Case dossier, String tray) {
        assertFalse(isIn(dossier, tray), tray);
    }

    private long count(String tray) {
        Page page = town.browser(Role.COUNTER).open("/?corbeille=%s&service=0".formatted(tray));
        return Long.parseLong(page.html().select(".trays [aria-current] .n").text());
    }
}
