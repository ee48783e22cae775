package org.guichet.commune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commune promises beyond the law, the same by the three ways in. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class PromiseResourceTest {

    private static final String ANSWER = "Donner une première réponse";

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @BeforeEach
    void open() {
        town.open();
        promise("15 jours");
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
        promise("15 jours");
    }

    @ParameterizedTest
    @EnumSource
    void a_first_answer_is_promised_alike_by_every_way_in(Channel channel) {
        Case dossier = town.birthRecord(town.resident("Promesse"), channel);
        assertEquals(LocalDate.of(2026, 12, 8), dossier.milestones.promisedOn);
        Page page = town.browser(Role.OFFICER).open(dossier.path());
        assertTrue(page.says("8 décembre 2026 engagement de la commune"), page::text);
    }

    @Test
    void a_promise_never_ends_on_a_day_the_town_hall_is_closed() {
        promise("5 jours");
        assertEquals(LocalDate.of(2026, 11, 30), request().milestones.promisedOn, "Saturday 28 becomes Monday 30");
        promise("2 jours ouvrés");
        clock.travelTo(LocalDateTime.of(2026, 12, 24, 9, 0));
        assertEquals(LocalDate.of(2026, 12, 29), request().milestones.promisedOn, "over Christmas and a weekend");
    }

    @Test
    void nothing_may_be_promised() {
        promise("");
        assertNull(request().milestones.promisedOn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bientôt", "0 jour", "-3 jours", "5 ans", "999 jours", "quinze jours", "15 jours francs"})
    void what_is_no_delay_is_refused_with_everything_typed(String words) {
        Page refused = page().type(ANSWER, words).press("Enregistrer").expect(422);
        assertTrue(refused.alert().contains("2 jours ouvrés"), refused::alert);
        assertEquals(words, refused.typed(ANSWER));
    }

    @Test
    void what_was_kept_and_what_was_not_is_counted_by_way_in() {
        request();
        clock.travelTo(LocalDateTime.of(2027, 1, 4, 9, 0));
        List<String> rows = page().html().select("tbody tr").eachText();
        assertTrue(
                rows.stream().anyMatch(row -> row.matches("Première réponse par téléphone \\d+ [1-9]\\d* \\d+")),
                rows::toString);
    }

    private Case request() {
        return town.request("cantine", town.resident("Promise"), Map.of());
    }

    private Page page() {
        return town.browser(Role.MANAGER).open("/engagements").expect(200);
    }

    private void promise(String words) {
        page().type(ANSWER, words).press("Enregistrer").expect(200);
    }
}
