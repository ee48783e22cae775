package org.guichet.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.pdf.PdfReader;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ImportResourceTest {

    @Inject
    Town town;

    @Inject
    Clock clock;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void two_thousand_lines_of_which_twenty_are_broken_are_reported_exactly() throws Exception {
        Page tried = tried(CsvTown.of("Millier", 2000, 100)).settled();
        assertTrue(tried.says("1 980 à reprendre") && tried.says("20 refusées"), tried::text);
        assertEquals(0, count("Millier-%"));
        Page done = tried.press("Reprendre 1 980 personnes").settled();
        assertTrue(done.says("1 980 reprises") && done.says("20 refusées"), done::text);
        assertEquals(1980, count("Millier-%"));
        List<ImportLine> refused = refused(done);
        assertEquals(
                CsvTown.broken(2000, 100),
                refused.stream().map(line -> line.number).toList());
        for (ImportLine line : refused) {
            assertEquals(CsvTown.reason(line.number), line.reason, () -> "line " + line.number);
        }
        String paper = String.join(
                " ",
                PdfReader.pages(town.browser(Role.MANAGER)
                        .get(done.path() + "/refus/liste.pdf")
                        .asByteArray()));
        assertTrue(paper.contains("20 lignes refusées"), paper);
    }

    @Test
    void what_is_refused_comes_back_as_a_file_to_correct_and_send_again() {
        Page done = tried("Nom;Né le;Note\nRetour-Un;31/02/1948;=1+2\nRetour-Deux;01/03/1948;x")
                .settled();
        String csv =
                town.browser(Role.MANAGER).get(done.path() + "/refus/liste.csv").asString();
        assertEquals(
                "\ufeffNom;Né le;Note;motif du refus\r\nRetour-Un;31/02/1948;'=1+2;Cette date n’est pas lisible. Exemple\u00a0: 23/11/2026.\r\n",
                csv);
    }

    @Test
    void windows_accents_and_any_separator_come_through() {
        byte[] file = "Nom,Prénom,Ville,CP,Adresse\nWindows-Hœrt,Éloïse,Saint-Aubin,35120,12 rue des Écoles"
                .getBytes(Charset.forName("windows-1252"));
        Page sent = town.browser(Role.MANAGER).upload("/import", "fichier", "usagers.csv", file, Map.of());
        sent.press("Essayer, sans rien changer")
                .settled()
                .press("Reprendre 1 personne")
                .settled();
        Resident brought = QuarkusTransaction.requiringNew()
                .call(() -> Resident.<Resident>find("lastName", "Windows-Hœrt").singleResult());
        assertEquals("12 rue des Écoles, 35120 SAINT-AUBIN", brought.address.brief());
    }

    @Test
    void who_is_here_already_is_left_as_they_are_and_a_line_written_twice_makes_one_person() {
        String file = "Nom;Prénom;Né le\nDéjà-Là;Anne;01/03/1948\nDEJA LA;Anne;01/03/1948\nDéjà-Autre;Anne;02/03/1948";
        Page first = tried(file).settled().press("Reprendre 2 personnes").settled();
        assertTrue(first.says("2 reprises") && first.says("1 déjà là, laissée"), first::text);
        Page again = tried(file + "\n").settled();
        assertTrue(again.says("3 déjà là, laissées"), again::text);
        assertEquals(2, count("Déjà-%"));
    }

    @Test
    void the_same_file_sent_twice_is_told_and_taken_again_only_when_asked() {
        byte[] file = "Nom\nDeuxfois".getBytes(StandardCharsets.UTF_8);
        town.browser(Role.MANAGER)
                .upload("/import", "fichier", "a.csv", file, Map.of())
                .expect(200);
        Page told = town.browser(Role.MANAGER)
                .upload("/import", "fichier", "b.csv", file, Map.of())
                .expect(422);
        assertTrue(told.alert().contains("a déjà été envoyé"), told::alert);
        town.browser(Role.MANAGER)
                .upload("/import", "fichier", "b.csv", file, Map.of("encore", "oui"))
                .expect(200);
    }

    @Test
    void a_stopped_run_goes_on_where_it_was_and_makes_nobody_twice() {
        Page tried = tried(CsvTown.of("Arrêt", 1200, 5000)).settled();
        long run = Long.parseLong(tried.path().replaceAll("\\D", ""));
        QuarkusTransaction.requiringNew().run(() -> ImportRun.byId(run).orElseThrow().state = ImportRun.State.BRINGING);
        QuarkusTransaction.requiringNew().run(() -> ImportBatch.step(run, clock));
        assertEquals(ImportBatch.SIZE, count("Arrêt-%"));
        QuarkusTransaction.requiringNew().run(() -> ImportRun.byId(run).orElseThrow().state = ImportRun.State.STOPPED);
        Page stopped = town.browser(Role.MANAGER).open(tried.path());
        stopped.press("Continuer : Reprendre 700 personnes").settled();
        assertEquals(1200, count("Arrêt-%"));
    }

    @Test
    void a_run_is_taken_back_save_those_whose_sheet_has_served() {
        Page done = tried("Nom\nRepris-Un\nRepris-Deux")
                .settled()
                .press("Reprendre 2 personnes")
                .settled();
        Resident served = QuarkusTransaction.requiringNew()
                .call(() -> Resident.<Resident>find("lastName", "Repris-Deux").singleResult());
        town.birthRecord(served, Channel.COUNTER);
        Page undone = done.press("Annuler cet import").expect(200);
        assertTrue(undone.says("annulé") && undone.says("1 reprise"), undone::text);
        assertEquals(0, count("Repris-Un"));
        assertEquals(1, count("Repris-Deux"));
    }

    @Test
    void nonsense_is_answered_in_words() {
        for (byte[] file : new byte[][] {
            new byte[0],
            "Nom".getBytes(StandardCharsets.UTF_8),
            {(byte) 0xff, 0, 1, 2, 3},
            "\n\n\n".getBytes(StandardCharsets.UTF_8)
        }) {
            Page page = town.browser(Role.MANAGER).upload("/import", "fichier", "x.csv", file, Map.of());
            assertEquals(422, page.status(), page::text);
            assertFalse(page.alert().isBlank());
        }
        Page columns = town.browser(Role.MANAGER)
                .upload("/import", "fichier", "y.csv", "Couleur\nbleu".getBytes(StandardCharsets.UTF_8), Map.of());
        Page refused = columns.press("Essayer, sans rien changer").expect(422);
        assertTrue(refused.alert().contains("Dites quelle colonne porte le nom"), refused::alert);
    }

    private Page tried(String file) {
        return town.browser(Role.MANAGER)
                .upload(
                        "/import",
                        "fichier",
                        "usagers.csv",
                        file.getBytes(StandardCharsets.UTF_8),
                        Map.of("encore", "oui"))
                .expect(200)
                .press("Essayer, sans rien changer")
                .expect(200);
    }

    private static List<ImportLine> refused(Page page) throws IOException {
        long run = Long.parseLong(page.path().replaceAll("\\D", ""));
        return QuarkusTransaction.requiringNew()
                .call(() -> ImportLine.refused(ImportRun.byId(run).orElseThrow()));
    }

    private static long count(String lastName) {
        return QuarkusTransaction.requiringNew().call(() -> Resident.count("lastName like ?1", lastName));
    }
}
