package org.guichet.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.pdf.PdfReader;
import org.guichet.residents.Resident;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Somebody who came, called and wrote two thousand times, among a hundred thousand lines of others. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class LongHistoryTest {

    private static final Logger LOG = Logger.getLogger(LongHistoryTest.class);

    /** In milliseconds, on a machine that does other things; measured in tens. */
    private static final long SLOWEST_PAGE = 1_000;

    private static final long SLOWEST_PAPER = 5_000;

    @Inject
    Town town;

    @Inject
    DataSource database;

    @Test
    void two_thousand_contacts_are_shown_at_once_and_printed_whole() throws SQLException, IOException {
        Resident often = town.resident("Assidue");
        calls(town.roadReport(often).id, 1_999);
        calls(town.roadReport(town.resident("Voisine")).id, 100_000);
        Browser counter = town.browser(Role.COUNTER);
        String path = "/usagers/" + often.id + "/contacts";
        counter.open(path).expect(200);

        long start = System.nanoTime();
        Page last = counter.open(path + "?page=40").expect(200);
        long page = (System.nanoTime() - start) / 1_000_000;
        assertTrue(last.says("2 000 contacts"), last::text);
        assertEquals(50, last.html().select("tbody tr").size());

        start = System.nanoTime();
        byte[] pdf = counter.get(path + ".pdf").asByteArray();
        long paper = (System.nanoTime() - start) / 1_000_000;
        String words = String.join(" ", PdfReader.pages(pdf)).replaceAll("[\\s\u00a0\u202f]+", " ");
        assertTrue(words.contains("2 000 contacts"));
        assertEquals(1_999, words.split("Appel n° ", -1).length - 1);

        LOG.infof(
                "2 000 contacts: a page in %d ms, %d sheets in %d ms",
                page, PdfReader.pages(pdf).size(), paper);
        assertTrue(page < SLOWEST_PAGE, page + " ms");
        assertTrue(paper < SLOWEST_PAPER, paper + " ms");
    }

    private void calls(long dossier, int many) throws SQLException {
        try (var connection = database.getConnection();
                var lines = connection.prepareStatement(
                        """
                        with told as (
                            insert into case_events (case_id, position, at, agent_id, kind, words)
                            select c.id, c.story_length + n, c.received_at - n * interval '1 hour', c.opened_by_id,
                                'CALL_RECEIVED', 'Appel n° ' || n
                            from cases c, generate_series(1, ?) n where c.id = ?)
                        update cases set story_length = story_length + ? where id = ?""")) {
            lines.setInt(1, many);
            lines.setLong(2, dossier);
            lines.setInt(3, many);
            lines.setLong(4, dossier);
            lines.execute();
        }
    }
}
