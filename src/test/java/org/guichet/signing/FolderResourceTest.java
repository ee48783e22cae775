package org.guichet.signing;

import static org.guichet.desk.SignedLetters.again;
import static org.guichet.desk.SignedLetters.folder;
import static org.guichet.desk.SignedLetters.join;
import static org.guichet.desk.SignedLetters.toSign;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.letters.Awaits;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A folder goes to its signatory and comes back: all signed but these two. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class FolderResourceTest {

    private static final String BACK = "Toutes signées, sauf celles que j’ai décochées";

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
    void all_are_signed_but_two_and_the_folder_closes() {
        List<Letter> letters = letters(4);
        String path = folder(town, letters.toArray(Letter[]::new));
        Page folder = mail(path);
        assertTrue(mail("/parapheur").says("4 sur 4"), "among those that are out");
        untick(folder, letters.get(1), "Le montant est faux.");
        untick(folder, letters.get(3), "À revoir avec moi.");
        Page closed = folder.press(BACK).expect(200);
        assertTrue(closed.says("refermé"), closed::text);
        assertTrue(closed.says("Le montant est faux."), closed::text);
        assertEquals(
                List.of("SIGNED", "REFUSED", "SIGNED", "REFUSED"),
                letters.stream()
                        .map(letter -> LetterStep.of(letter).get(0).step.name())
                        .toList());
        assertEquals(Awaits.POST, again(letters.get(0)).awaits);
        assertNull(again(letters.get(1)).awaits);
        assertFalse(mail("/parapheur").html().select("a[href=" + path + "]").hasText());
        assertTrue(mail("/parapheur?refermes=oui")
                .html()
                .select("a[href=" + path + "]")
                .hasText());
        assertFalse(closed.offers(BACK));
    }

    @Test
    void what_is_neither_ticked_nor_explained_stays_and_the_rest_goes_on() {
        List<Letter> letters = letters(3);
        String path = folder(town, letters.toArray(Letter[]::new));
        Page folder = mail(path);
        untick(folder, letters.get(0), "");
        remark(folder, letters.get(1), "Presque.");
        Page told = folder.press(BACK).expect(422);
        assertTrue(told.alert().contains(number(letters.get(0)) + " : reste dans le parapheur"), told::alert);
        assertTrue(told.alert().contains("cochée « signée », avec une remarque"), told::alert);
        assertEquals(
                "Presque.",
                told.html().getElementById("remarque." + letters.get(1).id).text());
        assertEquals(Awaits.POST, again(letters.get(2)).awaits);
        assertEquals(Awaits.SIGNATURE, again(letters.get(0)).awaits);
        assertEquals(Awaits.SIGNATURE, again(letters.get(1)).awaits);
        assertTrue(mail("/parapheur").says("2 sur 3"));
        clock.travelTo(LocalDateTime.of(2026, 12, 1, 9, 0));
        assertEquals(
                "depuis 8 jours",
                mail("/parapheur")
                        .html()
                        .select("tr:has(a[href=%s]) .due.late".formatted(path))
                        .text());
    }

    @Test
    void the_ranks_say_the_order_then_the_list() {
        List<Letter> letters = letters(3);
        Page page = mail("/parapheur?signataire=0");
        letters.forEach(letter -> join(page, letter));
        rank(page, letters.get(2), "1");
        Page folder = page.press("Faire le parapheur").expect(200);
        assertEquals(
                List.of(letters.get(2), letters.get(0), letters.get(1)).stream()
                        .map(FolderResourceTest::number)
                        .toList(),
                numbers(folder));
    }

    @Test
    void a_letter_lies_in_one_folder_at_a_time() {
        Letter letter = letters(1).get(0);
        Page slow = mail("/parapheur?signataire=0");
        join(slow, letter);
        folder(town, letter);
        Page told = slow.press("Faire le parapheur").expect(422);
        assertTrue(told.alert().contains("vient d’être mise dans un autre parapheur"), told::alert);
        Letter signed = letters(1).get(0);
        Page late = mail("/parapheur?signataire=0");
        join(late, signed);
        rank(late, signed, "premier");
        town.browser(Role.MANAGER).open(signed.path()).press("Signée à la main");
        told = late.press("Faire le parapheur").expect(422);
        assertTrue(told.alert().contains("n’attend plus de signature"), told::alert);
        assertTrue(told.alert().contains("Le rang « premier » n’est pas un nombre"), told::alert);
        assertTrue(mail("/parapheur?signataire=0")
                .press("Faire le parapheur")
                .expect(422)
                .alert()
                .contains("Cochez au moins une lettre"));
    }

    @Test
    void many_who_make_a_folder_of_the_same_letters_at_once_make_one() {
        List<Letter> letters = letters(3);
        List<Page> pages = IntStream.range(0, 4)
                .mapToObj(one -> {
                    Page page = mail("/parapheur?signataire=0");
                    List<Letter> order = new ArrayList<>(letters);
                    Collections.rotate(order, one);
                    order.forEach(letter -> join(page, letter));
                    return page;
                })
                .toList();
        List<Integer> answers = pages.stream()
                .map(page -> CompletableFuture.supplyAsync(
                        () -> page.press("Faire le parapheur").status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 422, 422, 422), answers);
    }

    @Test
    void a_folder_goes_to_one_person() {
        Agent other = town.hire("adjointe", Role.SIGNATORY);
        Letter mine = letters(1).get(0);
        Letter draft = town.letter(dossier(), "Madame,\n\nVoici.");
        QuarkusTransaction.requiringNew().run(() -> Letter.<Letter>findById(draft.id).signatory = other);
        Letter hers = toSign(town, draft);
        Page both = mail("/parapheur?signataire=0");
        join(both, mine);
        join(both, hers);
        Page told = both.press("Faire le parapheur").expect(422);
        assertTrue(told.alert().contains("n’ont pas le même signataire"), told::alert);
        Page her =
                Browser.loggedIn("adjointe", Town.PASSWORD).open("/parapheur").expect(200);
        assertTrue(her.says(number(hers)), "her own letters come first");
        assertFalse(her.says(number(mine)), her::text);
        Page made = her.press("Faire le parapheur").expect(200);
        assertEquals(List.of(number(hers)), numbers(made));
        Page signed = made.press(BACK).expect(200);
        assertTrue(signed.says("noté par Camille Le Adjointe"), signed::text);
    }

    @Test
    void of_two_at_once_on_the_same_folder_the_second_is_told_who_was_first() {
        List<Letter> letters = letters(2);
        String path = folder(town, letters.toArray(Letter[]::new));
        Page slow = mail(path);
        Page third = mail(path);
        Page first = town.browser(Role.SIGNATORY).open(path);
        first.press(BACK).expect(200);
        untick(slow, letters.get(0), "Non.");
        Page told = slow.press(BACK).expect(409);
        assertTrue(
                told.alert().contains("déjà notée « signée à la main » à 10:42 par Camille Le Signatory"), told::alert);
        assertTrue(told.alert().contains("voyez ensemble ce qu’il en est"), told::alert);
        assertEquals(1, LetterStep.of(letters.get(0)).size());
        assertTrue(third.press(BACK).expect(409).alert().contains("Rien n’est changé."));
    }

    @Test
    void a_letter_taken_out_waits_for_another_folder_and_a_folder_may_be_undone() {
        List<Letter> letters = letters(3);
        String path = folder(town, letters.toArray(Letter[]::new));
        Page slow = mail(path);
        Page without = mail(path).press("Retirer " + number(letters.get(1))).expect(200);
        assertEquals(List.of(number(letters.get(0)), number(letters.get(2))), numbers(without));
        assertTrue(slow.press(BACK).expect(409).alert().contains("n’est plus dans ce parapheur"));
        assertEquals(Awaits.SIGNATURE, again(letters.get(1)).awaits);
        String second = folder(town, letters.get(1));
        mail(second).press("Défaire ce parapheur").expect(200);
        assertTrue(mail(second).says("refermé"));
        folder(town, letters.get(1));
    }

    @Test
    void a_letter_signed_elsewhere_leaves_its_folder() {
        Letter letter = letters(1).get(0);
        String path = folder(town, letter);
        town.browser(Role.MANAGER).open(letter.path()).press("Signée à la main").expect(200);
        assertTrue(mail(path).says("refermé"));
    }

    @Test
    void the_last_two_letters_signed_at_once_close_the_folder() {
        for (int round = 0; round < 5; round++) {
            List<Letter> letters = letters(2);
            String path = folder(town, letters.toArray(Letter[]::new));
            List<Page> pages = letters.stream()
                    .map(letter -> town.browser(Role.MANAGER).open(letter.path()))
                    .toList();
            pages.stream()
                    .map(page -> CompletableFuture.runAsync(
                            () -> page.press("Signée à la main").expect(200)))
                    .toList()
                    .forEach(CompletableFuture::join);
            assertTrue(mail(path).says("refermé"));
        }
    }

    @Test
    void the_list_comes_alone_or_on_top_of_the_letters_and_what_was_printed_says_so() throws IOException {
        List<Letter> letters = letters(2);
        String path = folder(town, letters.toArray(Letter[]::new));
        List<String> list = pages(path + "/liste.pdf");
        assertEquals(1, list.size());
        assertTrue(list.get(0).contains("À signer par Camille Le Signatory"), list.get(0));
        assertTrue(list.get(0).contains("2 lettres, 2 pages."), list.get(0));
        List<String> bothSides = pages(path + "/lettres.pdf");
        assertEquals(5, bothSides.size(), "a list, a blank back, a letter, a blank back, a letter");
        assertTrue(bothSides.get(2).contains("départ n° " + letters.get(0).departure), bothSides.get(2));
        assertTrue(bothSides.get(4).contains("départ n° " + letters.get(1).departure), bothSides.get(4));
        assertEquals(3, pages(path + "/lettres.pdf?recto=oui").size());
        assertFalse(bothSides.get(2).contains("DUPLICATA"));
        Page said = mail(path).press("Ces lettres sont imprimées").expect(200);
        assertFalse(said.offers("Ces lettres sont imprimées"));
        assertTrue(pages(path + "/lettres.pdf").get(2).contains("DUPLICATA"));
        untick(said, letters.get(1), "Non.");
        said.press(BACK).expect(200);
        String after = pages(path + "/liste.pdf").get(0);
        assertTrue(after.contains("☒ refusée"), after);
    }

    @Test
    void a_discreet_letter_shows_only_that_it_is_one_to_who_may_not_see_it() throws IOException {
        Letter discreet = toSign(town, town.vulnerablePerson(town.resident("Cachée")));
        Letter open = letters(1).get(0);
        Page mails = mail("/parapheur?signataire=0");
        join(mails, discreet);
        assertTrue(mails.press("Faire le parapheur").expect(422).alert().contains("Cochez au moins une lettre"));
        Page managers = town.browser(Role.MANAGER).open("/parapheur?signataire=0");
        join(managers, discreet);
        join(managers, open);
        String path = managers.press("Faire le parapheur").expect(200).path();
        Page seen = mail(path);
        assertFalse(seen.says("Cachée"), seen::text);
        assertTrue(seen.says("dossier discret"));
        String list = pages(path + "/liste.pdf").get(0);
        assertFalse(list.contains("Cachée"), list);
        assertTrue(list.contains("1 lettre d’un dossier discret"), list);
        assertEquals(2, pages(path + "/lettres.pdf?recto=oui").size());
        Page back = seen.press(BACK).expect(200);
        assertEquals(Awaits.SIGNATURE, again(discreet).awaits);
        assertEquals(Awaits.POST, again(open).awaits);
        assertFalse(back.says("refermé"));
        Page signatorys = town.browser(Role.SIGNATORY).open(path);
        assertTrue(signatorys.says("Cachée"));
        assertTrue(signatorys.press(BACK).expect(200).says("refermé"));
    }

    @Test
    void a_day_that_cannot_be_is_refused_before_anything_is_noted() {
        Letter letter = letters(1).get(0);
        Page folder = mail(folder(town, letter));
        for (Map.Entry<String, String> day : Map.of(
                        "24/11/2026", "Ce jour est à venir", "", "Indiquez le jour", "hier", "pas lisible")
                .entrySet()) {
            Page told = folder.type("Signées le", day.getKey()).press(BACK).expect(422);
            assertTrue(told.alert().contains(day.getValue()), told::alert);
        }
        Page early = folder.type("Signées le", "20/11/2026").press(BACK).expect(422);
        assertTrue(early.alert().contains("n’était pas encore définitive"), early::alert);
        assertEquals(Set.of(), Set.copyOf(LetterStep.of(letter)));
        mail("/parapheur/999999").expect(404);
    }

    @Test
    void the_database_keeps_folders_as_they_were() {
        List<Letter> letters = letters(2);
        long folder = Long.parseLong(folder(town, letters.get(0)).replaceAll("\\D", ""));
        Letter draft = town.letter(dossier(), "Madame,");
        long other = Long.parseLong(folder(town, letters.get(1)).replaceAll("\\D", ""));
        String put = "insert into folder_letters (folder_id, letter_id, position) values (%d, %d, 9)";
        for (String sql : List.of(
                put.formatted(other, letters.get(0).id),
                put.formatted(folder, draft.id),
                "update folder_letters set position = 7 where folder_id = " + folder,
                "update folder_letters set left_at = now() where folder_id = " + folder,
                "delete from folder_letters where folder_id = " + folder,
                "update signature_folders set signatory_id = signatory_id + 1 where id = " + folder,
                "delete from signature_folders where id = " + folder)) {
            assertThrows(SQLException.class, () -> execute(sql), sql);
        }
        mail("/parapheur/" + folder).press(BACK).expect(200);
        assertThrows(
                SQLException.class,
                () -> execute("update folder_letters set left_how = 'REFUSED' where folder_id = " + folder));
        assertThrows(
                SQLException.class,
                () -> execute("update signature_folders set closed_at = null where id = " + folder));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> pages(String path) throws IOException {
        return PdfReader.pages(town.browser(Role.MAIL).get(path).asByteArray());
    }

    private static List<String> numbers(Page folder) {
        return folder.html().select("td.ref").stream()
                .map(cell -> cell.ownText().replaceFirst("n° ", ""))
                .map(FolderResourceTest::plain)
                .toList();
    }

    private static void untick(Page folder, Letter letter, String why) {
        folder.html().select("input[name=signee.%d]".formatted(letter.id)).removeAttr("checked");
        remark(folder, letter, why);
    }

    private static void remark(Page folder, Letter letter, String words) {
        folder.html().getElementById("remarque." + letter.id).text(words);
    }

    private static void rank(Page page, Letter letter, String rank) {
        page.html().select("[name=rang.%d]".formatted(letter.id)).remove();
        page.html()
                .selectFirst("main form[method=post]")
                .appendElement("input")
                .attr("name", "rang." + letter.id)
                .attr("value", rank);
    }

    private static String number(Letter letter) {
        return plain(letter.departure);
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private Page mail(String path) {
        return town.browser(Role.MAIL).open(path);
    }

    private List<Letter> letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(one -> toSign(town, dossier()))
                .toList();
    }

    private Case dossier() {
        return town.birthRecord(town.resident("Parapheur"), Channel.COUNTER);
    }
}
