package org.guichet.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.letters.Letter;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A discreet case is seen by those who treat it, by who took it down, and by the management. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class DiscreetCaseTest {

    @Inject
    Town town;

    @ParameterizedTest
    @EnumSource(names = {"COUNTER", "PHONE", "MAIL", "OFFICER", "SIGNATORY"})
    void others_open_nothing_of_it(Role role) {
        Case dossier = newCase("Sauvageot");
        Letter letter = town.letter(dossier, "Madame,\n\nC’est fait.");
        Browser other = town.browser(role);
        for (String address : new String[] {
            dossier.path(),
            dossier.path() + "/recepisse.pdf",
            letter.path(),
            letter.path() + ".pdf",
            letter.path() + "/page-1.png"
        }) {
            assertEquals(403, other.get(address).statusCode(), address);
        }
        assertEquals(
                403,
                other.post(dossier.path() + "/note", Map.of("jeton", other.token(), "words", "Curieux"))
                        .statusCode());
    }

    @Test
    void the_manager_sees_it() {
        Page page = town.browser(Role.MANAGER).open(newCase("Sauvageot").path()).expect(200);
        assertTrue(page.says("dossier discret"));
    }

    @Test
    void its_department_sees_it() {
        Case dossier = newCase("Sauvageot");
        town.hire("sociale" + dossier.id, Role.OFFICER, "action-sociale");
        Browser hers = Browser.loggedIn("sociale" + dossier.id, Town.PASSWORD);
        hers.open(dossier.path()).expect(200);
        assertTrue(hers.open("/").says(plain(dossier)));
    }

    @Test
    void who_took_it_down_sees_it() {
        Resident resident = resident("Sauvageot");
        Page saved = town.browser(Role.PHONE)
                .open("/demandes/nouvelle?canal=telephone&demarche=registre-personnes-vulnerables&usager="
                        + resident.id)
                .choose("La personne est inscrite", "Adulte handicapé")
                .choose("Qui fait la demande", "La personne elle-même")
                .choose("La personne vit seule", "oui")
                .tick("Oui, la personne le déclare.")
                .press("Enregistrer")
                .expect(200);
        assertTrue(saved.says("dossier discret"));
        town.browser(Role.COUNTER).open(saved.path()).expect(403);
    }

    @Test
    void whom_it_is_handed_to_sees_it() {
        Case dossier = newCase("Sauvageot");
        town.browser(Role.OFFICER).open(dossier.path()).expect(403);
        town.browser(Role.MANAGER)
                .open(dossier.path())
                .choose("Personne", "Le Officer")
                .save("Confier à…")
                .expect(200);
        town.browser(Role.OFFICER).open(dossier.path()).expect(200);
    }

    @Test
    void the_worklist_neither_shows_nor_counts_it_for_others() {
        Case dossier = newCase("Sauvageot");
        String tray = "/?corbeille=a-traiter&service=" + dossier.department.id;
        assertFalse(town.browser(Role.COUNTER).open(tray).says(plain(dossier)));
        assertEquals("0", count(town.browser(Role.COUNTER).open(tray)));
        assertTrue(Integer.parseInt(count(town.browser(Role.MANAGER).open(tray))) > 0);
    }

    @Test
    void the_sheet_of_the_person_does_not_speak_of_it_to_others() {
        Resident resident = resident("Sauvageot");
        Case dossier = town.vulnerablePerson(resident);
        String sheet = "/usagers/" + resident.id;
        assertFalse(town.browser(Role.COUNTER).open(sheet).says(plain(dossier)));
        assertTrue(town.browser(Role.MANAGER).open(sheet).says(plain(dossier)));
    }

    @Test
    void a_search_finds_it_for_nobody_else() {
        Case dossier = newCase("Sauvageot");
        String last = dossier.reference.substring(5);
        assertFalse(town.browser(Role.COUNTER).open("/").search(last).says(plain(dossier)));
        town.browser(Role.COUNTER).open("/").search(dossier.reference).expect(403);
        assertEquals(
                dossier.path(),
                town.browser(Role.MANAGER).open("/").search(dossier.reference).path());
    }

    @Test
    void the_register_keeps_its_number_and_hides_its_words() {
        Letter letter = town.letter(newCase("Discrétion"), "Madame,\n\nC’est fait.");
        Page sent = town.browser(Role.MANAGER)
                .open(letter.path())
                .press("Rendre définitive")
                .expect(200);
        String number = sent.html()
                .select("dd:contains(n°)")
                .text()
                .replaceAll(".*/\\D*", "")
                .replaceAll("\\D", "");
        Page line = town.browser(Role.COUNTER)
                .ask("/registres/depart", Map.of("q", number))
                .expect(200);
        assertTrue(line.says("dossier discret"));
        assertFalse(line.says("Discrétion"));
        assertTrue(town.browser(Role.MANAGER)
                .ask("/registres/depart", Map.of("q", number))
                .says("Discrétion"));
    }

    @Test
    void the_register_does_not_betray_it_to_who_searches_the_name() {
        Letter letter = town.letter(newCase("Secretissime"), "Madame,\n\nC’est fait.");
        town.browser(Role.MANAGER)
                .open(letter.path())
                .press("Rendre définitive")
                .expect(200);
        Page found = town.browser(Role.COUNTER)
                .ask("/registres/depart", Map.of("q", "Secretissime"))
                .expect(200);
        assertTrue(found.says("Aucune ligne"), found::text);
    }

    private Case newCase(String lastName) {
        return town.vulnerablePerson(resident(lastName));
    }

    private Resident resident(String lastName) {
        town.open();
        return town.resident(lastName);
    }

    private static String plain(Case dossier) {
        return dossier.number().grouped().replace('\u00a0', ' ');
    }

    /** What the tray shown holds. */
    private static String count(Page page) {
        return page.html().select(".trays [aria-current] .n").text();
    }
}
