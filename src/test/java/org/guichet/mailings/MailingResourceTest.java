package org.guichet.mailings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.contact.PostalAddress;
import org.guichet.desk.Mandates;
import org.guichet.desk.Page;
import org.guichet.mail.Direction;
import org.guichet.mail.MailEntry;
import org.guichet.pdf.VeraPdf;
import org.guichet.residents.DoubtfulAddress;
import org.guichet.residents.Resident;
import org.guichet.residents.Title;
import org.junit.jupiter.api.Test;

/** A letter to many from its text to the paper: who gets it, how, and that it is counted once. */
@QuarkusTest
class MailingResourceTest extends MailingDesk {

    @Test
    void a_street_gets_its_letter_each_as_they_wish() throws Exception {
        living("Poste-Un", "1 rue des Souhaits");
        living("Poste-Gros", "3 rue des Souhaits", LARGE);
        living("Poste-Deux", "2 rue des Souhaits");
        living("Guichet", "5 rue des Souhaits", NO_POST);
        living("Rappelée", "4 rue des Souhaits", CALL);
        changed(town.resident("Sansadresse"), resident -> resident.address = null);
        Page page = toStreet(written("Coupure d’eau à la Saint-Nicolas"), "rue des souhaits", "Par la poste")
                .expect(200);
        assertEquals(
                List.of("À poster", "À appeler d’abord", "À remettre au guichet"),
                page.html().select("section[aria-label=Décompte] dt").eachText());
        assertTrue(page.says("Dont 1 en gros caractères"), page::text);
        Page ready = frozen(clerk(), page, "5 lettres");
        assertTrue(ready.says("prête à imprimer") && ready.says("Départ n°"), ready::text);

        List<String> pages = pages(clerk(), ready.path() + "/lettres.pdf");
        String all = String.join("\n", pages);
        assertEquals(
                List.of("Poste-Un", "Poste-Gros", "Poste-Deux", "Rappelée", "Guichet"),
                inOrder(all, "Poste-Un", "Poste-Gros", "Poste-Deux", "Rappelée", "Guichet"));
        assertTrue(pages.get(0).contains("Bordereau") && pages.get(0).contains("En tout 5"), () -> pages.get(0));
        assertTrue(pages.get(1).startsWith("À poster : 3 lettres"), () -> pages.get(1));
        assertTrue(all.contains("L’eau sera coupée mardi, Mme Éloïse Poste-Un."), all);
        assertTrue(all.contains("À appeler d’abord : 1 lettre") && all.contains("06 39 98 00 12, le matin"), all);
        String counter = all.substring(all.indexOf("À remettre au guichet : 1 lettre"));
        assertTrue(counter.contains("Mme Éloïse Guichet\nÀ remettre au guichet"), counter);
        assertFalse(counter.contains("5 rue des Souhaits"), counter);

        byte[] pdf = clerk().get(ready.path() + "/lettres.pdf").asByteArray();
        assertTrue(ready.says(DigestUtils.sha256Hex(pdf)), "what is streamed is what was kept");
        VeraPdf.assertConformant(Map.of("mailing", pdf));

        Page printed = ready.press("Elles sont imprimées").expect(200);
        assertTrue(printed.says("Imprimées, dit par Camille Le Mail le 23 novembre 2026."), printed::text);
    }

    @Test
    void one_line_of_the_departure_register_counts_them_all() {
        living("Registre-Un", "1 rue du Registre");
        living("Registre-Deux", "2 rue du Registre");
        Page ready =
                frozen(clerk(), toStreet(written("Une seule ligne"), "rue du Registre", "Par la poste"), "2 lettres");
        Page register = clerk().open("/registres/depart?q=une+seule+ligne").expect(200);
        assertEquals(1, register.html().select("tbody tr").size());
        assertTrue(register.says("2 destinataires") && register.says("Simple"), register::text);
        assertTrue(ready.says("un seul numéro pour toutes les lettres"));
    }

    @Test
    void a_letter_goes_to_who_acts_for_a_person_and_says_for_whom() {
        Resident person = living("Protégée", "1 rue du Mandat");
        Resident helper = living("Tutrice", "8 avenue Ailleurs");
        Mandates.begin(town, person, helper, "Tuteur")
                .type("Ce qui le prouve", "jugement du 3 mars 2024")
                .tick("Adresser les courriers à qui agit")
                .press("Enregistrer")
                .expect(200);
        Page page = toStreet(written("Pour la tutrice"), "rue du Mandat", "Par la poste");
        assertTrue(page.says("1 à qui agit pour la personne"), page::text);
        assertEquals(
                List.of("Mme Éloïse Tutrice pour Mme Éloïse Protégée 8 avenue Ailleurs 35120 SAINT-AUBIN"),
                page.html().select("td.asis").eachText());
    }

    @Test
    void those_behind_one_door_may_share_a_letter_that_names_each() {
        living("Foyer-Anne", "7 rue du Foyer");
        changed(living("Foyer-Bruno", "7 rue du Foyer"), resident -> resident.title = Title.MONSIEUR);
        living("Foyer-Gros", "7 rue du Foyer", LARGE);
        Page page = toStreet(written("Un par foyer"), "rue du Foyer", "Par la poste");
        assertTrue(page.says("une seule lettre pour elles en ferait 1 de moins"), page::text);
        Page shared = page.follow("Modifier le texte")
                .tick("Une seule lettre pour les personnes d’une même porte")
                .press("Enregistrer et choisir à qui elle va");
        assertTrue(shared.says("2 lettres"), shared::text);
        Page ready = frozen(clerk(), shared, "2 lettres");
        String all = String.join("\n", pages(clerk(), ready.path() + "/lettres.pdf"));
        assertTrue(all.contains("Mme Éloïse Foyer-Anne\nM. Éloïse Foyer-Bruno\n7 rue du Foyer"), all);
        assertTrue(all.contains("Madame, Monsieur,\nL’eau sera coupée mardi, Mme Éloïse Foyer-Anne et M. Éloïse"), all);
        assertTrue(all.contains("Mme Éloïse Foyer-Gros\n7 rue du Foyer"), all);
    }

    @Test
    void easy_words_go_to_who_wishes_them_once_somebody_wrote_them() {
        living("Facile", "1 rue Facile", EASY);
        living("Habituelle", "3 rue Facile");
        Page page = toStreet(written("Deux textes"), "rue Facile", "Par la poste");
        assertFalse(page.says("facile à lire, pour qui le souhaite"), page::text);
        Page easy = page.follow("Modifier le texte")
                .type("Texte facile à lire", "{usager.appel},\n\nMardi, il n’y a pas d’eau.")
                .press("Enregistrer et choisir à qui elle va");
        assertTrue(easy.says("1 facile à lire, pour qui le souhaite"), easy::text);
        Page ready = frozen(clerk(), easy, "2 lettres");
        List<String> pages = pages(clerk(), ready.path() + "/lettres.pdf");
        assertTrue(pages.stream().anyMatch(one -> one.contains("Éloïse Facile") && one.contains("il n’y a pas d’eau")));
        assertTrue(pages.stream().anyMatch(one -> one.contains("Éloïse Habituelle") && one.contains("sera coupée")));
    }

    @Test
    void people_are_added_and_taken_out_by_hand_and_the_latest_word_counts() {
        living("Retirée", "1 rue Manuelle");
        living("Gardée", "3 rue Manuelle");
        living("Ajoutée", "9 place Lointaine");
        Page page = toStreet(written("À la main"), "rue Manuelle", "Par la poste");
        Page fewer = pressed(page, "Retirer Mme Éloïse Retirée").expect(200);
        assertTrue(fewer.says("1 lettre") && !fewer.says("Retirée"), fewer::text);
        Page found = fewer.type("Ajouter une personne", "Ajoutée Lointaine").press("Chercher");
        Page more = pressed(found, "Ajouter Ajoutée Éloïse").expect(200);
        assertTrue(more.says("2 lettres") && more.says("9 place Lointaine"), more::text);
        Page again = pressed(
                more.type("Ajouter une personne", "Retirée Manuelle").press("Chercher"), "Ajouter Retirée Éloïse");
        assertTrue(again.says("3 lettres"), again::text);
    }

    @Test
    void who_cannot_be_written_to_is_told_one_by_one() {
        Resident lost = changed(town.resident("Introuvable-Lettre"), resident -> resident.address = null);
        Page page = written("Sans adresse");
        Page found = page.type("Ajouter une personne", "Introuvable-Lettre").press("Chercher");
        Page without = pressed(found, "Ajouter Introuvable-Lettre Éloïse");
        assertTrue(without.says("1 personne sans lettre") && without.says("au moins un destinataire"), without::text);
        Page told = without.follow("voir qui et pourquoi");
        assertTrue(told.says("Mme Éloïse Introuvable-Lettre") && told.says("Sans adresse utilisable"), told::text);
        assertEquals(
                1, told.html().select("a[href=/usagers/%d]".formatted(lost.id)).size());
    }

    @Test
    void an_address_from_which_a_letter_came_back_gets_none_unseen() {
        Resident gone = living("Partie", "1 rue du Retour");
        living("Restée", "3 rue du Retour");
        QuarkusTransaction.requiringNew()
                .run(() -> DoubtfulAddress.raise(
                        Resident.findById(gone.id),
                        "Mme Éloïse Partie\n1 rue du Retour\n35120 SAINT-AUBIN",
                        LocalDate.of(2026, 11, 20),
                        "destinataire inconnu à l’adresse",
                        Agent.findByLogin("mail").orElseThrow(),
                        Instant.parse("2026-11-20T09:00:00Z")));
        Page page = toStreet(written("Retour"), "rue du Retour", "Par la poste");
        assertTrue(page.says("1 lettre") && page.says("1 personne sans lettre"), page::text);
        assertTrue(page.follow("voir qui et pourquoi").says("est revenue le 20 novembre 2026 : destinataire inconnu"));
        changed(
                gone,
                resident -> resident.address =
                        new PostalAddress(null, null, "5 rue du Retour", null, "35120", "Saint-Aubin", null));
        assertTrue(clerk().open(page.path()).says("2 lettres"), "the doubt is about the other address");
    }

    @Test
    void what_changed_since_the_page_was_read_is_not_frozen_unread() {
        living("Lue", "1 rue Relue");
        Page page = toStreet(written("Relire"), "rue Relue", "Par la poste");
        living("Arrivée", "3 rue Relue");
        Page refused = page.press("Figer et préparer 1 lettre").expect(422);
        assertTrue(refused.alert().contains("ont changé"), refused::alert);
        frozen(clerk(), refused, "2 lettres");
    }

    @Test
    void two_clerks_at_once_take_one_number() {
        living("Course", "1 rue de la Course");
        Page page = toStreet(written("Course de vitesse"), "rue de la Course", "Par la poste");
        Stream.of(1, 2, 3)
                .map(press -> CompletableFuture.supplyAsync(
                        () -> page.press("Figer et préparer 1 lettre").status()))
                .toList()
                .forEach(press -> assertEquals(200, press.join()));
        settled(clerk(), clerk().open(page.path().replaceAll("/destinataires.*", "")));
        assertEquals(1, entries("Course de vitesse"));
    }

    @Test
    void the_same_page_saved_twice_makes_one_letter() {
        Page blank = blank(clerk(), "Deux fois la même");
        Page first = blank.press("Enregistrer et choisir à qui elle va");
        Page second = blank.press("Enregistrer et choisir à qui elle va");
        assertEquals(first.path(), second.path());
    }

    @Test
    void what_is_frozen_is_neither_edited_nor_given_to_others() {
        living("Figée", "1 rue Figée");
        Page draft = toStreet(written("Figée"), "rue Figée", "Par la poste");
        Page editor = draft.follow("Modifier le texte").type("Texte", "Autre chose.");
        frozen(clerk(), draft, "1 lettre");
        assertTrue(editor.press("Enregistrer et choisir à qui elle va")
                .expect(422)
                .alert()
                .contains("définitive"));
        assertTrue(
                toStreet(draft, "rue Figée", "Par la poste").expect(422).alert().contains("définitive"));
        assertEquals(draft.path(), clerk().open(draft.path() + "/modifier").path());
    }

    @Test
    void nonsense_is_answered_in_words_and_kept() {
        Page refused = blank(clerk(), "")
                .type("Texte", "Bonjour {usager.telephone}, {dossier.reference} { }")
                .press("Enregistrer et choisir à qui elle va")
                .expect(422);
        assertTrue(refused.alert().contains("Indiquez l’objet"), refused::alert);
        assertTrue(refused.alert().contains("« {usager.telephone} » n’existe pas"), refused::alert);
        assertTrue(refused.alert().contains("accolades mal formées"), refused::alert);
        assertTrue(refused.typed("Texte").contains("{dossier.reference}"));
        Page unprintable = refused.type("Texte", "Voici \u6f22").press("Enregistrer et choisir à qui elle va");
        assertTrue(unprintable.expect(422).alert().contains("ne sait pas écrire : \u6f22"), unprintable::alert);
        assertEquals(404, clerk().get("/publipostages/999999").statusCode());
        assertEquals(404, clerk().get("/publipostages/abc").statusCode());
        Page unsigned = clerk().open("/publipostages/nouveau")
                .type("Objet", "Sans signature")
                .choose("Service que l’on appellera", "Voirie")
                .choose("Signé par", "À choisir")
                .press("Enregistrer et choisir à qui elle va")
                .expect(200);
        assertTrue(unsigned.says("la personne qui signe") && !unsigned.offers("Figer et préparer 0 lettre"));
        assertEquals(422, clerk().get(unsigned.path() + "/lettres.pdf").statusCode());
        assertEquals(422, clerk().get(unsigned.path() + "/etiquettes.pdf").statusCode());
        assertEquals(
                422, clerk().get(unsigned.path() + "/affiche.pdf?format=A9").statusCode());
        assertEquals(403, town.browser(Role.SIGNATORY).get(unsigned.path()).statusCode());
    }

    @Test
    void labels_begin_where_the_sheet_was_left_and_nobody_at_the_counter_needs_one() {
        living("Étiquetée", "1 rue des Étiquettes");
        living("Auguichet", "3 rue des Étiquettes", NO_POST);
        Page page = toStreet(written("Étiquettes"), "rue des Étiquettes", "Par la poste");
        String labels = String.join("", pages(clerk(), page.path() + "/etiquettes.pdf?format=L7163&premiere=14"));
        assertTrue(labels.contains("Étiquetée") && !labels.contains("Auguichet"), labels);
        assertEquals(
                422,
                clerk().get(page.path() + "/etiquettes.pdf?format=L7163&premiere=15")
                        .statusCode());
    }

    @Test
    void a_letter_is_read_over_before_it_is_frozen_and_says_that_it_is_a_draft() {
        Page page = written("À relire");
        for (String variant : List.of("", "?variante=gros", "?variante=facile", "?variante=nimporte")) {
            String words = String.join("\n", pages(clerk(), page.path() + "/essai.pdf" + variant));
            assertTrue(words.contains("Projet, à ne pas envoyer") && words.contains("Prénom Nom"), words);
        }
    }

    private static Page pressed(Page page, String label) {
        page.html().select("button[aria-label]").forEach(button -> button.text(button.attr("aria-label")));
        return page.press(label);
    }

    private static long entries(String subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> MailEntry.count("direction = ?1 and subject = ?2", Direction.DEPARTURE, subject));
    }
}
