package org.guichet.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.letters.Sending;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.junit.jupiter.api.Test;

/** A run from the choice of its letters to the paper, and to the sheet that is filed. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RunResourceTest extends RunDesk {

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
    void the_letters_of_a_discreet_case_are_printed_by_those_who_see_it() {
        Case discreet = town.vulnerablePerson(town.resident("Discrète"));
        town.readyLetter(discreet, "Madame,\n\nVoici.");
        assertEquals(422, clerk().open("/tirages").press(PREPARE).status());
        Page seen = town.browser(Role.MANAGER).open("/tirages").press(PREPARE).settled();
        clerk().open(seen.path()).expect(403);
        seen.press("Abandonner ce tirage");
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
}
