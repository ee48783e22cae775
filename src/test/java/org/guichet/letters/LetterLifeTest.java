package org.guichet.letters;

import static org.guichet.desk.SignedLetters.again;
import static org.guichet.desk.SignedLetters.signed;
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
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.accounts.RouteTable;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.procedures.LetterNature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From the draft to the proof, as each role presses it from the page of the letter. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class LetterLifeTest {

    private static final LocalDate MONDAY = TravellingClock.MONDAY.toLocalDate();

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

    @Test
    void a_refused_signature_says_why_and_gives_the_case_back_to_be_decided() {
        Letter letter = toSign(town, decision(dossier(), LetterNature.FAVOURABLE, Sending.SIMPLE));
        assertEquals("ANSWERED", caseOf(letter).state.name());
        Page silent = town.browser(Role.SIGNATORY)
                .open(letter.path())
                .press("Signature refusée")
                .expect(422);
        assertTrue(silent.alert().contains("Dites pourquoi la signature est refusée"), silent::alert);
        assertEquals("2026-11-23", silent.typed("Signée le"));
        Page refused = silent.type("Pourquoi", "Le montant est faux.")
                .press("Signature refusée")
                .expect(200);
        assertEquals(
                List.of("done Définitive", " À imprimer", "late Signature refusée"),
                life(refused).subList(1, 4));
        assertFalse(refused.offers("Reprendre le texte dans un nouveau brouillon"), "the signatory writes no letters");
        assertEquals("TO_DO", caseOf(letter).state.name());
        assertNull(caseOf(letter).milestones.decidedOn);
        assertFalse(refused.offers("Signée à la main"));
    }

    @Test
    void the_text_of_a_refused_letter_is_taken_up_in_one_press_and_waits_in_the_tray_until_done() {
        Letter letter = toSign(town, town.letter(dossier(), "Madame,\n\nVoici **votre** acte."));
        assertFalse(refusedTray(Role.OFFICER).says(letter.departure));
        refuse(letter, "Une faute au nom.");
        Page tray = refusedTray(Role.OFFICER);
        assertTrue(tray.says("Une faute au nom."), tray::text);
        assertTrue(tray.says("préparée par Camille Le Officer"), tray::text);
        Page page = town.browser(Role.OFFICER).open(letter.path());
        Page draft = page.press("Reprendre le texte dans un nouveau brouillon").expect(200);
        assertEquals("Madame,\n\nVoici **votre** acte.", draft.typed("Texte"));
        assertTrue(draft.says("Une faute au nom."), draft::text);
        Page again = page.press("Reprendre le texte dans un nouveau brouillon").expect(200);
        assertEquals(draft.path(), again.path() + "/modifier");
        assertEquals(2, Letter.of(letter.dossier).size());
        assertTrue(refusedTray(Role.OFFICER).says(letter.departure.replace('\u00a0', ' ')));
        assertTrue(town.browser(Role.OFFICER).open(letter.path()).offers("Continuer le nouveau brouillon"));
        again.press("Rendre définitive").expect(200);
        assertFalse(refusedTray(Role.OFFICER).says(letter.departure.replace('\u00a0', ' ')));
        assertTrue(town.browser(Role.OFFICER).open(letter.path()).offers("Voir la lettre qui la remplace"));
    }

    @Test
    void whoever_prepared_a_letter_sees_it_refused_though_the_case_is_in_another_department() {
        Letter letter = toSign(town, town.roadReport(town.resident("Ailleurs")));
        refuse(letter, "À revoir avec le garde champêtre.");
        assertEquals("voirie", caseOf(letter).department.code);
        Page first = town.browser(Role.OFFICER).open("/?corbeille=a-reprendre");
        assertTrue(first.says("À revoir avec le garde champêtre."), first::text);
    }

    @Test
    void a_letter_that_is_not_refused_is_not_taken_up() {
        Letter letter = toSign(town, dossier());
        Browser officer = town.browser(Role.OFFICER);
        assertEquals(
                422,
                officer.post(letter.path() + "/reprise", Map.of("jeton", officer.token()))
                        .statusCode());
        assertEquals(1, Letter.of(letter.dossier).size());
    }

    @Test
    void pressed_many_times_at_once_one_draft_takes_it_up() {
        Letter letter = toSign(town, dossier());
        refuse(letter, "Non.");
        Page page = town.browser(Role.OFFICER).open(letter.path());
        IntStream.range(0, 5)
                .mapToObj(one ->
                        CompletableFuture.runAsync(() -> page.press("Reprendre le texte dans un nouveau brouillon")
                                .expect(200)))
                .toList()
                .forEach(CompletableFuture::join);
        assertEquals(2, Letter.of(letter.dossier).size());
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
    void the_database_takes_up_only_what_was_refused_and_once() {
        Letter open = toSign(town, dossier());
        Letter refused = toSign(town, dossier());
        refuse(refused, "Non.");
        Letter other = town.letter(dossier(), "Madame,");
        Letter mine = town.letter(refused.dossier, "Madame,");
        Letter second = town.letter(refused.dossier, "Madame,");
        String link = "update letters set redoes_id = %d where id = %d";
        assertThrows(SQLException.class, () -> execute(link.formatted(open.id, mine.id)));
        assertThrows(SQLException.class, () -> execute(link.formatted(refused.id, other.id)));
        assertTrue(quietly(link.formatted(refused.id, mine.id)));
        assertThrows(SQLException.class, () -> execute(link.formatted(refused.id, second.id)));
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
                .says(discreet.number().grouped().replace('\u00a0', ' ')));
        signatory.open(draft.path()).press("Signée à la main").expect(200);
        town.hire("autresignataire", Role.SIGNATORY);
        Browser.loggedIn("autresignataire", Town.PASSWORD).open(draft.path()).expect(403);
        town.browser(Role.OFFICER).open(draft.path()).expect(403);
    }

    private boolean quietly(String sql) {
        try {
            execute(sql);
            return true;
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean may(Role role, String route) {
        return RouteTable.allows(route, Set.of(role.name())::contains);
    }

    private Page refusedTray(Role role) {
        return town.browser(role).open("/?corbeille=a-reprendre&service=0").expect(200);
    }

    private void refuse(Letter letter, String why) {
        town.browser(Role.SIGNATORY)
                .open(letter.path())
                .type("Pourquoi", why)
                .press("Signature refusée")
                .expect(200);
    }

    private Letter decision(Case dossier, LetterNature nature, Sending sending) {
        Letter draft = town.letter(dossier, "Madame,\n\nVoici notre réponse.");
        QuarkusTransaction.requiringNew().run(() -> {
            Letter mine = Letter.findById(draft.id);
            mine.nature = nature;
            mine.sending = sending;
        });
        return draft;
    }

    /** « done Postée »: shape and word of each stage. */
    private static List<String> life(Page page) {
        return page.html().select("ol.clock li").stream()
                .map(stage -> stage.className() + " " + stage.select("b").text())
                .toList();
    }

    private Page manager(Letter letter) {
        return town.browser(Role.MANAGER).open(letter.path()).expect(200);
    }

    private static Case caseOf(Letter letter) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Case dossier = Case.findById(letter.dossier.id);
            dossier.department.code.length();
            return dossier;
        });
    }

    private Case dossier() {
        return town.birthRecord(town.resident("Vivier"), Channel.COUNTER);
    }
}
