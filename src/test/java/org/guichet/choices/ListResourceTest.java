package org.guichet.choices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.contact.PostalAddress;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.pdf.PdfReader;
import org.guichet.privacy.AuditEntry;
import org.guichet.privacy.Deed;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is on which list, in which order, for whose eyes. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ListResourceTest {

    private static final String SCHOOL = "echanges-papier-ecole";

    @Inject
    Town town;

    @Inject
    EntityManager database;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void lists_are_counted_by_procedure_and_name() {
        school(town.resident("Comptée"), "École du Comptage");
        school(town.resident("Recomptée"), "ecole du comptage");
        Page lists = counter().open("/choix").expect(200);
        assertEquals(
                List.of("École du Comptage 2"),
                lists.html().select("tr:contains(comptage)").eachText().stream()
                        .map(row -> row.replace("ecole du comptage", "École du Comptage"))
                        .toList());
        assertTrue(lists.says("Échanges sur papier avec l’école"));
    }

    @Test
    void paper_goes_by_name_or_along_the_streets() throws IOException {
        school(living("Zoé", "2 allée des Bouleaux"), "École des Rues");
        school(living("Abel", "12 rue des Ajoncs"), "École des Rues");
        school(living("Marc", "9 rue des Ajoncs"), "École des Rues");
        assertEquals(List.of("Abel", "Marc", "Zoé"), printed("nom", "Abel", "Marc", "Zoé"));
        assertEquals(List.of("Zoé", "Marc", "Abel"), printed("rue", "Abel", "Marc", "Zoé"));
    }

    @Test
    void a_list_longer_than_a_page_is_paged_on_screen_and_whole_on_paper() throws IOException {
        for (int family = 1; family <= 60; family++) {
            school(town.resident("Nombreuse%02d".formatted(family)), "École Nombreuse");
        }
        String address = "/choix/" + SCHOOL + "?liste=École+Nombreuse".replace("É", "%C3%89");
        Page first = counter().open(address).expect(200);
        assertEquals(
                50,
                first.html().select("section[aria-label=Personnes] tbody tr").size());
        assertEquals(
                10,
                first.follow("Page suivante")
                        .html()
                        .select("section[aria-label=Personnes] tbody tr")
                        .size());
        String words = paper("/choix/" + SCHOOL + ".pdf?liste=%C3%89cole+Nombreuse&ordre=nom");
        assertTrue(words.contains("Nombreuse01") && words.contains("Nombreuse60"), words);
        assertTrue(words.contains("École Nombreuse : 60 personnes"), words);
    }

    @Test
    void looking_at_a_list_and_printing_it_are_written_down() {
        long looks = deeds(Deed.VIEWED);
        long prints = deeds(Deed.PRINTED);
        counter().open("/choix/lettre-municipale").expect(200);
        counter().get("/choix/lettre-municipale.pdf");
        assertEquals(looks + 1, deeds(Deed.VIEWED));
        assertEquals(prints + 1, deeds(Deed.PRINTED));
    }

    @Test
    void a_discreet_choice_is_for_those_who_treat_it() throws IOException {
        Case discreet = school(town.resident("Invisible"), "École Discrète");
        hide(discreet);
        assertFalse(counter().open("/choix").says("École Discrète"));
        assertFalse(counter().open("/choix/" + SCHOOL).says("Invisible"));
        assertFalse(paper("/choix/" + SCHOOL + ".pdf").contains("Invisible"));
        assertEquals(403, counter().get(discreet.path() + "/choix").statusCode());
        Browser manager = town.browser(Role.MANAGER);
        assertTrue(manager.open("/choix").says("École Discrète"));
        assertTrue(manager.open("/choix/" + SCHOOL + "?liste=ecole+discrete").says("Invisible"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?liste=Personne+ne+la+connait",
                "?liste=%22%3E%3Cscript%3E",
                "?liste=%25",
                "?page=-5",
                "?page=99999",
                "?etat=nimporte",
                "?ordre=nimporte"
            })
    void any_question_has_an_answer(String query) {
        counter().open("/choix/lettre-municipale" + query).expect(200);
        assertEquals(200, counter().get("/choix/lettre-municipale.pdf" + query).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"signalement-voirie", "inconnue"})
    void a_procedure_without_lists_is_a_page_with_a_way_out(String procedure) {
        assertTrue(counter().open("/choix/" + procedure).expect(404).offers("Revenir à l’accueil"));
        assertEquals(404, counter().get("/choix/" + procedure + ".pdf").statusCode());
    }

    private List<String> printed(String order, String... names) throws IOException {
        String words = paper("/choix/" + SCHOOL + ".pdf?liste=ecole+des+rues&ordre=" + order);
        return List.of(names).stream()
                .sorted((one, other) -> words.indexOf(one) - words.indexOf(other))
                .toList();
    }

    private String paper(String address) throws IOException {
        return String.join("\n", PdfReader.pages(counter().get(address).asByteArray()))
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    private Case school(Resident family, String school) {
        return town.request(SCHOOL, family, Map.of("liste", school));
    }

    @Transactional
    Resident living(String lastName, String street) {
        Resident resident = town.resident(lastName);
        Resident.<Resident>findById(resident.id).address =
                new PostalAddress(null, null, street, null, "35120", "Saint-Aubin", null);
        return resident;
    }

    @Transactional
    void hide(Case dossier) {
        database.createNativeQuery("update cases set discreet = true where id = " + dossier.id)
                .executeUpdate();
    }

    private static long deeds(Deed deed) {
        return AuditEntry.count(
                "deed = ?1 and subject = 'liste des choix, Abonnement à la lettre municipale sur papier'", deed);
    }

    private Browser counter() {
        return town.browser(Role.COUNTER);
    }
}
