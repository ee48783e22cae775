package org.guichet.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.letters.FrozenLetter;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.letters.Sending;
import org.guichet.mail.Direction;
import org.guichet.mail.MailEntry;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RunResourceTest {

    private static final String PREPARE = "Préparer le tirage";
    private static final String START = "Numéroter et mettre en pages";
    private static final String PRINT = "Ouvrir le PDF pour l’imprimer";

    @Inject
    Town town;

    @Inject
    DataSource database;

    @BeforeEach
    void nothing_else_is_ready() {
        town.open();
        QuarkusTransaction.requiringNew()
                .run(() -> Letter.update("readyAt = null, readyBy = null, pages = null"
                        + " where readyAt is not null and finalisedAt is null and takenByRunId is null"));
    }

    @Test
    void a_clerk_chooses_reads_the_counts_starts_prints_and_files_the_sheet() throws IOException, InterruptedException {
        Letter first = ready("Une-Lettre", Sending.SIMPLE);
        Letter registered = ready("Recommandée", Sending.REGISTERED_AR);
        Letter last = ready("Autre-Lettre", Sending.SIMPLE);
        Page chosen = clerk().open("/tirages");
        assertTrue(chosen.says("3 lettres sont prêtes"), chosen::text);
        Page counted = chosen.choose("Papier", "Recto verso")
                .tick("Une feuille de séparation devant chaque service et chaque sorte d’envoi")
                .press(PREPARE)
                .settled();
        assertTrue(counted.says("Total 3 enveloppes 3 3"), counted::text);
        assertFalse(isFinal(first), "nothing is numbered before somebody has read the counts");
        Page ready = counted.press(START).settled();
        assertEquals("prêt à imprimer", ready.html().select("h1 .state").text());
        byte[] pdf = pdf(ready.press(PRINT));
        List<String> pages = PdfReader.pages(pdf);
        assertEquals(10, pages.size(), "two separators and three letters, each on its own sheet");
        assertTrue(pages.get(0).contains("Simple") && pages.get(0).contains("2\u00a0lettres"), pages.get(0));
        assertTrue(pages.get(2).contains("Une-Lettre"), pages.get(2));
        assertTrue(pages.get(4).contains("Autre-Lettre"), pages.get(4));
        assertTrue(pages.get(6).contains("Recommandé avec avis de réception"), pages.get(6));
        assertTrue(pages.get(8).contains("Recommandée"), pages.get(8));
        assertTrue(Stream.of(1, 3, 5, 7, 9).allMatch(back -> pages.get(back).isBlank()), "blank backs");
        VeraPdf.assertConformant(Map.of("run", pdf));
        assertNumberedOnce(first, last, registered);
        byte[] sheet = clerk().get(ready.path() + "/bordereau.pdf").asByteArray();
        String words = String.join("\n", PdfReader.pages(sheet));
        for (Letter letter : List.of(first, last, registered)) {
            assertTrue(words.contains(again(letter).departure), words);
        }
        Page printed = clerk().open(ready.path()).press("Tout est imprimé");
        assertEquals("imprimé", printed.html().select("h1 .state").text());
        assertTrue(LetterStep.of(again(first), LetterStep.Kind.PRINTED).isPresent());
        String copy = PdfReader.pages(clerk().get(first.path() + ".pdf").asByteArray())
                .get(0);
        assertTrue(copy.contains("DUPLICATA"), copy);
    }

    @Test
    void originals_come_out_again_only_for_a_reason_that_everybody_reads_and_only_where_they_are_missing()
            throws IOException {
        IntStream.range(0, 3).forEach(one -> ready("Bourrage-" + one, Sending.SIMPLE));
        Page ready = prepared().press(START).settled();
        ready.press(PRINT);
        Page refused = clerk().open(ready.path()).press("Réimprimer").expect(422);
        assertTrue(refused.says("Dites ce qui est arrivé aux feuilles"), refused::text);
        Page nonsense = clerk().open(ready.path())
                .type("Ce qui est arrivé aux feuilles", "Bourrage")
                .type("De la lettre", "4")
                .press("Réimprimer")
                .expect(422);
        assertTrue(nonsense.says("de 1 à 3"), nonsense::text);
        assertEquals("Bourrage", nonsense.typed("Ce qui est arrivé aux feuilles"));
        List<String> pages =
                PdfReader.pages(pdf(nonsense.type("De la lettre", "2").press("Réimprimer")));
        assertEquals(2, pages.stream().filter(page -> page.contains("Bourrage")).count());
        assertFalse(pages.get(0).contains("DUPLICATA"));
        Page told = clerk().open(ready.path());
        assertTrue(told.says("Réimpression après un incident, lettres 2 à 3"), told::text);
        Page printed = told.press("Tout est imprimé");
        List<String> copies = PdfReader.pages(pdf(printed.press("Réimprimer")));
        assertTrue(copies.get(0).contains("DUPLICATA"), copies.get(0));
    }

    @Test
    void the_button_pressed_twice_hands_the_same_paper_out_once() {
        ready("Deux-Fois", Sending.SIMPLE);
        Page ready = prepared().press(START).settled();
        assertEquals(ready.press(PRINT).path(), ready.press(PRINT).path());
    }

    @Test
    void a_letter_that_cannot_leave_is_set_aside_with_the_reason_and_the_others_go_on() {
        Letter good = ready("Bonne", Sending.SIMPLE);
        Letter gone = ready("Sans-Adresse", Sending.SIMPLE);
        QuarkusTransaction.requiringNew()
                .run(() -> Resident.<Resident>findById(gone.dossier.resident.id).address = null);
        Page counted = prepared();
        assertTrue(counted.says("l’adresse de Mme Éloïse Sans-Adresse"), counted::text);
        counted.press(START).settled();
        assertTrue(isFinal(good));
        assertFalse(isFinal(gone));
        assertTrue(again(gone).readyAt == null, "it is mended first");
        Page free = officer()
                .open(gone.path() + "/modifier")
                .type("Objet", "Corrigée")
                .press("Enregistrer et voir la lettre");
        assertTrue(free.says("Corrigée"), free::text);
    }

    @Test
    void a_letter_that_cannot_leave_any_more_once_numbered_keeps_its_number_and_waits_to_be_mended() {
        Letter letter = ready("Numérotée", Sending.SIMPLE);
        Page counted = prepared();
        QuarkusTransaction.requiringNew()
                .run(() -> Resident.<Resident>findById(letter.dossier.resident.id).address = null);
        Page ready = counted.press(START).settled();
        assertTrue(ready.says("Numérotées, pas encore en pages"), ready::text);
        assertEquals(1, departures(letter));
        QuarkusTransaction.requiringNew()
                .run(() -> Resident.<Resident>findById(letter.dossier.resident.id).address =
                        town.resident("Retrouvée").address);
        Page mended = ready.press("Réessayer").settled();
        assertFalse(mended.says("pas encore en pages"), mended::text);
        assertTrue(isFinal(letter));
        assertEquals(1, departures(letter), "under the number it had");
    }

    @Test
    void what_a_run_has_taken_is_neither_rewritten_nor_made_final_under_it_until_it_is_given_up() throws SQLException {
        Letter letter = ready("Prise", Sending.SIMPLE);
        Page edit = officer().open(letter.path() + "/modifier");
        Page alone = officer().open(letter.path());
        Page counted = prepared();
        Page kept = edit.type("Objet", "Trop tard")
                .press("Enregistrer et voir la lettre")
                .expect(422);
        assertTrue(kept.says("est dans le tirage"), kept::text);
        assertTrue(alone.press("Rendre définitive").expect(422).says("est dans le tirage"));
        String rewrite = "update letters set body = 'Autre chose.' where id = " + letter.id;
        assertThrows(SQLException.class, () -> sql(rewrite));
        assertTrue(clerk().open("/tirages").press(PREPARE).expect(422).says("Aucune lettre n’est prête"));
        Page given = counted.press("Abandonner ce tirage");
        assertEquals("abandonné", given.html().select("h1 .state").text());
        assertTrue(clerk().open("/tirages").says("1 lettre est prête"));
        assertEquals(
                422,
                clerk().post(given.path() + "/depart", Map.of("jeton", clerk().token()))
                        .statusCode());
    }

    @Test
    void a_choice_takes_one_department_or_registered_letters_only() {
        ready("Simple-Choix", Sending.SIMPLE);
        ready("Recommandée-Choix", Sending.REGISTERED);
        Page registered = clerk().open("/tirages")
                .tick("Seulement les recommandés")
                .press(PREPARE)
                .settled();
        assertTrue(registered.says("Recommandée-Choix") && !registered.says("Simple-Choix"), registered::text);
        Page other = clerk().open("/tirages").choose("Service", "Voirie").press(PREPARE);
        assertEquals(422, other.status());
        Page rest = clerk().open("/tirages")
                .choose("Démarche", town.procedure("copie-acte-naissance").title())
                .press(PREPARE)
                .settled();
        assertTrue(rest.says("Simple-Choix"), rest::text);
    }

    @Test
    void many_clerks_starting_runs_and_finishing_single_letters_at_once_leave_no_gap_and_no_double() {
        List<Letter> letters = IntStream.range(0, 24)
                .mapToObj(one -> ready("Course-" + one, Sending.SIMPLE))
                .toList();
        Letter single = town.letter(letters.get(0).dossier, "Madame,\n\nSeule.");
        List<Page> pages = IntStream.range(0, 4)
                .mapToObj(one -> clerk().twin().open("/tirages"))
                .toList();
        Page alone = officer().open(single.path());
        List<CompletableFuture<Void>> all = Stream.concat(
                        pages.stream()
                                .map(page -> CompletableFuture.runAsync(() -> {
                                    Page run = page.press(PREPARE);
                                    if (run.status() == 200) {
                                        run.settled().press(START).settled();
                                    }
                                })),
                        Stream.of(CompletableFuture.runAsync(() -> alone.press("Rendre définitive"))))
                .toList();
        all.forEach(CompletableFuture::join);
        assertNumberedOnce(Stream.concat(letters.stream(), Stream.of(single)).toArray(Letter[]::new));
    }

    @Test
    void the_letters_of_a_discreet_case_are_printed_by_those_who_see_it() {
        Case discreet = town.vulnerablePerson(town.resident("Discrète"));
        town.readyLetter(discreet, "Madame,\n\nVoici.");
        assertEquals(422, clerk().open("/tirages").press(PREPARE).status());
        Page seen = town.browser(Role.MANAGER).open("/tirages").press(PREPARE).settled();
        clerk().open(seen.path()).expect(403);
        seen.press("Abandonner ce tirage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update run_letters set position = 9 where state = 'DRAWN'",
                "delete from run_letters where state = 'DRAWN'",
                "update run_printings set reason = 'autre'",
                "delete from run_printings",
                "truncate run_printings",
                "insert into run_letters (run_id, letter_id, state, nature, correspondent, pages, entry_id)"
                        + " select run_id, letter_id, 'NUMBERED', nature, correspondent, pages, entry_id from run_letters where state = 'DRAWN'"
            })
    void the_database_keeps_what_was_printed(String statement) {
        ready("Gardée", Sending.SIMPLE);
        prepared().press(START).settled().press(PRINT);
        assertThrows(SQLException.class, () -> sql(statement));
    }

    @Test
    void nothing_is_said_to_be_printed_before_it_was_handed_out() {
        ready("Pas-Encore", Sending.SIMPLE);
        Page ready = prepared().press(START).settled();
        assertFalse(ready.offers("Tout est imprimé"));
        assertEquals(
                422,
                clerk().post(ready.path() + "/imprime", Map.of("jeton", clerk().token()))
                        .statusCode());
    }

    private Letter ready(String name, Sending sending) {
        Case dossier = town.birthRecord(town.resident(name), Channel.COUNTER);
        Letter letter = town.readyLetter(dossier, "Madame %s,\n\nVoici votre acte.".formatted(name));
        QuarkusTransaction.requiringNew().run(() -> again(letter).sending = sending);
        return letter;
    }

    private Page prepared() {
        return clerk().open("/tirages").press(PREPARE).settled();
    }

    private byte[] pdf(Page printing) {
        return clerk().get(printing.path()).asByteArray();
    }

    private static Letter again(Letter letter) {
        return Letter.findById(letter.id);
    }

    private static boolean isFinal(Letter letter) {
        return QuarkusTransaction.requiringNew().call(() -> again(letter).isFinal());
    }

    private static long departures(Letter letter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> MailEntry.count("dossier = ?1 and direction = ?2", letter.dossier, Direction.DEPARTURE));
    }

    /** Each has its own number, its bytes with their fingerprint; and the register has no gap. */
    private static void assertNumberedOnce(Letter... letters) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (Letter letter : letters) {
                FrozenLetter frozen = FrozenLetter.findById(letter.id);
                assertEquals(DigestUtils.sha256Hex(frozen.pdf), frozen.pdfSha256);
            }
            assertEquals(
                    letters.length,
                    Stream.of(letters)
                            .map(letter -> again(letter).departure)
                            .distinct()
                            .count());
            List<Integer> numbers =
                    MailEntry.<MailEntry>list("direction = ?1 and year = 2026 order by number", Direction.DEPARTURE)
                            .stream()
                            .map(entry -> entry.number)
                            .toList();
            assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
        });
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private Browser clerk() {
        return town.browser(Role.MAIL);
    }

    private Browser officer() {
        return town.browser(Role.OFFICER);
    }
}
