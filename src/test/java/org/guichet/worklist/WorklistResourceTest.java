package org.guichet.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Items;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class WorklistResourceTest {

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void a_case_goes_from_tray_to_tray_as_its_delay_runs_out() {
        Case dossier = newCase();
        assertIn(dossier, "a-traiter", "dans 15 jours");
        assertIn(dossier, "recus", "dans 15 jours");
        assertNotIn(dossier, "bientot");

        clock.travelTo(LocalDateTime.of(2026, 12, 2, 8, 0));
        assertIn(dossier, "bientot", "dans 6 jours");
        assertNotIn(dossier, "recus");

        clock.travelTo(LocalDateTime.of(2026, 12, 8, 18, 0));
        assertIn(dossier, "bientot", "aujourd’hui");

        clock.travelTo(LocalDateTime.of(2026, 12, 9, 8, 0));
        assertIn(dossier, "en-retard", "depuis hier");
        assertNotIn(dossier, "bientot");
    }

    @Test
    void a_case_goes_from_tray_to_tray_as_it_is_treated() {
        Case dossier = newCase();
        Items.ask(town, dossier, "Photo", "15/12/2026");
        assertIn(dossier, "pieces", "dans");
        assertNotIn(dossier, "a-traiter");
        Items.receive(town, dossier, "Photo")
                .choose("Raison", "Demande satisfaite")
                .save("Clore");
        assertIn(dossier, "clos", "clos");
        assertNotIn(dossier, "a-traiter");
    }

    @Test
    void what_is_entrusted_to_me_is_in_my_tray_only() {
        Case dossier = newCase();
        assertNotIn(dossier, "a-moi");
        officer(dossier.path())
                .choose("Personne", "Le Officer")
                .save("Confier à…")
                .expect(200);
        assertIn(dossier, "a-moi", "dans 15 jours");
        String mine = "/?corbeille=a-moi&service=0";
        assertFalse(town.browser(Role.COUNTER).open(mine).says(plain(dossier)));
    }

    @Test
    void a_tray_counts_its_cases() {
        int before = count("a-traiter");
        newCase();
        newCase();
        assertEquals(before + 2, count("a-traiter"));
    }

    @Test
    void a_case_officer_begins_with_the_own_department() {
        Case elsewhere = town.roadReport(null);
        assertEquals(
                "État civil",
                officer("/").html().select("#service option[selected]").text());
        assertFalse(officer("/?corbeille=recus").says(plain(elsewhere)));
    }

    @Test
    void an_administrator_who_does_nothing_else_begins_with_the_agents() {
        assertEquals("/agents", town.browser(Role.ADMIN).open("/").path());
    }

    @Test
    void who_opens_no_case_sees_none_listed_whatever_else_they_do() {
        town.open();
        Long id = town.hire("les-deux", Role.ADMIN).id;
        QuarkusTransaction.requiringNew()
                .run(() -> Agent.byId(id).orElseThrow().roles.add(Role.SAFEGUARD));
        assertEquals(
                "/registre-personnes",
                Browser.loggedIn("les-deux", Town.PASSWORD).open("/").path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?corbeille=inconnue",
                "/?service=999999",
                "/?service=-1",
                "/?page=0",
                "/?page=-3",
                "/?page=2147483647",
                "/?corbeille=%00&service=0"
            })
    void nonsense_in_the_address_shows_the_worklist_all_the_same(String address) {
        assertTrue(officer(address).title().startsWith("À faire aujourd’hui"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?service=tous", "/?page=deux", "/?page=99999999999"})
    void what_is_no_number_at_all_is_a_page_with_a_way_out(String address) {
        Page page = town.browser(Role.OFFICER).open(address).expect(404);
        assertTrue(page.offers("Revenir à l’accueil"));
    }

    /** In the department that no procedure of the tests begins in. */
    private Case newCase() {
        Case dossier = town.roadReport(null);
        officer(dossier.path()).choose("Service", "Accueil").save("Confier à…").expect(200);
        return dossier;
    }

    private void assertIn(Case dossier, String tray, String due) {
        Page page = tray(tray);
        String line = page.html()
                .select("tr:has(a[href=%s])".formatted(dossier.path()))
                .text();
        assertTrue(line.contains(due), () -> tray + ": " + page.text());
    }

    private void assertNotIn(Case dossier, String tray) {
        assertFalse(tray(tray).says(plain(dossier)), tray);
    }

    private int count(String tray) {
        return Integer.parseInt(
                tray(tray).html().select(".trays [aria-current] .n").text());
    }

    private Page tray(String tray) {
        long reception = Department.findByCode("accueil").orElseThrow().id;
        return officer("/?corbeille=%s&service=%d".formatted(tray, reception));
    }

    private Page officer(String address) {
        return town.browser(Role.OFFICER).open(address).expect(200);
    }

    private static String plain(Case dossier) {
        return dossier.number().grouped().replace('\u00a0', ' ');
    }
}
