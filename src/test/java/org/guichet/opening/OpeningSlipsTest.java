package org.guichet.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Letters;
import org.guichet.desk.Page;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.Test;

/** The paper that leaves with the pile: a slip for each department, and labels. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class OpeningSlipsTest extends OpeningDesk {

    @Test
    void the_slip_of_each_department_holds_what_it_got_that_day_and_not_what_was_sent_on() throws IOException {
        clock.travelTo(LocalDateTime.of(2082, 5, 5, 9, 0));
        Letters.number(town, "Pour l’état civil");
        letter(Letters.came(town))
                .choose("Où va-t-elle", "Au service")
                .choose("Service", "Voirie")
                .press("Noter");
        Case dossier = town.open("mediation", town.resident("Tréssecrète"), Channel.COUNTER, Map.of());
        town.browser(Role.MAIL)
                .open("/ouverture")
                .type("Expéditeur", dossier.reference)
                .press("Numéroter");
        Letters.begin(pile(), "Rangé tout de suite")
                .choose("La feuille va", "Carton")
                .type("Nom du classeur", "n° 7")
                .press("Numéroter");
        List<String> pages = slip("");
        assertEquals(3, pages.size(), () -> String.join("\n---\n", pages));
        String all = String.join("\n", pages);
        assertFalse(all.contains("Tréssecrète") || all.contains("Rangé tout de suite"), all);
        String registry = page(pages, "Pour l’état civil");
        assertTrue(registry.contains("1 courrier.") && !registry.contains("Partout"), registry);
        assertTrue(page(pages, "Voirie et espaces publics").contains("Maître Partout"));
        assertTrue(page(pages, "dossier discret").contains("Reçu pour le service par"));
        clock.travelTo(LocalDateTime.of(2082, 5, 6, 9, 0));
        assertTrue(slip("").get(0).contains("Aucun courrier"));
        assertEquals(3, slip("?jour=05/05/2082").size());
        assertEquals(
                1, slip("?jour=2082-05-05&service=" + dossier.department.id).size());
        town.browser(Role.MAIL).open("/ouverture/bordereau.pdf?jour=hier").expect(422);
    }

    @Test
    void labels_are_printed_for_a_day_or_from_one_number_to_another() throws IOException {
        clock.travelTo(LocalDateTime.of(2083, 5, 5, 9, 0));
        for (int letter = 1; letter <= 3; letter++) {
            Letters.number(town, "Étiquetée " + letter);
        }
        Page ask = town.browser(Role.MAIL)
                .open("/ouverture")
                .follow("Imprimer des étiquettes")
                .expect(200);
        assertEquals("2083-05-05", ask.typed("Tout ce qui a été ouvert le"));
        String day = labels("jour=2083-05-05&format=L7160&first=20");
        assertTrue(day.contains("A2083000001") && day.contains("A2083000003"), day);
        assertTrue(day.contains("Arrivée n° 2083 / 2"), day);
        assertFalse(day.contains("Étiquetée"), "nobody else reads who wrote");
        String some = labels("du=2&au=3&format=ROLL_62X29");
        assertFalse(some.contains("A2083000001"), some);
        assertTrue(labels("du=2083/3&format=L7651").contains("A2083000003"));
        Map.of(
                        "du=3&au=2&format=L7160", "vient avant le premier",
                        "du=trois&format=L7160", "n’est pas un numéro d’arrivée",
                        "du=999&format=L7160", "Aucun courrier arrivé",
                        "du=1&format=L9999", "Choisissez le format",
                        "du=1&format=L7160&first=22", "de 1 à 21",
                        "du=1&format=L7160&first=un", "en chiffres",
                        "jour=hier&format=L7160", "n’est pas lisible",
                        "jour=2083-05-04&format=L7160", "Aucun courrier arrivé")
                .forEach((asked, why) -> {
                    Page refused = town.browser(Role.MAIL)
                            .open("/ouverture/etiquettes.pdf?" + asked)
                            .expect(422);
                    assertTrue(refused.alert().contains(why), () -> asked + refused.text());
                });
    }

    private String labels(String asked) throws IOException {
        return String.join(
                        "\n",
                        PdfReader.pages(town.browser(Role.MAIL)
                                .get("/ouverture/etiquettes.pdf?" + asked)
                                .asByteArray()))
                .replaceAll("\\p{Z}", " ");
    }

    private List<String> slip(String query) throws IOException {
        return PdfReader.pages(
                town.browser(Role.MAIL).get("/ouverture/bordereau.pdf" + query).asByteArray());
    }

    private static String page(List<String> pages, String words) {
        return pages.stream().filter(page -> page.contains(words)).findFirst().orElseThrow();
    }
}
