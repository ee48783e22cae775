package org.guichet.consultations;

import static org.guichet.desk.Sql.execute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.pdf.PdfReader;
import org.guichet.web.Paging;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at once, many in all, and what the database refuses whoever asks. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ManyObservationsTest {

    private static final int AGENTS = 8;
    private static final int BATCHES = 6;
    private static final int BATCH = 100;

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @Inject
    DataSource database;

    @BeforeEach
    void open() {
        town.open();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void several_agents_at_once_number_without_a_gap_or_a_double() {
        Consultation consultation = Opinions.announced(town, clock, 2061);
        List<Case> cases = IntStream.range(0, AGENTS)
                .mapToObj(agent -> CompletableFuture.supplyAsync(() -> Opinions.of(town, null, "En même temps.")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(
                IntStream.rangeClosed(1, AGENTS).boxed().toList(),
                cases.stream()
                        .map(dossier -> Opinions.line(dossier).number)
                        .sorted()
                        .toList());
        assertEquals(AGENTS, Observation.count("consultation", consultation));
    }

    @Test
    void one_observation_chosen_by_two_agents_at_once_is_in_one_register_once() {
        Consultation first = Opinions.announced(town, clock, 2062);
        Consultation second = Opinions.announced(town, clock, 2062);
        Case dossier = Opinions.of(town, null, "Disputée.");
        List<Page> pages = List.of(first, second, first, second).stream()
                .map(register -> town.browser(Role.PHONE)
                        .open(dossier.path() + "/observation")
                        .choose("Registre", register.name))
                .toList();
        List<Integer> answers = pages.stream()
                .map(page -> CompletableFuture.supplyAsync(
                        () -> page.press("Porter au registre").status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(1, Observation.count("consultation", first) + Observation.count("consultation", second));
    }

    @Test
    void six_hundred_observations_are_paged_on_screen_and_print_whole() throws IOException {
        Consultation consultation = Opinions.announced(town, clock, 2063);
        for (int batch = 0; batch < BATCHES; batch++) {
            QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, BATCH)
                    .forEach(one -> Opinions.of(town, null, "Une observation parmi bien d’autres. ".repeat(6))));
        }
        Page first = town.browser(Role.OFFICER).open(consultation.path()).expect(200);
        assertEquals(Paging.SIZE, first.html().select("tbody tr").size());
        assertTrue(first.html().select("td.num").first().text().endsWith("600"));
        assertTrue(first.says("600 observations"));
        Page last = town.browser(Role.OFFICER).open(consultation.path() + "?page=12");
        assertEquals("1", last.html().select("td.num").last().text());
        String paper = String.join(
                "\n",
                PdfReader.pages(town.browser(Role.OFFICER)
                        .get(consultation.path() + "/registre.pdf")
                        .asByteArray()));
        assertEquals(600, paper.split("23/11/2063", -1).length - 1);
        assertTrue(paper.replace('\u202f', ' ').replace('\u00a0', ' ').contains("600 observations, du n° 1 au n° 600"));
    }

    @Test
    void the_database_numbers_and_marks_whatever_the_statement_says() throws SQLException {
        Consultation consultation = Opinions.announced(town, clock, 2064);
        Case dossier = town.roadReport(null);
        execute(database, insert(consultation, dossier, "2064-12-01 09:00+01"));
        Observation line = Opinions.line(dossier);
        assertEquals(1, line.number);
        assertTrue(line.late);
        assertRefused("was not open yet", insert(consultation, town.roadReport(null), "2064-11-01 09:00+01"));
        assertRefused("observations_once_a_case", insert(consultation, dossier, "2064-11-20 09:00+01"));
        Case next = town.roadReport(null);
        execute(database, insert(consultation, next, "2064-11-20 09:00+01"));
        assertEquals(2, Opinions.line(next).number, "what was refused left no gap");
    }

    @Test
    void the_database_lets_no_register_close_earlier_once_somebody_has_spoken() throws SQLException {
        Consultation consultation = Opinions.announced(town, clock, 2065);
        String earlier =
                "update consultations set closes_at = closes_at - interval '1 day' where id = " + consultation.id;
        execute(database, earlier);
        execute(database, insert(consultation, town.roadReport(null), "2065-11-20 09:00+01"));
        assertRefused("holds observations", earlier);
        assertRefused("holds observations", "update consultations set last_number = 0 where id = " + consultation.id);
        assertRefused("never changed nor removed", "delete from consultations where id = " + consultation.id);
    }

    private void assertRefused(String words, String sql) {
        SQLException refusal = assertThrows(SQLException.class, () -> execute(database, sql));
        assertTrue(refusal.getMessage().contains(words), refusal::getMessage);
    }

    private static String insert(Consultation consultation, Case dossier, String received) {
        return "insert into observations (consultation_id, number, case_id, channel, received_at, late, name, words, details,"
                + " correction, entered_at, entered_by_id) select %d, 77, %d, 'COUNTER', '%s', false, '', 'Oui.', '', '', now(), min(id) from agents"
                        .formatted(consultation.id, dossier.id, received);
    }
}
