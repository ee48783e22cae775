package org.guichet.letters;

import static org.guichet.desk.Page.plain;
import static org.guichet.desk.SignedLetters.again;
import static org.guichet.desk.SignedLetters.signed;
import static org.guichet.desk.SignedLetters.toSign;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guichet.accounts.Role;
import org.guichet.accounts.RouteTable;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.procedures.LetterNature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From the draft to the proof, as each role presses it from the page of the letter. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class LetterLifeTest extends LetterLifeDesk {

    @Test
    void the_page_shows_what_was_done_by_whom_and_what_is_next() {
        Letter draft = decision(dossier(), LetterNature.FAVOURABLE, Sending.REGISTERED_AR);
        assertEquals(
                List.of(
                        "done Brouillon",
                        "next À rendre définitive",
                        " À imprimer",
                        " À signer",
                        " À mettre sous pli",
                        " À poster",
                        " Avis de réception"),
                life(manager(draft)));
        Page page = town.browser(Role.MANAGER).open(draft.path()).press("Rendre définitive");
        assertEquals("next À signer", life(page).get(3));
        page = page.press("Imprimée").press("Signée à la main").press("Mise sous pli");
        assertFalse(page.offers("Mise sous pli"));
        assertEquals(
                List.of(
                        "done Brouillon",
                        "done Définitive",
                        "done Imprimée",
                        "done Signée à la main",
                        "done Mise sous pli",
                        "next À poster",
                        " Avis de réception"),
                life(page));
        page = town.browser(Role.MAIL).open(draft.path()).press("Postée").expect(200);
        assertTrue(page.says("Postée le 23 novembre 2026, noté par Camille Le Mail"), page::text);
        assertTrue(page.title().contains("avis de réception attendu"), page::title);
        page = page.press("Présentée par le facteur").expect(200);
        assertFalse(page.offers("Présentée par le facteur"));
        page = page.press("Avis de réception signé").expect(200);
        assertEquals("done Avis de réception signé", life(page).get(7));
        assertEquals("Lettre définitive", page.title());
        assertEquals(MONDAY, caseOf(draft).milestones.notifiedOn);
    }

    @Test
    void a_registered_letter_that_nobody_claims_notifies_on_the_day_it_was_presented() {
        Letter letter = signed(town, toSign(town, decision(dossier(), LetterNature.FAVOURABLE, Sending.REGISTERED_AR)));
        manager(letter).press("Postée").expect(200);
        clock.travelTo(LocalDateTime.of(2026, 12, 14, 9, 0));
        manager(letter)
                .type("Présentée le", "25/11/2026")
                .press("Présentée par le facteur")
                .expect(200);
        Page back = manager(letter).press("Pli avisé et non réclamé").expect(200);
        assertEquals("late Pli avisé et non réclamé", life(back).get(7));
        assertEquals(LocalDate.of(2026, 11, 25), caseOf(letter).milestones.notifiedOn);
        assertNull(again(letter).awaits);
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNTER", "PHONE", "MAIL", "OFFICER", "SIGNATORY", "MANAGER"})
    void each_role_is_offered_the_steps_that_the_table_gives_it_and_each_works(Role role) {
        Letter letter = toSign(town, decision(dossier(), LetterNature.REPLY, Sending.REGISTERED_AR));
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put("Imprimée", "imprimee");
        steps.put("Signée à la main", "signee");
        steps.put("Mise sous pli", "sous-pli");
        steps.put("Postée", "postee");
        steps.put("Présentée par le facteur", "presentee");
        steps.put("Avis de réception signé", "recue");
        steps.forEach((button, route) -> {
            Page seen = town.browser(role).open(letter.path()).expect(200);
            boolean may = may(role, "POST /courriers/{id}/" + route);
            assertEquals(may, seen.offers(button), button);
            Page done = (may ? seen : manager(letter)).press(button).expect(200);
            assertFalse(done.offers(button), button);
        });
        assertEquals(
                EnumSet.of(
                        LetterStep.Kind.PRINTED,
                        LetterStep.Kind.SIGNED,
                        LetterStep.Kind.ENVELOPED,
                        LetterStep.Kind.POSTED,
                        LetterStep.Kind.PRESENTED,
                        LetterStep.Kind.RECEIVED),
                EnumSet.copyOf(
                        LetterStep.of(letter).stream().map(step -> step.step).toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Signée le | 24/11/2026 | Ce jour est à venir
            Signée le | 22/11/2026 | n’était pas encore définitive
            Signée le | le 23      | pas lisible
            Signée le | ''         | Indiquez le jour
            """)
    void a_day_that_cannot_be_is_refused_and_kept(String label, String day, String words) {
        Letter letter = toSign(town, dossier());
        Page refused =
                manager(letter).type(label, day).press("Signée à la main").expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(day, refused.typed(label));
        assertEquals(List.of(), LetterStep.of(letter));
    }

    @Test
    void nothing_happens_before_what_came_first() {
        Letter letter = toSign(town, dossier());
        clock.travelTo(LocalDateTime.of(2026, 11, 27, 9, 0));
        manager(letter)
                .type("Signée le", "26/11/2026")
                .press("Signée à la main")
                .expect(200);
        Page refused =
                manager(letter).type("Postée le", "25/11/2026").press("Postée").expect(422);
        assertTrue(refused.alert().contains("« signée à la main » le 26 novembre 2026"), refused::alert);
        manager(letter).type("Imprimée le", "25/11/2026").press("Imprimée").expect(200);
    }

    @Test
    void a_step_noted_twice_says_who_noted_it() {
        Letter letter = toSign(town, dossier());
        Page page = manager(letter);
        page.press("Signée à la main").expect(200);
        Page told = page.press("Signée à la main").expect(422);
        assertTrue(
                told.alert()
                        .contains(
                                "C’est déjà noté : signée à la main le 23 novembre 2026, noté par Camille Le Manager"),
                told::alert);
    }

    @Test
    void who_is_to_sign_a_discreet_letter_reads_it_and_its_case_from_the_day_it_is_final() {
        Case discreet = town.vulnerablePerson(town.resident("Secrète"));
        Letter draft = town.letter(discreet, "Madame,\n\nC’est fait.");
        Browser signatory = town.browser(Role.SIGNATORY);
        signatory.open(draft.path()).expect(403);
        assertFalse(
                signatory.open("/?corbeille=a-signer").says(discreet.number().grouped()));
        toSign(town, draft);
        signatory.open(draft.path()).expect(200);
        signatory.open(discreet.path()).expect(200);
        assertTrue(signatory
                .ask("/", Map.of("corbeille", "a-signer", "service", discreet.department.id))
                .says(plain(discreet.number().grouped())));
        signatory.open(draft.path()).press("Signée à la main").expect(200);
        town.hire("autresignataire", Role.SIGNATORY);
        Browser.loggedIn("autresignataire", Town.PASSWORD).open(draft.path()).expect(403);
        town.browser(Role.OFFICER).open(draft.path()).expect(403);
    }

    private static boolean may(Role role, String route) {
        return RouteTable.allows(route, Set.of(role.name())::contains);
    }
}
