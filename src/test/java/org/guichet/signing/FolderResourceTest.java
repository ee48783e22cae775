package org.guichet.signing;

import static org.guichet.desk.SignedLetters.again;
import static org.guichet.desk.SignedLetters.folder;
import static org.guichet.desk.SignedLetters.join;
import static org.guichet.desk.SignedLetters.toSign;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.AtOnce;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.letters.Awaits;
import org.guichet.letters.Letter;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.Test;

/** A folder is made of letters that wait for one signatory, and goes to them with its list. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class FolderResourceTest extends FolderDesk {

    @Test
    void the_ranks_say_the_order_then_the_list() {
        List<Letter> letters = letters(3);
        Page page = mail("/parapheur?signataire=0");
        letters.forEach(letter -> join(page, letter));
        rank(page, letters.get(2), "1");
        Page folder = page.press("Faire le parapheur").expect(200);
        assertEquals(
                List.of(letters.get(2), letters.get(0), letters.get(1)).stream()
                        .map(FolderDesk::number)
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
        assertEquals(List.of(200, 422, 422, 422), AtOnce.press(pages, "Faire le parapheur"));
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

    private List<String> pages(String path) throws IOException {
        return PdfReader.pages(town.browser(Role.MAIL).get(path).asByteArray());
    }

    private static List<String> numbers(Page folder) {
        return folder.html().select("td.ref").stream()
                .map(cell -> cell.ownText().replaceFirst("n° ", ""))
                .map(Page::plain)
                .toList();
    }

    private static void rank(Page page, Letter letter, String rank) {
        page.html().select("[name=rang.%d]".formatted(letter.id)).remove();
        page.html()
                .selectFirst("main form[method=post]")
                .appendElement("input")
                .attr("name", "rang." + letter.id)
                .attr("value", rank);
    }
}
