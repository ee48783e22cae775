package org.guichet.letters;

import static org.guichet.desk.Page.plain;
import static org.guichet.desk.SignedLetters.again;
import static org.guichet.desk.SignedLetters.toSign;
import static org.guichet.desk.Sql.execute;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.AtOnce;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.procedures.LetterNature;
import org.junit.jupiter.api.Test;

/** A letter that its signatory refuses: its case is to decide again, its text is taken up in a new draft. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RefusedLetterTest extends LetterLifeDesk {

    @Inject
    DataSource database;

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
        assertTrue(refusedTray(Role.OFFICER).says(plain(letter.departure)));
        assertTrue(town.browser(Role.OFFICER).open(letter.path()).offers("Continuer le nouveau brouillon"));
        again.press("Rendre définitive").expect(200);
        assertFalse(refusedTray(Role.OFFICER).says(plain(letter.departure)));
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
        AtOnce.all(IntStream.range(0, 5)
                .mapToObj(one -> () -> page.press("Reprendre le texte dans un nouveau brouillon")
                        .expect(200)));
        assertEquals(2, Letter.of(letter.dossier).size());
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
        assertThrows(SQLException.class, () -> execute(database, link.formatted(open.id, mine.id)));
        assertThrows(SQLException.class, () -> execute(database, link.formatted(refused.id, other.id)));
        assertDoesNotThrow(() -> execute(database, link.formatted(refused.id, mine.id)));
        assertThrows(SQLException.class, () -> execute(database, link.formatted(refused.id, second.id)));
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
}
