package org.guichet.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.pdf.PdfReader;
import org.guichet.privacy.AuditEntry;
import org.guichet.privacy.Deed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register leaves the town hall only for the prefect, on request (CASF, art. L121-6-1). */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class CommunicationResourceTest {

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
    void a_request_written_down_gives_a_copy_that_says_whose_it_is() throws IOException {
        Page noted = request("Mme Roudaut, sous-préfète", "SIDPC 2026-118");
        assertTrue(noted.says("Mme Roudaut, sous-préfète"), noted::text);
        long printed = printed();
        String link = noted.html().select("tr:contains(118) a").attr("href");
        byte[] pdf = holder().get(link).asByteArray();
        String words = PdfReader.pages(pdf).get(0).replaceAll("[\\s\u00a0]+", " ");
        assertTrue(
                words.contains(
                        "Copie pour le préfet, à sa demande du 23 novembre 2026, présentée par Mme Roudaut, sous-préfète, référence SIDPC 2026-118"),
                words);
        assertEquals(printed + 1, printed());
    }

    @Test
    void the_same_request_pressed_twice_is_written_once() {
        Page page = filled("M. Double, cabinet", "REF-2");
        Stream.of(1, 2, 3)
                .map(press -> CompletableFuture.supplyAsync(
                        () -> page.press("Noter la demande").status()))
                .toList()
                .forEach(press -> assertEquals(200, press.join()));
        assertEquals(1, Communication.count("reference", "REF-2"));
    }

    @Test
    void an_old_request_gives_no_right_to_a_new_copy() {
        Page noted = request("Mme Hier, cabinet", "REF-3");
        String link = noted.html().select("tr:contains(REF-3) a").attr("href");
        clock.travelTo(LocalDateTime.of(2026, 11, 24, 8, 0));
        Page refused = holder().open(link).expect(422);
        assertTrue(refused.says("enregistrez la nouvelle demande"), refused::text);
        assertTrue(holder().open("/registre-personnes/communication").says("ce jour-là seulement"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Demande du préfet du | ''         | Indiquez la date
            Demande du préfet du | 24/11/2026 | dans l’avenir
            Demande du préfet du | bientôt    | pas lisible
            Présentée par        | ''         | Indiquez qui présente
            Référence            | 藤          | imprimante ne sait pas écrire
            """)
    void a_request_that_lacks_something_gives_nothing(String label, String typed, String words) {
        long before = Communication.count();
        Page refused = filled("M. Presque, cabinet", "REF-4")
                .type(label, typed)
                .press("Noter la demande")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(typed, refused.typed(label));
        assertEquals(before, Communication.count());
    }

    @Test
    void a_copy_of_no_request_is_not_printed() {
        assertEquals(
                404,
                holder().get("/registre-personnes/communication/999999.pdf").statusCode());
    }

    private static long printed() {
        return AuditEntry.count("deed = ?1 and subject like '%copie pour le préfet%'", Deed.PRINTED);
    }

    private Page request(String author, String reference) {
        return filled(author, reference).press("Noter la demande").expect(200);
    }

    private Page filled(String author, String reference) {
        return holder().open("/registre-personnes/communication")
                .type("Présentée par", author)
                .type("Référence", reference);
    }

    private Browser holder() {
        return town.browser(Role.SAFEGUARD);
    }
}
