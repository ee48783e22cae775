package org.guichet.transmissions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Directory;
import org.guichet.desk.Items;
import org.guichet.desk.Page;
import org.guichet.mail.MailEntry;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.Test;

/** A request that is not ours, from the desk to the administration in charge. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** A case is passed on, followed, heard of again. */
class TransmissionResourceTest extends TransmissionDesk {

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
    void the_directory_is_searched_by_what_an_administration_does() {
        Page found = town.browser(Role.COUNTER).open(dossier.path() + "/transmission?cherche=FOSSES");
        assertTrue(found.says(administration), found::text);
        Page none = town.browser(Role.COUNTER).open(dossier.path() + "/transmission?cherche=licornes");
        assertTrue(none.says("Aucune administration de l’annuaire ne répond à ces mots"), none::text);
        assertTrue(none.says("demandez à la direction"), none::text);
    }

    private String slip(Page sent) throws IOException {
        return String.join(" ", PdfReader.pages(pdf(sent))).replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private String departure() {
        List<MailEntry> entries =
                QuarkusTransaction.requiringNew().call(() -> MailEntry.list("dossier.id", dossier.id));
        return entries.get(0).label().replaceAll("[\u00a0\u202f]", " ");
    }
}
