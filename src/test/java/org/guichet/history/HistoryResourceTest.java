package org.guichet.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.letters.Letter;
import org.guichet.pdf.PdfReader;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever takes the call knows what was said, written and brought before. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class HistoryResourceTest {

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @Inject
    DataSource database;

    private Resident resident;

    @BeforeEach
    void open() {
        town.open();
        resident = town.resident("Contactée");
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void a_person_without_contacts_has_an_empty_page_and_an_empty_sheet() throws IOException {
        Page page = counter()
                .open("/usagers/" + resident.id)
                .follow("Tous ses contacts")
                .expect(200);
        assertTrue(page.says("Aucun contact ici."), page::text);
        assertTrue(paper("").contains("Aucun contact."));
    }

    @Test
    void visits_calls_and_letters_of_all_cases_are_told_the_latest_first() throws SQLException {
        town.roadReport(resident);
        Case byPost = town.birthRecord(resident, Channel.MAIL);
        brought(byPost, "Livret de famille", "COUNTER");
        brought(byPost, "Justificatif", "COUNTER");
        clock.travelTo(TravellingClock.MONDAY.plusDays(1));
        counter()
                .open(byPost.path())
                .type("Ce qui s’est dit", "Elle attend.")
                .save("Noter un appel")
                .expect(200);
        clock.travelTo(TravellingClock.MONDAY.plusDays(2));
        answered(byPost);
        clock.travelTo(TravellingClock.MONDAY.plusDays(3));
        promised("Le portail de l’école");

        List<String> lines = lines("");
        assertEquals(6, lines.size(), lines::toString);
        assertTrue(lines.get(0).contains("Appel Rappel promis : Le portail de l’école"), lines::toString);
        assertTrue(
                lines.get(1).contains("Courrier envoyé Lettre pas encore partie : Votre demande a sa réponse 20"),
                lines::toString);
        assertTrue(lines.get(2).contains("Appel Appel reçu : Elle attend."), lines::toString);
        String first = String.join("\n", lines.subList(3, 6));
        assertTrue(first.contains("Visite Pièces : Livret de famille ; Justificatif"), first);
        assertTrue(first.contains("Visite Demande : Signalement d’un défaut de voirie"), first);
        assertTrue(first.contains("Courrier reçu Demande : Copie") && first.contains(plain(arrival(byPost))), first);
    }

    @Test
    void a_letter_handed_over_is_a_letter_and_a_visit() {
        Case dossier = town.roadReport(resident);
        String letter = answered(dossier);
        town.browser(Role.MANAGER).open(letter).press("Signée à la main").expect(200);
        town.browser(Role.MANAGER)
                .open(letter + "/remise")
                .choose("Pièce d’identité", "passeport")
                .press("Remise contre signature")
                .expect(200);
        assertTrue(lines("?genre=courriers-envoyes").get(0).contains("Courrier envoyé Lettre : Votre demande"));
        assertTrue(lines("?genre=visites").toString().contains("Visite Lettre remise en main propre : Votre demande"));
    }

    @Test
    void one_kind_may_be_shown_and_printed_alone() throws IOException {
        town.roadReport(resident);
        promised("La cantine");
        assertEquals(1, lines("?genre=visites").size());
        assertTrue(lines("?genre=appels").get(0).contains("La cantine"));
        assertEquals(List.of(), lines("?genre=autres"));
        assertEquals(2, lines("?genre=inconnu").size());
        String paper = paper("?genre=appels");
        assertTrue(paper.contains("Appels seulement. 1 contact"), paper);
        assertFalse(paper.contains("Signalement"), paper);
    }

    @Test
    void a_discreet_case_is_counted_and_not_shown() throws IOException {
        town.roadReport(resident);
        Case discreet = town.vulnerablePerson(resident);
        Page others = page(counter(), "");
        assertEquals(1, others.html().select("tbody tr").size());
        assertTrue(others.says("1 contact dans un dossier discret n’est pas montré."), others::text);
        assertFalse(others.says(discreet.number().grouped().replace('\u00a0', ' ')), others::text);
        assertTrue(paper("").contains("1 contact dans un dossier discret n’est pas montré."));
        Page manager = page(town.browser(Role.MANAGER), "");
        assertEquals(2, manager.html().select("tbody tr").size());
        assertFalse(manager.says("discret"), manager::text);
    }

    @Test
    void nobody_is_shown_somebody_else_s_contacts() {
        town.roadReport(town.resident("Autre"));
        town.roadReport(null);
        assertEquals(List.of(), lines(""));
        assertEquals(404, counter().get("/usagers/999999999/contacts").statusCode());
        assertEquals(404, counter().get("/usagers/999999999/contacts.pdf").statusCode());
    }

    private String answered(Case dossier) {
        Letter letter = town.letter(dossier, "Madame,\n\nVoici.");
        town.browser(Role.MANAGER)
                .open(letter.path())
                .press("Rendre définitive")
                .expect(200);
        return letter.path();
    }

    private void promised(String about) {
        counter()
                .open("/rappels/nouveau?usager=" + resident.id)
                .type("À quel sujet", about)
                .choose("Service qui rappelle", "Accueil")
                .press("Promettre ce rappel")
                .expect(200);
    }

    private void brought(Case dossier, String label, String channel) throws SQLException {
        try (var connection = database.getConnection();
                var line = connection.prepareStatement(
                        """
                        insert into supporting_documents (case_id, label, form, kept_at, arrived_on, channel, taken_by_id,
                            noted_by_id, noted_at)
                        select id, ?, 'COPY', 'Dossier papier', received_at::date, ?, opened_by_id, opened_by_id, received_at
                        from cases where id = ?""")) {
            line.setString(1, label);
            line.setString(2, channel);
            line.setLong(3, dossier.id);
            line.execute();
        }
    }

    private static String arrival(Case dossier) {
        return Case.<Case>findById(dossier.id).arrival;
    }

    private List<String> lines(String query) {
        return page(counter(), query).html().select("tbody tr").stream()
                .map(row -> plain(row.text()))
                .toList();
    }

    private Page page(Browser browser, String query) {
        return browser.open("/usagers/" + resident.id + "/contacts" + query).expect(200);
    }

    private String paper(String query) throws IOException {
        byte[] pdf = counter()
                .get("/usagers/" + resident.id + "/contacts.pdf" + query)
                .asByteArray();
        return plain(String.join(" ", PdfReader.pages(pdf)).replaceAll("\\s+", " "));
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private Browser counter() {
        return town.browser(Role.COUNTER);
    }
}
