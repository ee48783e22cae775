package org.guichet.mail;

import static org.guichet.desk.Sql.execute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ClosingResourceTest {

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @Inject
    DataSource database;

    @BeforeEach
    void open() {
        town.open();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void the_management_closes_a_year_that_is_over_and_screen_and_paper_say_so() throws IOException, SQLException {
        arrivals(2071, 3, 2);
        assertFalse(register(2071).offers("Clore ce registre"));
        clock.travelTo(LocalDateTime.of(2072, 1, 4, 10, 42));
        assertFalse(
                town.browser(Role.MAIL).open("/registres/arrivee?annee=2071").offers("Clore ce registre"));
        Page closed = register(2071).press("Clore le registre 2071").expect(200);
        String words = "Clos le 4 janvier 2072 à 10:42 par Camille Le Manager : 2 lignes, dernier n° 2.";
        assertTrue(closed.says(words), closed::text);
        assertFalse(closed.offers("Clore ce registre"));
        assertTrue(closed.follow("Vérifier l’empreinte").says("aucune n’a changé"));
        assertTrue(paper("annee=2071").contains(words));
        assertTrue(paper("annee=2071").contains("aucune n’a changé"));
        execute(database, "alter table mail_entries disable trigger user");
        try {
            execute(database, "update mail_entries set subject = 'Tout autre chose' where year = 2071 and number = 1");
            assertTrue(closed.follow("Vérifier l’empreinte").says("ne sont plus celles qui ont été closes"));
            assertTrue(paper("annee=2071").contains("ne sont plus celles qui ont été closes"));
        } finally {
            execute(database, "alter table mail_entries enable trigger user");
        }
        arrivals(2072, 1, 1);
        assertEquals(List.of("1"), register(2072).html().select("td.num").eachText());
    }

    @ParameterizedTest
    @CsvSource({
        "2073, L’année 2073 n’est pas finie : son registre se clôt à partir du 1er janvier 2074.",
        "2099, L’année 2099 n’est pas finie",
        "1999, Le registre 1999 n’a aucune ligne",
        "'', Dites quelle année est à clore",
        "deux mille, Dites quelle année est à clore"
    })
    void what_cannot_be_closed_is_said_in_words(String year, String words) {
        clock.travelTo(LocalDateTime.of(2073, 12, 31, 23, 59));
        var manager = town.browser(Role.MANAGER);
        manager.open("/registres/arrivee");
        var answer = manager.post("/registres/arrivee/cloture", Map.of("jeton", manager.token(), "annee", year));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.asString().replace('\u00a0', ' ').contains(words), answer.asString());
    }

    @Test
    void a_register_is_closed_once_and_the_other_one_stays_open() {
        arrivals(2074, 6, 1);
        clock.travelTo(LocalDateTime.of(2075, 1, 4, 9, 0));
        Page open = register(2074);
        open.press("Clore le registre 2074").expect(200);
        Page again = open.press("Clore le registre 2074").expect(422);
        assertTrue(again.says("Ce registre est déjà clos. Clos le 4 janvier 2075"), again::text);
        assertEquals(0, RegisterClosing.count("year = 2074 and direction = ?1", Direction.DEPARTURE));
        assertFalse(
                town.browser(Role.MANAGER).open("/registres/depart?annee=2074").offers("Clore ce registre"));
    }

    @Test
    void a_month_holds_what_was_entered_in_it_and_the_months_of_a_year_follow_one_another() throws IOException {
        arrivals(2076, 1, 2);
        arrivals(2076, 2, 1);
        Page february =
                register(2076).choose("Mois", "février").press("Chercher").expect(200);
        assertEquals(List.of("3"), february.html().select("td.num").eachText());
        assertTrue(paper("annee=2076&mois=1").contains("2 lignes, du n° 1 au n° 2."));
        assertTrue(paper("annee=2076&mois=2").contains("février 2076"));
        assertTrue(paper("annee=2076&mois=2").contains("1 ligne, le n° 3."));
        assertTrue(paper("annee=2076&mois=3").contains("Aucune ligne."));
        assertTrue(paper("annee=2026&jour=2076-02-01").contains("1 ligne, le n° 3."));
        town.browser(Role.MAIL).open("/registres/arrivee?annee=2076&mois=13").expect(422);
    }

    private void arrivals(int year, int month, int count) {
        clock.travelTo(LocalDateTime.of(year, month, 1, 9, 0));
        for (int i = 0; i < count; i++) {
            town.birthRecord(town.resident("Hamon"), Channel.MAIL);
        }
    }

    private Page register(int year) {
        return town.browser(Role.MANAGER)
                .open("/registres/arrivee?annee=" + year)
                .expect(200);
    }

    private String paper(String query) throws IOException {
        byte[] pdf = town.browser(Role.MANAGER)
                .get("/registres/arrivee.pdf?" + query)
                .asByteArray();
        return String.join("\n", PdfReader.pages(pdf)).replace('\u00a0', ' ').replace("\n", " ");
    }
}
