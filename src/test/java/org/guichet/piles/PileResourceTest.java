package org.guichet.piles;

import static org.guichet.desk.SignedLetters.again;
import static org.guichet.desk.SignedLetters.code;
import static org.guichet.desk.SignedLetters.pile;
import static org.guichet.desk.SignedLetters.signed;
import static org.guichet.desk.SignedLetters.toSign;
import static org.guichet.desk.Sql.execute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.handovers.HandOver;
import org.guichet.handovers.Identity;
import org.guichet.letters.Awaits;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pile as a mail clerk scans it, letter after letter. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class PileResourceTest {

    private static final String CODE = "Code en barres";

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
    void a_clerk_signs_envelopes_and_posts_a_pile_each_code_answered_at_once() {
        Letter one = toSign(town, dossier());
        Letter other = toSign(town, dossier());
        Page signing = pile(town, Role.MAIL, "Signées à la main");
        signing = scan(signing, code(one));
        assertEquals("1 notée, 0 déjà notée, 0 à part", counts(signing));
        assertTrue(signing.says("Mme Éloïse Pile"), signing::text);
        signing = scan(signing, number(other));
        assertEquals(Awaits.POST, again(one).awaits);
        assertEquals(Awaits.POST, again(other).awaits);
        scan(pile(town, Role.MAIL, "Mises sous pli"), one.dossier.reference);
        Page posting = pile(town, Role.MAIL, "Postées")
                .type("Un code par ligne", code(one) + "\n\n " + code(other).toLowerCase() + " ; D2026999999")
                .press("Noter tous ces codes")
                .expect(200);
        assertEquals("2 notées, 0 déjà notée, 1 à part", counts(posting));
        assertEquals(
                List.of("SIGNED", "ENVELOPED", "POSTED"),
                LetterStep.of(one).stream().map(step -> step.step.name()).toList());
        assertEquals("Camille Le Mail", LetterStep.of(one).get(0).agent.fullName());
        assertTrue(town.browser(Role.MAIL).open("/pile").says("Postées, le 23 novembre 2026"));
    }

    @Test
    void a_letter_scanned_twice_is_told_politely_and_nothing_happens() {
        Letter letter = signed(town, dossier());
        Page page = scan(pile(town, Role.MAIL, "Postées"), code(letter));
        page = scan(page, code(letter));
        assertEquals("1 notée, 1 déjà notée, 0 à part", counts(page));
        assertTrue(page.says("Rien n’est changé : postée le 23 novembre 2026, noté par Camille Le Mail."), page::text);
        assertEquals(2, LetterStep.of(letter).size());
    }

    @Test
    void a_letter_that_awaits_something_else_is_set_aside_with_the_reason() {
        Letter letter = toSign(town, dossier());
        Page page = scan(pile(town, Role.MAIL, "Postées"), code(letter));
        assertTrue(page.says("Cette lettre attend autre chose (à signer)"), page::text);
        assertEquals(Awaits.SIGNATURE, again(letter).awaits);
        Page early = town.browser(Role.MAIL)
                .open("/pile")
                .choose("Ces lettres ont été", "Signées à la main")
                .type("Le", "20/11/2026")
                .press("Commencer à scanner");
        assertTrue(scan(early, code(letter)).says("n’était pas encore définitive ce jour-là"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D2026999999", "999999", "bonjour", "20260000010", "A2026000001", "<b>", "' or 1=1"})
    void what_is_no_letter_is_set_aside_as_it_was_typed(String typed) {
        Page page = scan(pile(town, Role.MAIL, "Postées"), typed);
        assertEquals("0 notée, 0 déjà notée, 1 à part", counts(page));
        assertEquals(typed, page.html().select("td.ref").first().text());
    }

    @Test
    void where_a_reference_means_several_letters_each_is_offered() {
        Case dossier = dossier();
        Letter one = signed(town, dossier);
        Letter other = signed(town, dossier);
        Letter waiting = toSign(town, dossier);
        Page page = scan(pile(town, Role.MAIL, "Postées"), dossier.reference);
        assertTrue(page.says("2 lettres de ce dossier attendent"), page::text);
        assertFalse(page.offers(choice(waiting)));
        page = page.press(choice(other)).expect(200);
        assertEquals(Awaits.POST, again(one).awaits);
        assertEquals(null, again(other).awaits);
        assertFalse(page.offers(choice(other)));
        page = scan(page, dossier.reference);
        assertEquals(null, again(one).awaits, "only one was left, so that nothing was asked");
        assertEquals("2 notées, 0 déjà notée, 0 à part", counts(page));
    }

    @Test
    void letters_handed_over_in_a_pile_say_how_one_knew_the_people() {
        Letter letter = signed(town, dossier());
        Page refused = town.browser(Role.COUNTER)
                .open("/pile")
                .choose("Ces lettres ont été", "Remises en main propre")
                .press("Commencer à scanner")
                .expect(422);
        assertTrue(refused.alert().contains("Choisissez ce qui montre l’identité"), refused::alert);
        scan(refused.choose("Pièce d’identité", "passeport").press("Commencer à scanner"), code(letter));
        HandOver done = HandOver.of(letter).orElseThrow();
        assertEquals(Identity.PASSPORT, done.identity);
        assertEquals("Mme Éloïse Pile", done.takenBy);
    }

    @Test
    void a_discreet_letter_is_left_to_those_who_treat_it() {
        Letter letter = toSign(town, town.vulnerablePerson(town.resident("Cachée")));
        Page page = scan(pile(town, Role.MAIL, "Signées à la main"), code(letter));
        assertTrue(page.says("Lettre d’un dossier discret"), page::text);
        assertFalse(page.says("Cachée"), page::text);
        Page managers = scan(pile(town, Role.MANAGER, "Signées à la main"), code(letter));
        assertTrue(managers.says("Cachée"));
        assertFalse(town.browser(Role.MAIL).open(managers.path()).says("Cachée"));
    }

    @Test
    void a_role_scans_only_what_it_may_note_of_one_letter() {
        Page page = town.browser(Role.SIGNATORY).open("/pile");
        assertEquals(
                List.of("Choisir…", "Signées à la main"),
                page.html().select("#step option").eachText());
        Letter letter = signed(town, dossier());
        Page foreign = pile(town, Role.MAIL, "Postées");
        Browser signatory = town.browser(Role.SIGNATORY);
        var answer = signatory.post(foreign.path(), Map.of("jeton", signatory.token(), "code", code(letter)));
        assertEquals(422, answer.statusCode());
        assertEquals(Awaits.POST, again(letter).awaits);
        page.html()
                .select("#step")
                .first()
                .appendElement("option")
                .val("POSTED")
                .attr("selected", "selected");
        page.press("Commencer à scanner").expect(422);
    }

    @Test
    void a_pile_begun_twice_is_one_and_goes_on_where_it_was() {
        Page blank = town.browser(Role.MAIL).open("/pile").choose("Ces lettres ont été", "Postées");
        Page first = blank.press("Commencer à scanner");
        assertEquals(first.path(), blank.press("Commencer à scanner").path());
        Page tomorrow = town.browser(Role.MAIL)
                .open("/pile")
                .type("Le", "24/11/2026")
                .press("Commencer à scanner")
                .expect(422);
        assertTrue(tomorrow.alert().contains("Choisissez ce qui est fait"), tomorrow::alert);
        assertTrue(tomorrow.alert().contains("Ce jour est à venir"), tomorrow::alert);
        assertEquals("24/11/2026", tomorrow.typed("Le"));
        Page empty = first.press("Noter").expect(422);
        assertTrue(empty.says("Scannez ou tapez le numéro d’une lettre"), empty::text);
        Page many = first.type("Un code par ligne", "1\n".repeat(1001)).press("Noter tous ces codes");
        assertTrue(many.expect(422).says("mille à la fois au plus"));
        town.browser(Role.MAIL).open("/pile/999999").expect(404);
    }

    @Test
    void two_clerks_with_the_same_letter_take_it_once() {
        Letter letter = signed(town, dossier());
        Page pile = pile(town, Role.MAIL, "Postées");
        Browser mail = town.browser(Role.MAIL);
        IntStream.range(0, 6)
                .mapToObj(one -> CompletableFuture.runAsync(
                        () -> mail.twin().post(pile.path(), Map.of("jeton", mail.token(), "code", code(letter)))))
                .toList()
                .forEach(CompletableFuture::join);
        assertEquals("1 notée, 5 déjà notées, 0 à part", counts(mail.open(pile.path())));
    }

    @Test
    void a_long_pile_is_paged_the_last_code_first() {
        String codes = String.join(
                "\n",
                IntStream.rangeClosed(990001, 990060)
                        .mapToObj(Integer::toString)
                        .toList());
        Page page = pile(town, Role.MAIL, "Postées")
                .type("Un code par ligne", codes)
                .press("Noter tous ces codes")
                .expect(200);
        assertEquals("990060", page.html().select("td.ref").first().text());
        assertEquals(50, page.html().select("td.ref").size());
        assertEquals(10, page.follow("Page suivante").html().select("td.ref").size());
    }

    @Test
    void the_database_keeps_what_was_scanned() {
        long pile = Long.parseLong(
                scan(pile(town, Role.MAIL, "Postées"), "12").path().replaceAll("\\D", ""));
        for (String sql : List.of(
                "update piles set dated = dated where id = " + pile,
                "delete from pile_scans where pile_id = " + pile,
                "insert into piles (page_key, step, dated, begun_at, begun_by_id)"
                        + " select gen_random_uuid(), 'HANDED', dated, begun_at, begun_by_id from piles where id = "
                        + pile,
                "insert into pile_scans (pile_id, typed, outcome, words, at, agent_id)"
                        + " select pile_id, typed, 'TAKEN', '', at, agent_id from pile_scans where pile_id = "
                        + pile)) {
            assertThrows(SQLException.class, () -> execute(database, sql), sql);
        }
    }

    private static String choice(Letter letter) {
        return "Noter le départ n° %s, Votre demande a sa réponse".formatted(number(letter));
    }

    private static String number(Letter letter) {
        return Page.plain(letter.departure);
    }

    private static Page scan(Page pile, String code) {
        return pile.type(CODE, code).press("Noter").expect(200);
    }

    private static String counts(Page page) {
        return page.html().select("[role=status] h2").text();
    }

    private Case dossier() {
        return town.birthRecord(town.resident("Pile"), Channel.COUNTER);
    }
}
