package org.guichet.acknowledgements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.commune.Commune;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Items;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.letters.Letter;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.procedures.LetterNature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The acknowledgement (CRPA, art. L112-3, L112-6, R112-4 and R112-5), made with one press and counted once it has gone. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class AcknowledgementTest {

    private static final String COURT = "Tribunal administratif de Rennes, 3 contour de la Motte, 35044 Rennes";

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @BeforeEach
    void nameTheCourt() {
        town.open();
        court(COURT);
    }

    @AfterEach
    void comeBack() {
        court("");
        clock.comeBack();
    }

    @ParameterizedTest
    @CsvSource({"cantine, acceptance", "reclamation, rejection", "signalement-voirie, none-due"})
    void it_says_all_that_the_law_asks(String procedure, String golden) throws Exception {
        Case dossier = request(procedure);
        byte[] pdf = handOver(dossier);
        VeraPdf.assertConformant(Map.of(golden, pdf));
        Golden.words("acknowledgement-" + golden, withoutNumbers(pdf));
        String words = String.join("\n", PdfReader.pages(pdf)).replaceAll("\\s+", " ");
        assertTrue(words.contains("23 novembre 2026") && words.contains("02 99 00 00 00"), words);
        assertTrue(words.contains("1 place de la Mairie"), words);
        switch (golden) {
            case "acceptance" -> assertTrue(words.contains("23 janvier 2027") && words.contains("L232-3"), words);
            case "rejection" -> assertTrue(words.contains("23 janvier 2027") && words.contains(COURT), words);
            default -> assertTrue(words.contains("preuve de dépôt"), words);
        }
    }

    @Test
    void a_delay_that_waits_for_an_item_does_not_hold_the_acknowledgement_back() throws IOException {
        Case dossier = request("declaration-prealable");
        Items.ask(town, dossier, "Plan de situation", "23/02/2027");
        String words = String.join("\n", PdfReader.pages(handOver(dossier))).replaceAll("\\s+", " ");
        assertTrue(words.contains("Ce délai commencera le jour où nous aurons reçu tout ce qui manque"), words);
        assertTrue(words.contains("Plan de situation, au plus tard le 23 février 2027"), words);
    }

    @Test
    void what_is_missing_is_said_with_its_delay() throws IOException {
        Case dossier = request("cantine");
        Items.ask(town, dossier, "Attestation d’assurance", "23/12/2026");
        String words = String.join("\n", PdfReader.pages(handOver(dossier))).replaceAll("\\s+", " ");
        assertTrue(words.contains("Attestation d’assurance, au plus tard le 23 décembre 2026"), words);
        assertTrue(words.contains("Ce délai commencera le jour où nous aurons reçu tout ce qui manque"), words);
    }

    @Test
    void handed_over_it_counts_at_once_and_the_case_stops_asking() {
        Case dossier = request("reclamation");
        assertTrue(open(dossier).says("Pas encore d’accusé de réception."));
        handOver(dossier);
        Page page = open(dossier);
        assertFalse(page.says("Pas encore d’accusé de réception."));
        assertTrue(page.says("23 novembre 2026 accusé de réception"), page::text);
    }

    @Test
    void posted_it_counts_from_the_day_it_goes() {
        Case dossier = request("reclamation");
        Page letter = open(dossier).press("L’envoyer par courrier").expect(200);
        assertTrue(letter.says("à poster"));
        assertTrue(open(dossier).says("Pas encore d’accusé de réception."));
        clock.travelTo(LocalDateTime.of(2026, 11, 25, 16, 0));
        Page posted = town.browser(Role.MAIL)
                .open(letter.path())
                .type("Postée le", "24/11/2026")
                .press("Postée")
                .expect(200);
        assertTrue(posted.says("Postée le 24 novembre 2026"), posted::text);
        assertTrue(open(dossier).says("24 novembre 2026 accusé de réception"));
    }

    @ParameterizedTest
    @CsvSource({
        "26/11/2026, à venir",
        "22/11/2026, pas encore définitive",
        "31/02/2026, pas lisible",
        "'', Indiquez le jour"
    })
    void a_day_on_which_it_cannot_have_gone_is_refused(String day, String words) {
        Page letter =
                open(request("reclamation")).press("L’envoyer par courrier").expect(200);
        clock.travelTo(LocalDateTime.of(2026, 11, 25, 16, 0));
        Page refused = town.browser(Role.MAIL)
                .open(letter.path())
                .type("Postée le", day)
                .press("Postée")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
    }

    @Test
    void pressed_by_several_at_once_it_is_made_once() {
        Case dossier = request("reclamation");
        Page page = open(dossier);
        IntStream.range(0, 4)
                .mapToObj(again -> CompletableFuture.runAsync(() -> page.press("Imprimer et remettre l’accusé")))
                .toList()
                .forEach(CompletableFuture::join);
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        1, Letter.count("dossier.id = ?1 and nature = ?2", dossier.id, LetterNature.ACKNOWLEDGEMENT)));
    }

    @Test
    void without_the_court_a_rejection_cannot_be_acknowledged_and_nothing_is_written() {
        court("");
        Case dossier = request("reclamation");
        Page refused = open(dossier).press("Imprimer et remettre l’accusé").expect(422);
        assertTrue(refused.says("Pour accuser réception, il manque"), refused::text);
        assertEquals(
                dossier.path(), refused.follow("Revenir à la page précédente").path());
        QuarkusTransaction.requiringNew().run(() -> assertEquals(List.of(), Letter.of(Case.findById(dossier.id))));
    }

    @Test
    void an_appeal_is_acknowledged_as_the_request_was() throws IOException {
        Case dossier = request("reclamation");
        handOver(dossier);
        clock.travelTo(LocalDateTime.of(2027, 2, 3, 9, 0));
        Page appealed = open(dossier)
                .type("Reçu en mairie le", "01/02/2027")
                .save("Enregistrer un recours gracieux")
                .expect(200);
        assertTrue(appealed.says("Pas encore d’accusé de réception."));
        String words = String.join("\n", PdfReader.pages(handOver(dossier))).replaceAll("\\s+", " ");
        assertTrue(words.contains("1er février 2027") && words.contains("1er avril 2027"), words);
    }

    @Test
    void at_the_counter_saving_prints_it_where_it_is_due() {
        Page printed = town.browser(Role.COUNTER)
                .open("/demandes/nouvelle?canal=guichet&demarche=reclamation&usager=" + town.resident("Comptoir").id)
                .choose("Votre réclamation porte sur", "Autre chose")
                .type("Ce qui s’est passé", "Personne ne répond au téléphone.")
                .type("Ce que vous demandez", "Être rappelée.")
                .choose("Suite souhaitée", "Être rappelé")
                .press("Enregistrer et imprimer le récépissé")
                .expect(200);
        assertTrue(printed.path().matches("/courriers/\\d+\\.pdf"), printed::path);
    }

    /** The same text whatever was numbered before it. */
    private static String withoutNumbers(byte[] pdf) throws IOException {
        return String.join("\n", PdfReader.pages(pdf))
                .replaceAll("\\bD2026\\d{6}\\b", "D2026000000")
                .replaceAll("\\b2026\\d{7}\\b", "20260000000")
                .replaceAll("2026[\\p{Z}\\s]\\d{3}[\\p{Z}\\s]\\d{3}[\\p{Z}\\s]\\d", "2026 000 000 0")
                .replaceAll("départ n° 2026[\\p{Z}\\s]/[\\p{Z}\\s]\\d+", "départ n° 2026 / 0");
    }

    private void court(String words) {
        QuarkusTransaction.requiringNew().run(() -> Commune.get().court = words);
    }

    private Case request(String procedure) {
        return town.request(procedure, town.resident("Accusé"), Map.of());
    }

    private Page open(Case dossier) {
        return town.browser(Role.OFFICER).open(dossier.path()).expect(200);
    }

    private byte[] handOver(Case dossier) {
        Response made = press(dossier, "main");
        assertEquals(303, made.statusCode(), made::asString);
        return town.browser(Role.COUNTER)
                .get(made.header("Location").replaceFirst("^https?://[^/]+", ""))
                .asByteArray();
    }

    private Response press(Case dossier, String way) {
        Browser counter = town.browser(Role.COUNTER);
        return counter.post(dossier.path() + "/accuse", Map.of("jeton", counter.token(), "maniere", way));
    }
}
