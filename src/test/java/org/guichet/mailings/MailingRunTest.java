package org.guichet.mailings;

import static org.guichet.desk.Sql.execute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.guichet.desk.Page;
import org.guichet.mail.MailRegister;
import org.guichet.mail.Nature;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many letters drawn behind the desk: stopped and gone on with, one bad one set aside, kept as they were. */
@QuarkusTest
class MailingRunTest extends MailingDesk {

    @Inject
    DataSource database;

    @Inject
    MailingWorker worker;

    @Test
    void a_name_that_no_printer_writes_is_told_before_anything_is_frozen() {
        crowd("Mauvaise", 3);
        sql("update residents set last_name = 'Mauvaise \u6f22' where last_name = 'Mauvaise 2'");
        Page page = toStreet(written("Un nom"), "rue Mauvaise", "Par la poste").expect(200);
        Page told = page.follow("voir qui et pourquoi");
        assertTrue(told.says("Mauvaise \u6f22") && told.says("ne sait pas écrire : \u6f22"), told::text);
        Page ready = frozen(clerk(), page, "2 lettres");
        String first = pages(clerk(), ready.path() + "/lettres.pdf").get(0);
        assertTrue(first.contains("Sans lettre : 1 personne") && first.contains("ne sait pas écrire ce nom"), first);
    }

    @Test
    void one_bad_letter_is_set_aside_and_the_others_go_on() {
        crowd("Abîmée", 3);
        long id = number(toStreet(written("Une abîmée"), "rue Abîmée", "Par la poste"));
        freezeUnseen(id);
        sql(
                """
            insert into mailing_recipients (mailing_id, position, resident_id, names, salutation, envelope, way, large_print,
                easy, to_helper, call_first, place, locality, street, number, repeat)
            select mailing_id, 4, resident_id, 'Trop long', 'Madame', repeat('x', 4000), way, false, false, false, '', '', '', '',
                0, '' from mailing_recipients where mailing_id = %d and position = 1"""
                        .formatted(id));
        worker.begin(id);
        Page ready = settled(clerk(), clerk().open("/publipostages/" + id));
        assertTrue(ready.says("1 personne sans lettre"), ready::text);
        Page told = ready.follow("voir qui et pourquoi");
        assertTrue(told.says("Trop long") && told.says("ne tient pas dans la fenêtre"), told::text);
        List<String> pages = pages(clerk(), ready.path() + "/lettres.pdf");
        assertEquals(5, pages.size(), "the sheet, the pile, three letters");
        assertTrue(pages.get(0).contains("En tout 3") && pages.get(0).contains("Trop long"), pages.get(0));
    }

    @Test
    void a_thousand_letters_are_one_document_in_the_order_of_the_round() {
        crowd("Mille", 1000);
        Page page = toStreet(written("Mille lettres"), "rue Mille", "Portée");
        Page ready = frozen(clerk(), page, "1 000 lettres");
        assertTrue(ready.says("1 002 pages"), ready::text);
        List<String> pages = pages(clerk(), ready.path() + "/lettres.pdf");
        List<Integer> doors = pages.stream()
                .skip(2)
                .map(words -> Integer.valueOf(words.replaceAll("(?s).*\\n(\\d+) rue Mille\\n.*", "$1")))
                .toList();
        List<Integer> walk = IntStream.concat(
                        IntStream.iterate(1, door -> door <= 999, door -> door + 2),
                        IntStream.iterate(1000, door -> door >= 2, door -> door - 2))
                .boxed()
                .toList();
        assertEquals(walk, doors);
        assertEquals(0, number("select count(*) from mailing_parts where mailing_id = " + number(ready)));
        Page second = ready.follow("Page suivante");
        assertTrue(
                second.says("1 000 lignes") && second.html().select("td.asis").size() == 50, second::text);
    }

    @Test
    void what_a_stopped_server_had_drawn_is_kept_and_the_rest_goes_on() {
        crowd("Coupée", 250);
        long id = number(toStreet(written("Coupée en route"), "rue Coupée", "Par la poste"));
        freezeUnseen(id);
        step(id);
        byte[] first = part(id);
        QuarkusTransaction.begin();
        worker.step(id);
        QuarkusTransaction.rollback(); // the server stopped: nothing of this step is left
        assertEquals(1, number("select count(*) from mailing_parts where mailing_id = " + id));
        Page half = clerk().open("/publipostages/" + id);
        assertTrue(half.says("40 %") && half.says("même si le serveur s’arrête"), half::text);
        assertEquals(List.of(id), unfinished(id), "a starting server takes it up");
        QuarkusTransaction.requiringNew().run(() -> Mailing.byId(id).orElseThrow().state = Mailing.State.STOPPED);
        Page ready = settled(
                clerk(), clerk().open("/publipostages/" + id).press("Continuer").expect(200));
        assertEquals(252, pages(clerk(), ready.path() + "/lettres.pdf").size());
        assertTrue(first.length > 0);
        assertEquals(1, number("select count(*) from mail_entries where subject = 'Coupée en route'"));
    }

    @Test
    void each_letter_begins_on_a_front_where_both_sides_are_printed() {
        crowd("Rectoverso", 2);
        Page draft = toStreet(written("Recto verso"), "rue Rectoverso", "Par la poste")
                .follow("Modifier le texte")
                .tick("Imprimer en recto verso")
                .press("Enregistrer et choisir à qui elle va");
        Page ready = frozen(clerk(), draft, "2 lettres");
        List<String> pages = pages(clerk(), ready.path() + "/lettres.pdf");
        assertEquals(8, pages.size());
        assertTrue(IntStream.of(1, 3, 5, 7).allMatch(back -> pages.get(back).isBlank()), pages::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update mailings set subject = 'x' where id = %d",
                "update mailings set sha256 = 'x' where id = %d",
                "update mailings set secrecy = 'DISCREET' where id = %d",
                "delete from mailings where id = %d",
                "update mailing_recipients set envelope = 'x' where mailing_id = %d",
                "delete from mailing_recipients where mailing_id = %d",
                "update mailing_pieces set bytes = '' where mailing_id = %d",
                "delete from mailing_pieces where mailing_id = %d",
                "delete from mailing_criteria where mailing_id = %d",
                "insert into mailing_picks (mailing_id, resident_id, chosen, at, agent_id) "
                        + "select %d, r.id, true, now(), a.id from residents r, agents a limit 1"
            })
    void what_is_frozen_is_refused_to_every_change_by_the_database_itself(String statement) {
        crowd("Verrou", 1);
        long id = number(frozen(clerk(), toStreet(written("Verrou"), "rue Verrou", "Par la poste"), "1 lettre"));
        SQLException refusal = assertThrows(SQLException.class, () -> execute(database, statement.formatted(id)));
        assertEquals("23000", refusal.getSQLState(), refusal::getMessage);
    }

    @Test
    void the_register_is_for_letters_of_the_register_only() {
        long id = number(written("Pas du registre"));
        String register =
                "insert into mailing_criteria (mailing_id, kind, way, words) values (%d, 'REGISTER', 'POST', 'x')"
                        .formatted(id);
        assertThrows(SQLException.class, () -> execute(database, register));
        sql("update mailings set secrecy = 'REGISTER' where id = " + id);
        sql(register);
        assertThrows(
                SQLException.class, () -> execute(database, "update mailings set secrecy = 'NONE' where id = " + id));
    }

    @Test
    void a_person_whose_sheets_are_joined_keeps_their_letter() {
        crowd("Jointe", 2);
        Page ready = frozen(clerk(), toStreet(written("Jointe"), "rue Jointe", "Par la poste"), "2 lettres");
        List<Long> people = QuarkusTransaction.requiringNew()
                .call(() -> Resident.<Resident>list("lastName like 'Jointe %' order by id").stream()
                        .map(resident -> resident.id)
                        .toList());
        String moves = text("select move_to_resident(%d, %d)::text".formatted(people.get(0), people.get(1)));
        assertTrue(moves.contains("mailing_recipients"), moves);
        assertEquals(
                2,
                number("select count(*) from mailing_recipients where mailing_id = %d and resident_id = %d"
                        .formatted(number(ready), people.get(0))));
    }

    @Test
    void a_letter_that_is_not_being_drawn_has_no_next_step() {
        long id = number(written("Projet"));
        QuarkusTransaction.requiringNew().run(() -> assertTrue(!worker.step(id)));
        assertNull(QuarkusTransaction.requiringNew().call(() -> Mailing.byId(id).orElseThrow().sha256));
        assertTrue(clerk().open("/publipostages/" + id).says("projet"));
        assertEquals(
                422,
                clerk().post("/publipostages/%d/imprimee".formatted(id), Map.of("jeton", clerk().token()))
                        .statusCode());
    }

    /** People « Name 1 » and on, each behind the number of their own in « rue Name ». */
    private void crowd(String name, int people) {
        sql(
                """
            insert into residents (title, last_name, first_name, no_fixed_address, street, postcode, locality, created_at)
            select 'MADAME', '%1$s ' || n, 'Éloïse', false, n || ' rue %1$s', '35120', 'Saint-Aubin', now()
            from generate_series(1, %2$d) n where not exists (select from residents where last_name = '%1$s ' || n)"""
                        .formatted(name, people));
    }

    /** As the page does, without the work that follows. */
    private void freezeUnseen(long id) {
        QuarkusTransaction.requiringNew().run(() -> {
            Mailing mailing = Mailing.byId(id).orElseThrow();
            Distribution to = Distribution.of(mailing, mailing.createdBy, LocalDate.of(2026, 11, 23));
            to.letters().forEach(one -> one.persist());
            var entry = MailRegister.departure(
                    mailing.department,
                    "250 destinataires",
                    mailing.subject,
                    Nature.SIMPLE,
                    mailing.createdBy,
                    mailing.createdAt);
            mailing.freeze(entry.label(), mailing.createdBy, mailing.createdAt);
        });
    }

    private void step(long id) {
        QuarkusTransaction.requiringNew().run(() -> worker.step(id));
    }

    private List<Long> unfinished(long id) {
        return QuarkusTransaction.requiringNew().call(worker::unfinished).stream()
                .filter(one -> one == id)
                .toList();
    }

    private static byte[] part(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> MailingPart.pdf(Mailing.byId(id).orElseThrow(), 1));
    }

    private long number(String query) {
        return Long.parseLong(text(query));
    }

    private String text(String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    private void sql(String statement) {
        try {
            execute(database, statement);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }
}
