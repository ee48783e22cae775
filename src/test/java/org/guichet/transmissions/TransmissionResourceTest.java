package org.guichet.transmissions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.CaseState;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Directory;
import org.guichet.desk.Items;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.mail.MailEntry;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that is not ours, from the desk to the administration in charge. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class TransmissionResourceTest {

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @Inject
    DataSource database;

    private String administration;
    private Case dossier;

    @BeforeEach
    void open() {
        town.open();
        administration = Directory.entry(town);
        dossier = town.roadReport(town.resident("Passante"));
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void a_case_passed_on_is_followed_with_its_slip_its_line_in_the_register_and_its_story() throws IOException {
        Page sent = blank().press("Transmettre").expect(200);
        assertTrue(sent.says("Transmis le 23 novembre 2026 à " + administration + ", Agence des routes"), sent::text);
        Page page = page();
        assertEquals("Transmis, suivi", state(page));
        String departure = departure();
        assertEquals(
                "Transmission. À %s, Agence des routes, le 23 novembre 2026 (départ n° %s). Joint : La demande. Voir Camille Le Counter"
                        .formatted(administration, departure),
                page.html().select("ol.story li > span").first().text().replace('\u00a0', ' '));
        assertTrue(town.browser(Role.MAIL)
                .open("/registres/depart")
                .says(administration + ", Agence des routes Transmission : Signalement"));
        String slip = slip(sent);
        assertTrue(slip.contains("Reçue pour la première fois par une administration le : 23 novembre 2026"), slip);
        assertTrue(slip.contains("Mme Éloïse Passante, 12 rue des Écoles"), slip);
        assertTrue(slip.contains("départ n° " + departure), slip);
    }

    @Test
    void a_slip_stays_as_it_left_whatever_becomes_of_the_directory() {
        Page sent = blank().press("Transmettre").expect(200);
        byte[] before = pdf(sent);
        town.browser(Role.MANAGER)
                .open("/administrations")
                .follow(administration + ", Agence des routes")
                .type("Numéro et rue", "99 rue Neuve")
                .press("Enregistrer")
                .expect(200);
        clock.travelTo(LocalDateTime.of(2027, 2, 1, 9, 0));
        assertArrayEquals(before, pdf(sent));
    }

    @Test
    void a_case_passed_on_may_be_closed_at_once_and_the_person_still_told() {
        Page sent = blank().tick("Clore : la mairie").press("Transmettre").expect(200);
        Page page = page();
        assertEquals("Clos", state(page));
        assertTrue(page.says("Clôture. Transmise à une autre administration."), page::text);
        assertFalse(sent.offers("Noter"));
        Page letter =
                officer("/transmission").press("Préparer la lettre à l’usager").expect(200);
        assertTrue(letter.typed("Objet").contains("transmise"), letter::text);
    }

    @Test
    void letters_name_the_administration_and_the_day() {
        blank().press("Transmettre").expect(200);
        Case passed = QuarkusTransaction.requiringNew().call(() -> Case.findById(dossier.id));
        assertEquals(
                administration + ", Agence des routes, 4 rue du Cantonnier, 35120 SAINT-AUBIN, tél. 02 99 12 34 56",
                passed.milestones.forwardedTo);
        assertEquals(LocalDate.of(2026, 11, 23), passed.milestones.forwardedOn);
    }

    @Test
    void what_came_of_the_items_is_enclosed_unless_unticked() {
        dossier = town.birthRecord(town.resident("Passante"), Channel.COUNTER);
        Items.ask(town, dossier, "Livret", "15/12/2026");
        Items.ask(town, dossier, "Timbre", "15/12/2026");
        Items.receive(town, dossier, "Livret");
        Items.receive(town, dossier, "Timbre");
        Page form = blank().type("Autre chose, une par ligne", "Trois photos\n\nUn plan");
        form.html().select("label:contains(Timbre) input").removeAttr("checked");
        Page sent = form.press("Transmettre").expect(200);
        assertTrue(sent.says("Joint : La demande ; Livret (copie) ; Trois photos ; Un plan."), sent::text);
    }

    @Test
    void a_request_that_had_been_passed_on_to_us_keeps_its_first_day() throws IOException {
        QuarkusTransaction.requiringNew().run(() -> {
            Case passed = Case.findById(dossier.id);
            passed.milestones.firstReceivedOn = LocalDate.of(2026, 11, 9);
        });
        String slip = slip(blank().press("Transmettre").expect(200));
        assertTrue(slip.contains("le délai court depuis le 9 novembre 2026"), slip);
    }

    @Test
    void what_is_heard_is_noted_and_the_case_closed_when_nothing_is_left_to_follow() {
        blank().press("Transmettre").expect(200);
        Page heard = show().choose("L’autre administration", "a accusé réception")
                .type("Ce qu’on en sait", "Dossier 4412.")
                .press("Noter")
                .expect(200);
        assertTrue(heard.offers("Noter"));
        assertTrue(
                page().says("Transmission, %s, Agence des routes a accusé réception le 23 novembre 2026. Dossier 4412."
                        .formatted(administration)));
        show().choose("L’autre administration", "a répondu")
                .tick("Clore le dossier")
                .press("Noter")
                .expect(200);
        assertEquals("Clos", state(page()));
    }

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
    void one_that_comes_back_is_reopened_and_passed_on_elsewhere() {
        blank().press("Transmettre").expect(200);
        officer("").type("Pourquoi", "Revenue : pas compétent.").save("Rouvrir").expect(200);
        administration = Directory.entry(town);
        Page sent = blank().press("Transmettre").expect(200);
        assertEquals(2, sent.html().select("a:contains(Imprimer le bordereau)").size());
    }

    @Test
    void an_anonymous_request_has_a_slip_and_no_letter() {
        dossier = town.roadReport(null);
        blank().press("Transmettre").expect(200);
        Page sent = officer("/transmission");
        assertTrue(sent.says("il n’y a personne à prévenir par lettre"));
        assertTrue(sent.offers("Imprimer le bordereau"));
        assertFalse(sent.offers("Préparer la lettre à l’usager"));
    }

    @Test
    void who_may_not_write_letters_is_told_who_can() {
        Page sent = blank().press("Transmettre").expect(200);
        assertFalse(sent.offers("Préparer la lettre à l’usager"));
        assertTrue(sent.says("la lettre se prépare par une personne qui instruit les dossiers"));
    }

    @Test
    void the_directory_is_searched_by_what_an_administration_does() {
        Page found = town.browser(Role.COUNTER).open(dossier.path() + "/transmission?cherche=FOSSES");
        assertTrue(found.says(administration), found::text);
        Page none = town.browser(Role.COUNTER).open(dossier.path() + "/transmission?cherche=licornes");
        assertTrue(none.says("Aucune administration de l’annuaire ne répond à ces mots"), none::text);
        assertTrue(none.says("demandez à la direction"), none::text);
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

    private Page blank() {
        return show().choose("Administration compétente", administration);
    }

    private Page show() {
        return town.browser(Role.COUNTER).open(dossier.path() + "/transmission").expect(200);
    }

    private Page officer(String below) {
        return town.browser(Role.OFFICER).open(dossier.path() + below).expect(200);
    }

    private Page page() {
        return officer("");
    }

    private byte[] pdf(Page sent) {
        String path = sent.html().select("a[href$=.pdf]").attr("href");
        return town.browser(Role.COUNTER).get(path).asByteArray();
    }

    private String slip(Page sent) throws IOException {
        return String.join(" ", PdfReader.pages(pdf(sent))).replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private String departure() {
        List<MailEntry> entries =
                QuarkusTransaction.requiringNew().call(() -> MailEntry.list("dossier.id", dossier.id));
        return entries.get(0).label().replaceAll("[\u00a0\u202f]", " ");
    }

    private static long departures() {
        return QuarkusTransaction.requiringNew().call(() -> MailEntry.count());
    }

    private static String state(Page page) {
        return page.html().select("h1 .state").text();
    }
}
