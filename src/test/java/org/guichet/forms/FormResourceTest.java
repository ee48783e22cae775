package org.guichet.forms;

import static org.guichet.forms.Sheets.flat;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Town;
import org.guichet.pdf.PdfReader;
import org.guichet.procedures.Catalogue;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class FormResourceTest {

    private static final String FORM = "/demarches/signalement-voirie/formulaire.pdf";

    @Inject
    Town town;

    @Inject
    Catalogue catalogue;

    private String words(Role role, String path) throws IOException {
        Response answer = town.browser(role).get(path);
        assertEquals(200, answer.statusCode(), path);
        assertEquals("application/pdf", answer.contentType());
        return flat(String.join(" ", PdfReader.pages(answer.asByteArray())));
    }

    @ParameterizedTest
    @EnumSource
    void every_agent_prints_blank_forms_guide_sheets_posters_and_the_booklet(Role role) throws IOException {
        for (String path : List.of(
                FORM,
                FORM + "?format=gros",
                "/demarches/signalement-voirie/fiche.pdf",
                "/demarches/signalement-voirie/affiche.pdf")) {
            assertThat(words(role, path), containsString("Saint-Aubin"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?format=facile"})
    void the_booklet_holds_the_whole_catalogue_by_department(String format) throws IOException {
        String words = words(Role.COUNTER, "/demarches/livret.pdf" + format);
        assertThat(words, containsString("Livret des démarches"));
        catalogue.all().stream()
                .filter(procedure -> format.isEmpty() || procedure.hasEasyWords())
                .forEach(procedure -> assertThat(words, containsString(flat(procedure.title()))));
    }

    @Test
    void a_scanned_form_leads_to_its_case_or_to_the_page_that_takes_it_down() throws IOException {
        Case dossier = town.roadReport(town.resident("Le Scanff"));
        assertThat(
                scanned(dossier.path() + "/formulaire.pdf"),
                containsString(flat(dossier.number().grouped())));
        assertThat(scanned(FORM), containsString("Que se passe-t-il"));
        String byPost =
                town.browser(Role.MAIL).open("/formulaires/" + code(FORM)).title();
        assertEquals("Nouveau courrier reçu", flat(byPost));
    }

    /** What an agent sees who scans the first page of a form into the search box. */
    private String scanned(String path) throws IOException {
        return flat(
                town.browser(Role.COUNTER).open("/recherche?q=" + code(path)).text());
    }

    private String code(String path) throws IOException {
        byte[] pdf = town.browser(Role.COUNTER).get(path).asByteArray();
        Matcher code = Pattern.compile("F\\d{14,}").matcher(PdfReader.pages(pdf).get(0));
        assertTrue(code.find());
        return code.group();
    }

    @ParameterizedTest
    @ValueSource(strings = {"F12", "F99999926110101", "F012345261101012026004217", "F01234526110101" + "20260042170"})
    void a_code_that_means_nothing_is_said_to(String code) {
        int status = town.browser(Role.COUNTER).get("/formulaires/" + code).statusCode();
        assertTrue(status == 404 || status == 422, code + ": " + status);
    }

    @Test
    void a_form_is_prefilled_from_a_person_s_sheet_and_the_journal_says_so() throws IOException {
        Resident resident = town.resident("Kerbiquet");
        String words = words(Role.COUNTER, FORM + "?usager=" + resident.id);
        assertThat(words, containsString("Kerbiquet"));
        assertThat(words, containsString("12 rue des Écoles"));
        assertThat(town.browser(Role.MANAGER).open("/journal?q=Kerbiquet").text(), containsString("Kerbiquet"));
    }

    @Test
    void who_may_not_see_people_prints_no_form_with_their_names() {
        Resident resident = town.resident("Trégastel");
        assertEquals(
                403,
                town.browser(Role.ADMIN).get(FORM + "?usager=" + resident.id).statusCode());
    }

    @Test
    void the_form_of_a_case_has_its_answers_and_its_number() throws IOException {
        Case dossier = town.roadReport(town.resident("Le Bihan"));
        String words = words(Role.PHONE, dossier.path() + "/formulaire.pdf");
        assertThat(words, containsString("Le Bihan"));
        assertThat(words, containsString("Un trou dans la chaussée."));
        assertThat(words, containsString(dossier.reference));
    }

    @Test
    void the_form_of_a_discreet_case_is_for_those_who_treat_it() {
        Case dossier = town.vulnerablePerson(town.resident("Le Guen"));
        assertEquals(
                403,
                town.browser(Role.COUNTER)
                        .get(dossier.path() + "/formulaire.pdf")
                        .statusCode());
    }

    @Test
    void a_case_without_a_name_prints_an_anonymous_form() throws IOException {
        Case dossier = town.roadReport(null);
        assertTrue(words(Role.COUNTER, dossier.path() + "/formulaire.pdf").contains("anonyme"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demarches/inconnue/formulaire.pdf",
                "/demarches/inconnue/fiche.pdf",
                "/demarches/inconnue/affiche.pdf",
                FORM + "?usager=999999",
                FORM + "?usager=abc",
                "/dossiers/20260099999/formulaire.pdf"
            })
    void what_is_not_there_is_said_not_to_be(String path) {
        int status = town.browser(Role.COUNTER).get(path).statusCode();
        assertTrue(status == 404 || status == 422, path + ": " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?format=énorme", "?format=GROS"})
    void a_format_that_does_not_exist_is_refused_with_those_that_do(String format) {
        Response answer = town.browser(Role.COUNTER).get(FORM + format.replace("é", "%C3%A9"));
        assertEquals(422, answer.statusCode());
        assertThat(answer.asString(), containsString("facile"));
    }
}
