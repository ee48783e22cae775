package org.guichet.stationery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Directory;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.letters.Letter;
import org.guichet.pdf.Box;
import org.guichet.pdf.InkCheck;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The management measures its envelopes, and its letters follow. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class WindowResourceTest {

    private static final Box FOLD_IN_THREE = new Box(0, 98.5, 5, 1);
    private static final Box FOLD_IN_TWO = new Box(0, 148, 5, 1);

    @Inject
    Town town;

    @Inject
    DataSource database;

    @BeforeEach
    void open() {
        town.open();
    }

    @AfterEach
    @Transactional
    void comeBack() {
        for (EnvelopeFormat format : EnvelopeFormat.withWindow()) {
            EnvelopeWindow.of(format).set(Window.USUAL);
        }
        LetterEnvelope.get().format = EnvelopeFormat.DL;
    }

    @Test
    @Transactional
    void until_somebody_measures_letters_print_as_they_always_did() {
        assertEquals(Folding.USUAL, Folding.inUse());
        assertEquals(Window.USUAL, EnvelopeWindow.of(EnvelopeFormat.C5).window());
    }

    @Test
    void a_manager_measures_corrects_and_the_next_letter_stands_in_the_window() throws IOException {
        Letter letter = town.letter(town.birthRecord(town.resident("Fenêtre"), Channel.COUNTER), "Madame,");
        Page page = manager().open("/enveloppes").follow("Régler la fenêtre DL").expect(200);
        assertEquals("104", page.typed("Bord gauche"));
        assertTrue(page.says("Elle y glisse de 10 mm en largeur et de 11 mm en hauteur."), page::text);
        page.type("Bord gauche", "112,5").type("Largeur de la fenêtre", "90").type("Bord supérieur", "40,5");
        Page saved = page.press("Enregistrer").expect(200);
        assertEquals("112,5", saved.typed("Bord gauche"));
        assertTrue(manager().open("/enveloppes").says("90 × 35 mm, à 112,5 mm de la gauche et 40,5 mm du haut"));
        byte[] pdf = manager().get(letter.path() + ".pdf").asByteArray();
        assertTrue(InkCheck.isInked(new Box(118.5, 41.5, 78, 6), pdf, 1), "the name is in the window");
        assertTrue(InkCheck.isInked(FOLD_IN_THREE, pdf, 1));
        assertTrue(manager()
                .open("/journal")
                .type("Identifiant", "fenêtre des enveloppes DL")
                .press("Chercher")
                .says("90 × 35 mm"));
    }

    @Test
    void the_marks_follow_the_envelope_that_letters_leave_in() throws IOException {
        Letter letter = town.letter(town.birthRecord(town.resident("Pliage"), Channel.COUNTER), "Madame,");
        manager()
                .open("/enveloppes")
                .tick("C5, 162 × 229 mm")
                .press("Enregistrer")
                .expect(200);
        byte[] inTwo = manager().get(letter.path() + ".pdf").asByteArray();
        assertTrue(InkCheck.isInked(FOLD_IN_TWO, inTwo, 1));
        assertFalse(InkCheck.isInked(FOLD_IN_THREE, inTwo, 1));
        manager()
                .open("/enveloppes")
                .tick("C4, 229 × 324 mm")
                .press("Enregistrer")
                .expect(200);
        byte[] flat = manager().get(letter.path() + ".pdf").asByteArray();
        assertFalse(InkCheck.isInked(FOLD_IN_TWO, flat, 1));
        assertFalse(InkCheck.isInked(FOLD_IN_THREE, flat, 1));
        assertTrue(PdfReader.pages(flat).get(0).contains("Mme Éloïse Pliage"), "the address is there all the same");
        byte[] slip = manager().get(Directory.slip(town)).asByteArray();
        assertFalse(InkCheck.isInked(FOLD_IN_THREE, slip, 1), "the slip of what is passed on follows too");
    }

    @Test
    void a_window_that_would_show_the_letterhead_is_refused_with_everything_typed() {
        Page refused = manager()
                .open("/enveloppes/C5")
                .type("Bord gauche", "20,5")
                .type("Hauteur de la fenêtre", "beaucoup")
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains("Écrivez des millimètres"), refused::alert);
        assertEquals("20,5", refused.typed("Bord gauche"));
        assertEquals("beaucoup", refused.typed("Hauteur de la fenêtre"));
        Page hidden =
                refused.type("Hauteur de la fenêtre", "35").press("Enregistrer").expect(422);
        assertTrue(hidden.alert().contains("laisserait voir l’en-tête"), hidden::alert);
        assertTrue(manager().open("/enveloppes").says("à 104 mm de la gauche"));
    }

    @Test
    void the_second_of_two_administrators_is_told_and_loses_nothing() {
        Page slow = manager().open("/enveloppes/DL");
        Page slowChoice = manager().open("/enveloppes");
        Browser other = town.browser(Role.ADMIN);
        other.open("/enveloppes/DL")
                .type("Bord supérieur", "50")
                .press("Enregistrer")
                .expect(200);
        other.open("/enveloppes").tick("C4, 229 × 324 mm").press("Enregistrer").expect(200);
        Page told = slow.type("Bord supérieur", "45").press("Enregistrer").expect(409);
        assertTrue(told.alert().contains("50 mm du haut"), told::alert);
        assertEquals("45", told.typed("Bord supérieur"));
        assertEquals("45", told.press("Enregistrer").expect(200).typed("Bord supérieur"));
        Page chosen = slowChoice.tick("C5, 162 × 229 mm").press("Enregistrer").expect(409);
        assertTrue(chosen.alert().contains("partent maintenant en C4"), chosen::alert);
        chosen.press("Enregistrer").expect(200);
    }

    @Test
    void only_formats_with_a_window_have_one() {
        for (String path : new String[] {"/enveloppes/C4", "/enveloppes/dl", "/enveloppes/B5/essai.pdf"}) {
            assertEquals(404, manager().get(path).statusCode(), path);
        }
        Page none = manager()
                .open("/enveloppes")
                .tamper("format", "B5")
                .press("Enregistrer")
                .expect(422);
        assertTrue(none.alert().contains("Choisissez le format"), none::alert);
        assertEquals(
                "application/pdf", manager().get("/enveloppes/C5/essai.pdf").contentType());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update envelope_windows set x = 150 where format = 'DL'",
                "update envelope_windows set y = 70 where format = 'DL'",
                "update envelope_windows set y = 120 where format = 'C5'",
                "update envelope_windows set x = -1",
                "update envelope_windows set quiet_across = 46",
                "update letter_envelope set format = 'B5'",
                "insert into letter_envelope (id, version, format) values (2, 0, 'DL')",
                "delete from letter_envelope",
                "delete from envelope_windows where format = 'C5'",
                "truncate envelope_windows"
            })
    void the_database_keeps_windows_on_the_sheet_and_one_choice(String sql) {
        assertThrows(SQLException.class, () -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    private Browser manager() {
        return town.browser(Role.MANAGER);
    }
}
