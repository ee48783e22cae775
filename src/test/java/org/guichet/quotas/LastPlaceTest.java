package org.guichet.quotas;

import static org.guichet.desk.Sql.execute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.Zones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several officers grant the last place at once; and what the database refuses whoever asks. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class LastPlaceTest {

    private static final int OFFICERS = 6;

    @Inject
    Town town;

    @Inject
    DataSource database;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void one_has_it_and_the_others_are_told_to_give_a_reason_or_refuse() {
        Zone zone = Zones.of(town, 1);
        List<Page> pages = IntStream.range(0, OFFICERS)
                .mapToObj(officer -> Requests.page(town, Requests.in(town, zone)))
                .toList();
        List<Page> answers =
                pages.stream()
                        .map(page -> CompletableFuture.supplyAsync(() -> page.press("Accorder")))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        List<Page> told = answers.stream().filter(page -> page.status() == 422).toList();
        assertEquals(OFFICERS - 1, told.size());
        told.forEach(page -> assertTrue(page.alert().contains("il n’en reste aucun"), page::alert));
        assertEquals(new Tally(1, 1), zone.tally());
        told.get(0).type("Motif", "Décision du maire.").press("Accorder").expect(200);
        told.get(1).type("Motif", "Quota atteint.").press("Refuser").expect(200);
        assertEquals(new Tally(1, 2), zone.tally());
    }

    @Test
    void two_decisions_on_one_case_at_once_make_one() {
        Zone zone = Zones.of(town, 9);
        Case dossier = Requests.in(town, zone);
        List<Integer> answers = IntStream.range(0, OFFICERS)
                .mapToObj(officer -> Requests.page(town, dossier))
                .toList()
                .stream()
                .map(page -> CompletableFuture.supplyAsync(
                        () -> page.press("Accorder").status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(1, answers.stream().filter(status -> status == 200).count());
        assertEquals(new Tally(9, 1), zone.tally());
    }

    @Test
    void the_database_refuses_what_passes_the_quota_without_a_reason() throws SQLException {
        Zone zone = Zones.of(town, 1);
        Requests.granted(town, zone);
        Case dossier = Requests.in(town, zone);
        assertRefused("over_quota_only_with_a_reason", insert(zone, dossier, "GRANTED", ""));
        assertRefused("over_quota_only_with_a_reason", insert(zone, dossier, "GRANTED", "  "));
        assertEquals(new Tally(1, 1), zone.tally());
    }

    @Test
    void the_database_keeps_the_count_whatever_the_statement_says() throws SQLException {
        Zone zone = Zones.of(town, 5);
        Case dossier = Requests.in(town, zone);
        execute(database, insert(zone, dossier, "GRANTED", ""));
        assertEquals(new Tally(5, 1), zone.tally());
        assertEquals(1, QuotaDecision.of(dossier).get(0).position);
        assertRefused("decided already", insert(zone, dossier, "GRANTED", "encore"));
    }

    @Test
    void the_database_withdraws_only_what_stands_in_that_zone() throws SQLException {
        Zone zone = Zones.of(town, 5);
        Case dossier = Requests.in(town, zone);
        assertRefused("no decision to withdraw", insert(zone, dossier, "WITHDRAWN", "motif"));
        execute(database, insert(zone, dossier, "GRANTED", ""));
        assertRefused("no decision to withdraw", insert(Zones.of(town, 5), dossier, "WITHDRAWN", "motif"));
        assertRefused("violates check constraint", insert(zone, dossier, "WITHDRAWN", ""));
        assertRefused("violates check constraint", insert(zone, Requests.in(town, zone), "REFUSED", ""));
    }

    @Test
    void the_database_grants_nothing_in_a_closed_zone_and_removes_none() throws SQLException {
        Zone zone = Zones.of(town, 5);
        Case dossier = Requests.in(town, zone);
        execute(database, "update zones set closed_on = '2026-11-23' where id = " + zone.id);
        assertRefused("closed zone", insert(zone, dossier, "GRANTED", "motif"));
        assertRefused("never changed nor removed", "delete from zones where id = " + zone.id);
    }

    private void assertRefused(String words, String sql) {
        SQLException refusal = assertThrows(SQLException.class, () -> execute(database, sql));
        assertTrue(refusal.getMessage().contains(words), refusal::getMessage);
    }

    private static String insert(Zone zone, Case dossier, String verdict, String reason) {
        return "insert into zone_decisions (zone_id, case_id, verdict, dwellings, reason, position, quota, granted, at, agent_id)"
                + " select %d, %d, '%s', 1, '%s', 77, 999, 0, now(), min(id) from agents"
                        .formatted(zone.id, dossier.id, verdict, reason);
    }
}
