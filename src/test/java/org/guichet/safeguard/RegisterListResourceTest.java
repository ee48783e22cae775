package org.guichet.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.pdf.PdfReader;
import org.guichet.privacy.AuditEntry;
import org.guichet.privacy.Deed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole register, with a thousand people in it. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RegisterListResourceTest {

    private static final LocalDate THIS_YEAR = LocalDate.of(2026, 6, 1);
    private static final LocalDate TWO_YEARS_AGO = LocalDate.of(2024, 6, 1);

    @Inject
    Town town;

    @Inject
    Crowd crowd;

    @BeforeEach
    void open() {
        town.open();
    }

    @AfterEach
    void disperse() {
        crowd.disperse();
    }

    @Test
    void a_thousand_people_come_fifty_a_page_street_after_street() {
        crowd.gather(1000, THIS_YEAR);
        Page first = holder().open("/registre-personnes").expect(200);
        assertEquals(50, rows(first).size());
        assertTrue(first.html().select(".pager").text().matches("1.0\\d\\d personnes.*"), first::text);
        Page second = first.follow("Page suivante").expect(200);
        List<String> addresses = second.html()
                .select("section[aria-label] tbody tr td:nth-child(2)")
                .eachText();
        assertEquals(50, addresses.size());
        assertTrue(addresses.get(49).contains("rue des Ajoncs"), addresses::toString);
    }

    @Test
    void those_nobody_has_heard_of_for_a_year_come_first_and_alone_when_asked() {
        crowd.gather(3, TWO_YEARS_AGO);
        Page all = holder().open("/registre-personnes").expect(200);
        assertTrue(rows(all).get(0).contains("Foule") && rows(all).get(0).contains("à confirmer"), all::text);
        Page late = all.follow("À confirmer : 3").expect(200);
        assertEquals(3, rows(late).size());
        crowd.disperse();
        assertTrue(holder().open("/registre-personnes?filtre=a-confirmer").says("ont moins d’un an"));
    }

    @Test
    void a_thousand_people_are_printed_each_once() throws IOException {
        crowd.gather(1000, THIS_YEAR);
        byte[] pdf = holder().get("/registre-personnes.pdf").asByteArray();
        List<String> pages = PdfReader.pages(pdf);
        String words = String.join("\n", pages);
        for (int person = 1; person <= 1000; person++) {
            String name = "Foule %04d".formatted(person);
            assertEquals(words.indexOf(name), words.lastIndexOf(name), name);
            assertTrue(words.contains(name), name);
        }
        for (int page = 1; page <= pages.size(); page++) {
            String footer =
                    "Confidentiel – Registre des personnes vulnérables – page %d / %d".formatted(page, pages.size());
            assertTrue(pages.get(page - 1).replace('\u00a0', ' ').contains(footer), pages.get(page - 1));
        }
    }

    @Test
    void every_look_and_every_print_is_written_down() {
        long looks = deeds(Deed.VIEWED);
        long prints = deeds(Deed.PRINTED);
        holder().open("/registre-personnes").expect(200);
        holder().get("/registre-personnes.pdf");
        assertEquals(looks + 1, deeds(Deed.VIEWED));
        assertEquals(prints + 1, deeds(Deed.PRINTED));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SAFEGUARD")
    void nobody_else_opens_or_prints_it_nor_sees_a_link_to_it(Role role) {
        Browser other = town.browser(role);
        assertEquals(403, other.get("/registre-personnes").statusCode());
        assertEquals(403, other.get("/registre-personnes.pdf").statusCode());
        assertFalse(other.open("/mon-compte").html().text().contains("Registre des personnes"));
    }

    @Test
    void who_has_only_this_right_begins_there() {
        assertEquals("/registre-personnes", holder().open("/").path());
        assertTrue(holder().open("/mon-compte").html().text().contains("Registre des personnes vulnérables"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?page=-3",
                "?page=0",
                "?page=999999",
                "?filtre=nimporte",
                "?filtre=a-confirmer&page=7",
                "?filtre="
            })
    void any_page_asked_for_is_brought_back_among_those_that_exist(String query) {
        holder().open("/registre-personnes" + query).expect(200);
    }

    private static long deeds(Deed deed) {
        return AuditEntry.count(
                "deed = ?1 and login = 'safeguard' and subject = 'registre des personnes vulnérables'", deed);
    }

    private static List<String> rows(Page page) {
        return page.html().select("section[aria-label] tbody tr").eachText();
    }

    private Browser holder() {
        return town.browser(Role.SAFEGUARD);
    }
}
