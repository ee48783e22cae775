package org.guichet.signing;

import static org.guichet.desk.SignedLetters.again;
import static org.guichet.desk.SignedLetters.folder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.AtOnce;
import org.guichet.desk.Page;
import org.guichet.letters.Awaits;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.junit.jupiter.api.Test;

/** A folder comes back: all signed but these two. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class FolderBackTest extends FolderDesk {

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
            assertEquals(List.of(200, 200), AtOnce.press(pages, "Signée à la main"));
            assertTrue(mail(path).says("refermé"));
        }
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
}
