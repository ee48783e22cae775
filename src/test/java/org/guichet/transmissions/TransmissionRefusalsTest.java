package org.guichet.transmissions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.CaseState;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.mail.MailEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that is not ours, from the desk to the administration in charge. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** What cannot be passed on, or heard, and why. */
class TransmissionRefusalsTest extends TransmissionDesk {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Choisir… | 23/11/2026 | Choisissez ce que l’autre
            a répondu| 22/11/2026 | La demande est partie le 23 novembre 2026
            a répondu| 24/11/2026 | dans l’avenir
            a répondu| ''         | Indiquez le jour
            """)
    void what_cannot_have_been_heard_is_refused(String what, String on, String words) {
        blank().press("Transmettre").expect(200);
        Page refused = show().choose("L’autre administration", what)
                .type("Le", on)
                .press("Noter")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            sentOn         | 24/11/2026 | dans l’avenir
            sentOn         | 22/11/2026 | n’a pas pu partir avant
            sentOn         | hier       | pas lisible
            administration | 999999     | Choisissez l’administration
            administration | x          | Choisissez l’administration
            nature         | PIGEON     | Choisissez comment
            words          | trou 😀    | ne sait pas écrire : 😀
            """)
    void nonsense_is_refused_and_nothing_leaves(String field, String typed, String words) {
        long before = departures();
        Page form = blank();
        form.html().select("select[name=%s] option".formatted(field)).removeAttr("selected");
        form.html()
                .select("select[name=%s]".formatted(field))
                .append("<option value=\"%s\" selected>?</option>".formatted(typed));
        form.html().select("textarea[name=%s]".formatted(field)).forEach(area -> area.text(typed));
        form.html().select("input[name=%s]".formatted(field)).forEach(input -> input.attr("value", typed));
        Page refused = form.press("Transmettre").expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(before, departures());
        assertEquals("À traiter", state(page()));
    }

    @Test
    void nothing_is_passed_on_without_a_sheet() {
        Page form = blank();
        form.html().select("input[name=request]").removeAttr("checked");
        Page refused = form.press("Transmettre").expect(422);
        assertTrue(refused.alert().contains("au moins la demande elle-même"), refused::alert);
    }

    @Test
    void a_second_press_and_a_second_agent_pass_nothing_on_twice() {
        Page form = blank();
        form.press("Transmettre").expect(200);
        long before = departures();
        Page told = form.press("Transmettre").expect(409);
        assertTrue(told.alert().contains("Ce dossier a changé pendant votre saisie"), told::alert);
        Page refused = form.tamper("seen", "1000").press("Transmettre").expect(422);
        assertTrue(refused.alert().contains("Ce dossier est déjà transmis"), refused::alert);
        assertEquals(before, departures());
    }

    @Test
    void a_case_that_is_over_says_why_it_cannot_be_passed_on() {
        officer("").choose("Raison", "Sans objet").save("Clore").expect(200);
        Page closed = show();
        assertTrue(closed.says("Ce dossier est clos : rouvrez-le avant de le transmettre."));
        assertFalse(closed.offers("Transmettre"));
    }

    @Test
    void a_case_that_is_decided_says_that_nothing_is_left_to_pass_on() {
        QuarkusTransaction.requiringNew().run(() -> {
            Case decided = Case.findById(dossier.id);
            decided.state = CaseState.ANSWERED;
            decided.milestones.decidedOn = LocalDate.of(2026, 11, 23);
        });
        assertTrue(show().says("Une décision a été prise le 23 novembre 2026 : il n’y a plus rien à transmettre."));
    }

    @Test
    void who_may_not_write_letters_is_told_who_can() {
        Page sent = blank().press("Transmettre").expect(200);
        assertFalse(sent.offers("Préparer la lettre à l’usager"));
        assertTrue(sent.says("la lettre se prépare par une personne qui instruit les dossiers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update transmissions set words = 'x'", "delete from transmissions"})
    void what_left_is_neither_changed_nor_removed(String sql) throws SQLException {
        blank().press("Transmettre").expect(200);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute(sql));
        }
    }

    @Test
    void a_slip_of_another_case_is_not_found_here() {
        Page sent = blank().press("Transmettre").expect(200);
        String id = sent.html().select("a[href$=.pdf]").attr("href").replaceFirst(".*/", "");
        Case other = town.roadReport(null);
        assertEquals(
                404,
                town.browser(Role.COUNTER)
                        .get(other.path() + "/transmission/" + id)
                        .statusCode());
    }

    private static long departures() {
        return QuarkusTransaction.requiringNew().call(() -> MailEntry.count());
    }
}
