package org.guichet.streets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class StreetResourceTest {

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void a_file_of_format_1_3_is_taken_and_its_bad_lines_are_told() throws IOException {
        Page page = imported("bal-1.3.csv").expect(200);
        assertTrue(page.says("3 voies, 4 numéros"), page::text);
        assertTrue(page.says("2 lignes non reprises"), page::text);
        assertTrue(page.says("Ligne 7 : numéro illisible : « douze »"), page::text);
        assertTrue(page.says("Ligne 8 : sans nom de voie ou de commune"), page::text);
    }

    @Test
    void a_file_of_format_1_4_replaces_the_one_before() throws IOException {
        imported("bal-1.3.csv").expect(200);
        imported("bal-1.4.csv").expect(200);
        assertTrue(doubted("3 rue des Essais-Lavoirs"));
        assertFalse(doubted("2 rue des Essais-Lavoirs"));
    }

    @Test
    void a_street_is_completed_by_any_part_of_its_name_and_keeps_the_number_typed() throws IOException {
        imported("bal-1.3.csv").expect(200);
        assertEquals("3 bis Rue des Essais-Lavoirs", options("3 bis essais lav"));
        assertEquals("Allée de l’Essai,Kerdrein-l’Essai", options("l’essai"));
        assertEquals("", options("12 ru"));
    }

    @Test
    void a_number_that_the_street_lacks_is_doubted_and_a_street_nobody_knows_is_not() throws IOException {
        imported("bal-1.3.csv").expect(200);
        assertTrue(doubted("2 rue des Essais Lavoirs"));
        assertFalse(doubted("3 rue des Essais-Lavoirs"));
        assertFalse(doubted("3 bis, rue des Essais-Lavoirs"));
        assertFalse(doubted("2 rue que personne ne connaît"));
        assertFalse(doubted("4 Kerdrein-l’Essai"));
    }

    @Test
    void twenty_thousand_doors_are_taken_at_once() {
        String file = "commune_nom;voie_nom;numero;suffixe\n"
                + IntStream.range(0, 20_000)
                        .mapToObj(door -> "Saint-Aubin-d’Essai;Rue n° %d;%d;".formatted(door / 100, 1 + door % 100))
                        .collect(Collectors.joining("\n"));
        Page page = upload(file.getBytes(StandardCharsets.UTF_8)).expect(200);
        assertTrue(page.says("200 voies, 20 000 numéros"), page::text);
    }

    @Test
    void what_is_no_address_file_is_refused_and_nothing_changes() throws IOException {
        imported("bal-1.3.csv").expect(200);
        for (String file : new String[] {"", "Nom;Prénom\nRoux;Anne", "commune_nom;voie_nom;numero\nX;Y;Z", "a\0b"}) {
            assertFalse(upload(file.getBytes(StandardCharsets.UTF_8))
                    .expect(422)
                    .alert()
                    .isBlank());
        }
        assertTrue(town.browser(Role.MANAGER).open("/voies").says("3 voies et 4 numéros sont connus"));
    }

    private Page imported(String file) throws IOException {
        try (var stream = getClass().getResourceAsStream("/streets/" + file)) {
            return upload(stream.readAllBytes());
        }
    }

    private Page upload(byte[] file) {
        return town.browser(Role.MANAGER).upload("/voies", "fichier", "bal.csv", file, Map.of());
    }

    private String options(String typed) {
        return String.join(",", envelope(typed).html().select("#streets option").eachAttr("value"));
    }

    private boolean doubted(String typed) {
        return envelope(typed).html().text().contains("n’a pas ce numéro dans cette rue");
    }

    private Page envelope(String typed) {
        return town.browser(Role.COUNTER)
                .open("/adresses/enveloppe?postcode=35120&locality=Saint-Aubin-d%E2%80%99Essai&street="
                        + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }
}
