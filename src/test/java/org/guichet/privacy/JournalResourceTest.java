package org.guichet.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.letters.Letter;
import org.guichet.residents.Resident;
import org.guichet.web.Paging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class JournalResourceTest {

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void looking_at_a_person_and_changing_one_are_written_down() {
        Resident resident = town.resident("Regardée");
        Browser counter = town.browser(Role.COUNTER);
        counter.open("/usagers/" + resident.id)
                .follow("Corriger la fiche")
                .press("Enregistrer")
                .expect(200);
        assertEquals(
                List.of("consulté", "consulté", "modifié", "consulté"),
                deeds("residentId = ?1 order by id", resident.id));
    }

    @Test
    void looking_at_a_case_printing_and_changing_it_are_written_down() {
        Case dossier = town.roadReport(town.resident("Suivie"));
        Browser counter = town.browser(Role.COUNTER);
        Page page = counter.open(dossier.path());
        counter.get(dossier.path() + "/recepisse.pdf");
        page.type("Note", "Vue.").save("Écrire une note");
        assertEquals(
                List.of("consulté", "imprimé", "modifié", "consulté"), deeds("caseId = ?1 order by id", dossier.id));
    }

    @Test
    void looking_at_a_letter_and_printing_it_are_written_down() {
        Case dossier = town.roadReport(town.resident("Écrite"));
        Letter letter = town.letter(dossier, "Madame,");
        Browser officer = town.browser(Role.OFFICER);
        officer.open(letter.path());
        officer.get(letter.path() + ".pdf");
        assertEquals(List.of("consulté", "imprimé"), deeds("caseId = ?1 order by id", dossier.id));
    }

    @Test
    void a_form_that_is_refused_is_no_change() {
        Case dossier = town.roadReport(null);
        town.browser(Role.COUNTER).open(dossier.path()).save("Écrire une note").expect(422);
        assertEquals(List.of("consulté"), deeds("caseId = ?1 order by id", dossier.id));
    }

    @Test
    void a_changed_agent_is_written_down() {
        long id = town.hire("ecrite", Role.COUNTER).id;
        town.browser(Role.ADMIN).open("/agents/" + id).press("Enregistrer").expect(200);
        assertEquals(List.of("modifié"), deeds("subject", "agent ecrite"));
    }

    @Test
    void the_page_says_who_did_what_and_when() {
        Resident resident = town.resident("Consultée");
        town.browser(Role.PHONE).open("/usagers/" + resident.id);
        Page journal = manager("/journal").type("Identifiant", "Consultée").press("Chercher");
        assertEquals(
                List.of("23/11/2026 10:42 phone consulté usager n° %d, Consultée Éloïse".formatted(resident.id)),
                lines(journal));
    }

    @Test
    void the_lines_of_one_agent_are_found_by_login() {
        Resident resident = town.resident("Quelquune");
        town.hire("signataire-du-soir", Role.SIGNATORY);
        Browser.loggedIn("signataire-du-soir", Town.PASSWORD).open("/usagers/" + resident.id);
        Page journal = manager("/journal?q=signataire-du-soir");
        assertTrue(journal.html().select("tbody td:nth-child(2)").eachText().stream()
                .allMatch("signataire-du-soir"::equals));
        assertTrue(journal.says("Quelquune"));
    }

    @Test
    void the_lines_of_one_case_are_found_by_its_reference_as_it_is_typed() {
        Case dossier = town.roadReport(null);
        town.browser(Role.PHONE).open(dossier.path());
        String typed = dossier.number().grouped().replace('\u00a0', ' ');
        Page journal = manager("/journal").type("Identifiant", typed).press("Chercher");
        assertEquals(1, lines(journal).size(), journal::text);
    }

    @Test
    void a_long_journal_goes_over_pages() {
        Resident resident = town.resident("Courue & fils");
        Browser counter = town.browser(Role.COUNTER);
        for (int i = 0; i <= Paging.SIZE; i++) {
            counter.get("/usagers/" + resident.id);
        }
        Page first = manager("/journal").type("Identifiant", "Courue & fils").press("Chercher");
        assertEquals(Paging.SIZE, lines(first).size());
        assertEquals(1, lines(first.follow("Page suivante").expect(200)).size());
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "ADMIN"})
    void management_and_administration_may_read_it(Role role) {
        town.browser(role).open("/journal").expect(200);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MANAGER", "ADMIN"})
    void nobody_else_may(Role role) {
        town.browser(role).open("/journal").expect(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%00", "q=%25", "q=%27", "page=-1", "page=2147483647", "q=%F0%9F%98%80"})
    void nonsense_in_the_address_is_answered_with_the_page(String query) {
        manager("/journal?" + query);
    }

    private Page manager(String address) {
        return town.browser(Role.MANAGER).open(address).expect(200);
    }

    private static List<String> lines(Page journal) {
        return journal.html().select("tbody tr").eachText();
    }

    private static List<String> deeds(String query, Object value) {
        return AuditEntry.<AuditEntry>list(query, value).stream()
                .map(entry -> entry.deed.label)
                .toList();
    }
}
