package org.guichet.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.guichet.accounts.Role;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.pdf.PdfReader;
import org.guichet.residents.Resident;
import org.guichet.web.Paging;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RegisterResourceTest {

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
    void each_year_has_its_own_numbers_and_its_own_page() {
        clock.travelTo(LocalDateTime.of(2031, 1, 4, 9, 0));
        arrival("Premier");
        arrival("Second");
        assertEquals(List.of("2", "1"), numbers(arrivals()));
        clock.travelTo(LocalDateTime.of(2032, 1, 5, 9, 0));
        arrival("Nouvelan");
        assertEquals(List.of("1"), numbers(arrivals()));
        Page lastYear = arrivals().type("Année", "2031").press("Chercher");
        assertTrue(lastYear.says("Premier") && lastYear.says("Second") && !lastYear.says("Nouvelan"));
    }

    @Test
    void a_day_shows_what_came_that_day() {
        clock.travelTo(LocalDateTime.of(2033, 3, 1, 9, 0));
        arrival("Duprintemps");
        clock.travelTo(LocalDateTime.of(2033, 6, 21, 9, 0));
        arrival("Delété");
        Page june = arrivals().type("Jour", "21/06/2033").press("Chercher");
        assertEquals(List.of("2"), numbers(june));
        assertTrue(june.says("Mme Éloïse Delété"));
    }

    @ParameterizedTest
    @CsvSource({
        "tremaouezan, 1",
        "TRÉMAOUÉZAN, 1",
        "acte de naissance, 2",
        "2, 1",
        "99, 0",
        "trémaou%, 1",
        "x' or true --, 0"
    })
    void words_are_found_without_accents_and_a_number_as_a_number(String words, int lines) {
        clock.travelTo(LocalDateTime.of(2034, 3, 1, 9, 0));
        if (numbers(arrivals()).isEmpty()) {
            arrival("Trémaouézan");
            arrival("Kerdraon");
        }
        assertEquals(
                lines,
                numbers(arrivals().type("Numéro ou mots", words).press("Chercher"))
                        .size());
    }

    @Test
    void a_long_register_goes_over_pages_and_none_of_its_lines_is_lost() throws IOException {
        clock.travelTo(LocalDateTime.of(2035, 3, 1, 9, 0));
        Resident resident = town.resident("Feuilletée");
        for (int i = 0; i <= Paging.SIZE; i++) {
            town.birthRecord(resident, Channel.MAIL);
        }
        Page first = arrivals().type("Numéro ou mots", "Feuilletée").press("Chercher");
        assertEquals(Paging.SIZE, numbers(first).size());
        assertEquals("51", numbers(first).get(0));
        assertTrue(first.says("51 lignes"));
        Page second = first.follow("Page suivante");
        assertEquals(List.of("1"), numbers(second));
        assertEquals("Feuilletée", second.typed("Numéro ou mots"));
        String link = second.html().select("a:contains(Imprimer)").attr("href");
        String paper = String.join(
                "\n", PdfReader.pages(town.browser(Role.MAIL).get(link).asByteArray()));
        assertTrue(paper.contains("51 lignes, du n° 1 au n° 51."), paper);
        assertTrue(paper.contains("lignes où figure"), paper);
    }

    @Test
    void an_empty_year_says_how_a_line_comes_to_be() {
        Page empty = arrivals().type("Année", "1999").press("Chercher").expect(200);
        assertTrue(empty.says("Aucune ligne."));
        assertEquals(
                200,
                town.browser(Role.MAIL).get("/registres/depart.pdf?annee=1999").statusCode());
    }

    @Test
    void a_line_leads_to_its_case() {
        clock.travelTo(LocalDateTime.of(2036, 3, 1, 9, 0));
        arrival("Chemin");
        String link = arrivals().html().select("td.ref a").attr("href");
        assertTrue(town.browser(Role.MAIL).open(link).expect(200).says("Chemin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annee=0000",
                "q=%00",
                "page=0",
                "page=-1",
                "page=2147483647",
                "q=%25",
                "q=999999999",
                "q=9999999999999"
            })
    void nonsense_in_the_address_is_answered_with_the_register(String query) {
        for (String register : new String[] {"/registres/arrivee", "/registres/depart"}) {
            town.browser(Role.MAIL).open(register + "?" + query).expect(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "annee=deux+mille, année en quatre chiffres",
        "annee=-1, année en quatre chiffres",
        "annee=99999999999, année en quatre chiffres",
        "jour=32/13/2026, Cette date n’est pas lisible",
        "jour=hier, Cette date n’est pas lisible",
        "q=%F0%9F%98%80, ne sait pas écrire : 😀"
    })
    void what_cannot_be_read_is_said_on_screen_and_not_printed(String query, String words) {
        for (String register : new String[] {"/registres/arrivee", "/registres/arrivee.pdf"}) {
            Page page = town.browser(Role.MAIL).open(register + "?" + query).expect(422);
            assertTrue(page.says(words), page::text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/registres/ailleurs", "/registres/ailleurs.pdf", "/registres/arrivee?page=deux"})
    void a_register_that_does_not_exist_is_a_page_with_a_way_out(String address) {
        assertTrue(town.browser(Role.MAIL).open(address).expect(404).offers("Revenir à l’accueil"));
    }

    private void arrival(String lastName) {
        town.birthRecord(town.resident(lastName), Channel.MAIL);
    }

    private Page arrivals() {
        return town.browser(Role.MAIL).open("/registres/arrivee").expect(200);
    }

    private static List<String> numbers(Page page) {
        return page.expect(200).html().select("td.num").eachText();
    }
}
