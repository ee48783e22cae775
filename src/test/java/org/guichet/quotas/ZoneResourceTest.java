package org.guichet.quotas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.Zones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ZoneResourceTest {

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void a_new_zone_is_listed_with_its_quota_and_what_fixed_it() {
        Zone zone = Zones.named(town, "Centre ancien", 12);
        String row = row(zone);
        assertTrue(row.contains("Centre ancien 12 0 12 Délibération n° 2026-41, 12 octobre 2026"), row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "douze", "-1", "1,5", "100000", "12 logements", "<b>"})
    void a_quota_is_a_number_and_what_was_typed_stays(String quota) {
        Page refused = Zones.blank(town, "Refusée", quota).press("Enregistrer").expect(422);
        assertTrue(refused.alert().contains("Indiquez le quota en chiffres"), refused::alert);
        assertEquals("Refusée", refused.typed("Nom de la zone"));
        assertEquals(0, Zone.count("name", "Refusée"));
    }

    @ParameterizedTest
    @CsvSource({
        "Nom de la zone, '', Indiquez le nom de la zone",
        "Délibération qui, '', Indiquez la délibération",
        "Date de la délibération, '', Indiquez la date",
        "Date de la délibération, 32/13/2026, Cette date n’est pas lisible",
        "Date de la délibération, 24/11/2026, dans l’avenir"
    })
    void what_is_missing_or_wrong_is_asked_for(String field, String typed, String words) {
        Page refused = Zones.blank(town, "Incomplète", 3)
                .type(field, typed)
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
    }

    @Test
    void a_name_too_long_for_the_head_of_a_page_is_refused() {
        Page refused =
                Zones.blank(town, "Quartier ".repeat(9), 3).press("Enregistrer").expect(422);
        assertTrue(refused.alert().contains("la place est de 60"), refused::alert);
    }

    @Test
    void two_zones_never_share_a_name_whatever_the_accents() {
        Zones.named(town, "Île aux Moines", 2);
        Page refused =
                Zones.blank(town, "ile aux-moines", 3).press("Enregistrer").expect(422);
        assertTrue(refused.alert().contains("Une autre zone porte déjà ce nom"), refused::alert);
    }

    @Test
    void every_quota_stays_in_the_history_with_who_set_it() {
        Zone zone = Zones.of(town, 12);
        edit(zone)
                .type("Quota", "8")
                .type("Délibération", "Délibération n° 2026-52")
                .type("Date de la délibération", "20/11/2026")
                .press("Enregistrer")
                .expect(200);
        List<String> history = edit(zone)
                .html()
                .select("section:contains(Les quotas) tbody tr")
                .eachText();
        assertEquals(
                List.of(
                        "8 Délibération n° 2026-52, 20 novembre 2026 23/11/2026 10:42 Camille Le Manager",
                        "12 Délibération n° 2026-41, 12 octobre 2026 23/11/2026 10:42 Camille Le Manager"),
                history);
        assertEquals(8, zone.quota().quota);
    }

    @Test
    void a_new_name_alone_adds_no_quota() {
        Zone zone = Zones.of(town, 12);
        edit(zone)
                .type("Nom de la zone", zone.name + " et quais")
                .press("Enregistrer")
                .expect(200);
        assertEquals(1, ZoneQuota.history(zone).size());
        assertTrue(row(zone).startsWith(zone.name + " et quais"));
    }

    @Test
    void the_second_of_two_managers_is_told_and_keeps_what_was_typed() {
        Zone zone = Zones.of(town, 12);
        Page slow = edit(zone);
        edit(zone).type("Quota", "10").press("Enregistrer").expect(200);
        Page told = slow.type("Quota", "9").press("Enregistrer").expect(409);
        assertTrue(told.alert().contains("Quelqu’un a modifié cette zone"), told::alert);
        assertEquals("9", told.typed("Quota"));
        assertEquals(10, zone.quota().quota);
        told.press("Enregistrer").expect(200);
        assertEquals(9, zone.quota().quota);
    }

    @Test
    void a_closed_zone_stays_in_the_list_and_is_offered_to_no_case() {
        Zone zone = Zones.of(town, 12);
        edit(zone).tick("Zone fermée").press("Enregistrer").expect(200);
        assertTrue(row(zone).contains("fermée le 23/11/2026"), () -> row(zone));
        Case dossier = town.open("changement-usage", town.resident("Fermée"), Channel.COUNTER, Requests.OF_CHANGE);
        Page page = town.browser(Role.OFFICER).open(dossier.path() + "/quota").expect(200);
        assertFalse(page.html().select("#zone").text().contains(zone.name + " "));
        Page chosen = page.tamper("zone", "");
        assertTrue(chosen.press("Choisir cette zone").expect(422).says("Choisissez une zone de la liste."));
    }

    @Test
    void a_zone_without_a_decision_says_where_they_are_taken() {
        Zone zone = Zones.of(town, 1);
        Page page = town.browser(Role.COUNTER).open(zone.path()).expect(200);
        assertTrue(page.says("Aucune décision dans cette zone."));
        assertFalse(page.offers("Modifier la zone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zones/0", "/zones/999999999", "/zones/deux", "/zones/999999999.pdf", "/zones/0/modifier"})
    void a_zone_that_does_not_exist_is_a_page_with_a_way_out(String address) {
        assertTrue(town.browser(Role.MANAGER).open(address).expect(404).offers("Revenir à l’accueil"));
    }

    private Page edit(Zone zone) {
        return town.browser(Role.MANAGER).open(zone.path() + "/modifier").expect(200);
    }

    private String row(Zone zone) {
        return town.browser(Role.ADMIN)
                .open("/zones")
                .expect(200)
                .html()
                .select("tbody tr:contains(%s)".formatted(zone.name))
                .text();
    }
}
