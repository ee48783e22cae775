package org.guichet.commune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.guichet.accounts.Role;
import org.guichet.clock.WorkingDays;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monday 23 November 2026 in Saint-Aubin. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class CalendarResourceTest {

    @Inject
    Town town;

    @BeforeEach
    @AfterEach
    @Transactional
    void nothingChosen() {
        ClosingDay.deleteAll();
        CalendarSettings.deleteAll();
    }

    @Transactional
    WorkingDays calendar() {
        return TownCalendar.workingDays();
    }

    @Transactional
    void closed(LocalDate day, String reason) {
        new Closing(day, day, reason).write();
    }

    private Page page() {
        return town.browser(Role.MANAGER).open("/calendrier").expect(200);
    }

    private Page close(String from, String to, String reason) {
        return page().type("Premier jour", from)
                .type("Dernier jour", to)
                .type("Motif", reason)
                .press("Ajouter");
    }

    @Test
    void at_first_the_town_hall_is_closed_on_weekends_and_on_public_holidays() {
        Page page = page();
        assertTrue(page.says("vendredi 1er janvier 2027 Jour de l’an"), page::text);
        assertTrue(page.says("lundi 29 mars 2027 Lundi de Pâques"), page::text);
        assertFalse(page.says("Vendredi saint"), page::text);
        assertFalse(calendar().isWorking(LocalDate.of(2026, 11, 28)));
        assertTrue(calendar().isWorking(LocalDate.of(2026, 11, 27)));
    }

    @Test
    void the_holidays_of_the_region_and_the_closed_weekdays_are_kept() {
        Page page = page().choose("Où se trouve la commune", "Alsace-Moselle, commune avec")
                .tick("mercredi")
                .press("Enregistrer")
                .expect(200);
        assertTrue(page.says("vendredi 26 mars 2027 Vendredi saint"), page::text);
        assertTrue(page.says("samedi 26 décembre 2026 Second jour de Noël"), page::text);
        assertFalse(calendar().isWorking(LocalDate.of(2026, 11, 25)), "a Wednesday");
        assertFalse(calendar().isWorking(LocalDate.of(2027, 3, 26)), "Good Friday");
    }

    @Test
    void a_town_hall_that_never_opens_is_refused_with_everything_kept() {
        Page page = page();
        for (String day : new String[] {"lundi", "mardi", "mercredi", "jeudi", "vendredi"}) {
            page.tick(day);
        }
        Page refused = page.choose("Où se trouve la commune", "Martinique")
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains("au moins un jour par semaine"), refused::alert);
        assertEquals(7, refused.html().select("input[type=checkbox][checked]").size());
        assertEquals("MARTINIQUE", refused.html().select("option[selected]").val());
        assertTrue(calendar().isWorking(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void a_region_that_is_on_no_list_is_refused() {
        Page page = page();
        page.html().select("option[value=MAYOTTE]").val("ATLANTIDE");
        Page refused = page.choose("Où se trouve la commune", "Mayotte")
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains("Choisissez où se trouve la commune"), refused::alert);
    }

    @Test
    void a_summer_closure_is_one_line_and_comes_off_again() {
        Page page = close("03/08/2027", "14/08/2027", "congés d’été").expect(200);
        assertTrue(page.says("du mardi 3 août 2027 au samedi 14 août 2027 congés d’été"), page::text);
        assertFalse(calendar().isWorking(LocalDate.of(2027, 8, 10)));
        Page after = page.press("Retirer").expect(200);
        assertTrue(after.says("Aucune fermeture n’est notée"), after::text);
        assertTrue(calendar().isWorking(LocalDate.of(2027, 8, 10)));
    }

    @Test
    void a_single_day_needs_no_last_day() {
        Page page = close("24/12/2026", "", "veille de Noël").expect(200);
        assertTrue(page.says("jeudi 24 décembre 2026 veille de Noël"), page::text);
    }

    @Test
    void a_day_that_is_closed_already_is_refused_in_words() {
        close("24/12/2026", "", "veille de Noël").expect(200);
        Page refused = close("21/12/2026", "31/12/2026", "congés d’hiver").expect(422);
        assertTrue(refused.alert().contains("déjà notée fermée le 24 décembre 2026 (veille de Noël)"), refused::alert);
        assertEquals("congés d’hiver", refused.typed("Motif"));
        assertEquals("21/12/2026", refused.typed("Premier jour"));
        assertTrue(calendar().isWorking(LocalDate.of(2026, 12, 21)), "nothing of it was kept");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', pont, le premier jour de fermeture",
        "demain, '', pont, n’est pas lisible",
        "24/12/2026, 31/11/2026, pont, n’est pas lisible",
        "24/12/2026, 23/12/2026, pont, avant le premier",
        "24/12/2026, '', '', Indiquez le motif",
        "01/01/2027, 31/12/2027, travaux, dépasse trois mois",
        "24/12/2206, '', pont, vérifiez l’année",
        "24/12/2024, '', pont, vérifiez l’année"
    })
    void what_makes_no_sense_is_refused_in_words(String from, String to, String reason, String why) {
        Page refused = close(from, to, reason).expect(422);
        assertTrue(refused.alert().contains(why), refused::alert);
        assertEquals(from, refused.typed("Premier jour"));
    }

    @Test
    void a_day_that_is_past_stays() {
        closed(LocalDate.of(2026, 11, 20), "tempête");
        Page page = page();
        assertTrue(page.says("vendredi 20 novembre 2026 tempête passée"), page::text);
        assertFalse(page.offers("Retirer"));
        closed(LocalDate.of(2026, 12, 24), "pont");
        Page refused = page().tamper("first", "2026-11-20")
                .tamper("last", "2026-11-20")
                .press("Retirer")
                .expect(422);
        assertTrue(refused.alert().contains("il ne reste rien à enlever"), refused::alert);
        assertFalse(calendar().isWorking(LocalDate.of(2026, 11, 20)));
    }

    @Test
    void whoever_removes_what_somebody_else_removed_is_told() {
        close("24/12/2026", "", "pont").expect(200);
        Page one = page();
        page().press("Retirer").expect(200);
        Page told = one.press("Retirer").expect(422);
        assertTrue(told.alert().contains("déjà retirée"), told::alert);
    }

    @Test
    void only_those_who_set_up_the_commune_see_it() {
        town.browser(Role.COUNTER).open("/calendrier").expect(403);
        assertTrue(town.browser(Role.ADMIN)
                .open("/commune")
                .html()
                .select("nav a[href=/calendrier]")
                .hasText());
    }
}
