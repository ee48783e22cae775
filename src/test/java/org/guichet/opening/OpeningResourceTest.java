package org.guichet.opening;

import static org.guichet.desk.Page.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.AtOnce;
import org.guichet.desk.Browser;
import org.guichet.desk.Letters;
import org.guichet.desk.Page;
import org.guichet.desk.Registers;
import org.guichet.mail.Direction;
import org.guichet.mail.MailEntry;
import org.guichet.mail.Nature;
import org.guichet.residents.Resident;
import org.guichet.web.Paging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pile of the morning: each letter is numbered once, the next line is ready, and what is wrong takes no number. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class OpeningResourceTest extends OpeningDesk {

    /** What each field may say. */
    private static final Map<String, String> MENDED =
            Map.of("Expéditeur", "Un expéditeur", "Objet", "Une question", "Reçu le", "2026-11-23");

    @Test
    void a_letter_is_numbered_with_one_page_and_the_next_line_is_ready_with_what_the_pile_has_in_common() {
        Page next = Letters.begin(pile(), "Agence de l’eau Loire-Bretagne")
                .choose("Nature", "Recommandé avec avis de réception")
                .type("Reçu le", "2026-11-20")
                .type("Cachet de la poste", "2026-11-18")
                .type("Pièces jointes", "2")
                .type("Lesquelles", "Convention, plan")
                .tick("Chèque")
                .tick("Original à rendre")
                .press("Numéroter")
                .expect(200);
        MailEntry entry = latest();
        assertEquals(plain(entry.label()), Letters.label(next));
        assertEquals("Agence de l’eau Loire-Bretagne", entry.correspondent);
        assertEquals(Nature.REGISTERED_AR, entry.nature);
        assertEquals(LocalDate.of(2026, 11, 20), entry.dated);
        assertEquals(LocalDate.of(2026, 11, 18), entry.postmarkedOn);
        assertEquals("sender", next.html().select("[autofocus]").attr("id"));
        assertEquals("", next.typed("Expéditeur"));
        assertEquals("", next.typed("Objet"));
        assertEquals("", next.typed("Lesquelles"));
        assertTrue(next.html().select("input[name=cheque][checked]").isEmpty());
        assertEquals("2026-11-20", next.typed("Reçu le"));
        assertEquals("2026-11-18", next.typed("Cachet de la poste"));
        assertEquals("REGISTERED_AR", next.chosen("nature"));
        assertEquals(entry.department.id.toString(), next.chosen("department"));
        String line = next.html().select("tbody tr").get(0).text();
        assertTrue(line.contains("Convention, plan") && line.contains("chèque ; original"), line);
        Page letter = next.follow("Ce courrier").expect(200);
        assertTrue(letter.says("20 novembre 2026, cachet de la poste du 18 novembre 2026"), letter::text);
        assertTrue(letter.says("service État civil"), letter::text);
    }

    @Test
    void whoever_the_envelope_may_mean_is_proposed_afterwards_and_told_with_one_press() {
        Resident resident = town.resident("Kerambrun");
        Page numbered = Letters.number(town, "Mme Kerambrun");
        Page told = numbered.press("C’est Mme Éloïse Kerambrun").expect(200);
        assertTrue(told.path().startsWith("/ouverture?vu="), told::path);
        assertEquals(latest().department.id.toString(), told.chosen("department"));
        assertFalse(told.offers("C’est Mme Éloïse Kerambrun"));
        String link = told.follow("Ce courrier").html().select("dd a").attr("href");
        assertEquals("/usagers/" + resident.id, link);
        assertEquals("Mme Kerambrun", latest().correspondent);
        Page contacts = town.browser(Role.COUNTER).open("/usagers/" + resident.id + "/contacts?genre=courriers-recus");
        assertTrue(
                contacts.says("Courrier arrivé : Demande de renseignement " + plain(latest().label())), contacts::text);
    }

    @Test
    void a_sender_is_also_searched_and_chosen_before() {
        town.resident("Trividic");
        Page found =
                Letters.begin(pile(), "trividic").press("Chercher l’expéditeur").expect(200);
        assertEquals("Demande de renseignement", found.typed("Objet"));
        long before = MailEntry.count();
        found.tick("Trividic Éloïse").press("Numéroter").expect(200);
        assertEquals(before + 1, MailEntry.count());
        assertEquals("Mme Éloïse Trividic", latest().correspondent);
        Page asWritten = Letters.begin(pile(), "trividic").press("Chercher l’expéditeur");
        asWritten.press("Numéroter").expect(200);
        assertEquals("trividic", latest().correspondent);
        assertTrue(town.browser(Role.MAIL)
                .open("/ouverture/personnes?sender=trividic")
                .expect(200)
                .html()
                .text()
                .contains("Trividic Éloïse"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Expéditeur | '' | Écrivez qui envoie",
                "Objet | '  ' | Dites en quelques mots",
                "Service | Choisir | Choisissez le service",
                "Reçu le | demain | Cette date n’est pas lisible",
                "Reçu le | 2026-11-24 | est dans l’avenir",
                "Reçu le | 2025-11-22 | plus d’un an",
                "Cachet de la poste | 2026-11-24 | postérieur à la réception",
                "Cachet de la poste | 2025-11-01 | plus d’un an à la réception",
                "Pièces jointes | deux | en chiffres",
                "Pièces jointes | 1000 | en chiffres",
                "La feuille va | Classeur | Nommez le classeur",
                "La feuille va | Carton | Nommez le carton",
                "Joindre à un dossier | 2026 999 999 2 | aucun dossier ne le porte",
                "Joindre à un dossier | 2026 999 999 3 | comporte un chiffre faux",
                "Joindre à un dossier | 999999 | Aucun dossier ne répond",
                "Joindre à un dossier | bonjour | Aucun dossier ne répond",
                "Joindre à un dossier | A2026000001 | celui d’un courrier arrivé",
                "Joindre à un dossier | D2026999999 | Aucun dossier ne répond",
                "Expéditeur | 20269999993 | comporte un chiffre faux",
                "Expéditeur | 😀 | ne sait pas écrire",
            })
    void what_is_wrong_is_said_and_no_number_is_taken(String field, String typed, String words) {
        Page line = Letters.begin(pile(), "Un expéditeur");
        long before = MailEntry.count();
        boolean list = List.of("Service", "La feuille va").contains(field);
        Page refused = (list ? line.choose(field, typed) : line.type(field, typed))
                .press("Numéroter")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(before, MailEntry.count());
        Page mended = Letters.begin(refused, "Un expéditeur");
        if (!list) {
            mended.type(field, MENDED.getOrDefault(field, ""));
        } else if (field.startsWith("La")) {
            mended.choose(field, "Au service");
        }
        mended.press("Numéroter").expect(200);
        assertEquals(before + 1, MailEntry.count());
    }

    @Test
    void a_page_changed_on_its_way_takes_no_number() {
        long before = MailEntry.count();
        Letters.begin(pile(), "Quelqu’un")
                .tamper("cle", "autre")
                .press("Numéroter")
                .expect(422);
        Browser mail = town.browser(Role.MAIL);
        Map<String, String> line = Map.of(
                "jeton", mail.token(), "cle", UUID.randomUUID().toString(), "sender", "Quelqu’un", "subject", "Autre");
        String refused =
                mail.post("/ouverture", line).then().statusCode(422).extract().asString();
        assertTrue(refused.contains("Choisissez comment le pli est venu"));
        assertTrue(refused.contains("Choisissez où va la feuille"));
        assertTrue(refused.contains("Choisissez le service"));
        assertEquals(before, MailEntry.count());
    }

    @Test
    void the_same_page_sent_many_times_at_once_takes_one_number() {
        Page line = Letters.begin(pile(), "Envoyé six fois");
        AtOnce.all(IntStream.range(0, 6)
                .mapToObj(again -> () -> line.press("Numéroter").expect(200)));
        assertEquals(1, MailEntry.count("correspondent", "Envoyé six fois"));
        assertEquals(
                Letters.label(line.press("Numéroter")),
                plain(entryFrom("Envoyé six fois").label()));
    }

    @Test
    void eight_clerks_at_once_leave_no_gap() {
        List<Page> lines = IntStream.range(0, 8)
                .mapToObj(clerk -> Letters.begin(pile(), "Ensemble " + clerk))
                .toList();
        AtOnce.all(lines.stream().map(line -> () -> line.press("Numéroter").expect(200)));
        Registers.assertNoGap(Direction.ARRIVAL);
        assertEquals(8, MailEntry.count("correspondent like 'Ensemble %'"));
    }

    @Test
    void the_pile_of_a_long_day_goes_over_pages() {
        clock.travelTo(LocalDateTime.of(2081, 3, 1, 9, 0));
        for (int i = 0; i <= Paging.SIZE; i++) {
            Letters.number(town, "Pli " + i);
        }
        Page first = pile();
        assertEquals(Paging.SIZE, first.html().select("tbody tr").size());
        assertTrue(first.says("51 courriers"), first::text);
        assertTrue(first.follow("Page suivante").says("Pli 0"));
        clock.travelTo(LocalDateTime.of(2081, 3, 2, 9, 0));
        assertTrue(pile().says("Rien encore."));
        assertEquals(51, MailEntry.count("year", 2081));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?vu=0",
                "?vu=abc",
                "?vu=99999999999",
                "?page=-1",
                "?page=99999999999",
                "?department=x&nature=y&outcome=z&place=%22"
            })
    void nonsense_in_the_address_is_answered_with_the_empty_line(String query) {
        assertEquals(
                "",
                town.browser(Role.MAIL).open("/ouverture" + query).expect(200).typed("Expéditeur"));
    }
}
