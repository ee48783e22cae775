package org.guichet.imposed;

import static org.guichet.imposed.ImposedFormsProfile.PDF;
import static org.guichet.imposed.ImposedFormsProfile.WITHOUT_PDF;
import static org.guichet.imposed.ImposedFormsProfile.WITH_PDF;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.cases.Opening;
import org.guichet.commune.Commune;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Town;
import org.guichet.pdf.ImposedSpecimens;
import org.guichet.pdf.PdfReader;
import org.guichet.privacy.AuditEntry;
import org.guichet.privacy.Deed;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.ImposedForm;
import org.guichet.procedures.ImposedOriginal;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Cerfa of a case, from the file that somebody laid in forms/ to the paper handed over. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@TestProfile(ImposedFormsProfile.class)
class ImposedFormsTest {

    private static final Map<String, String> ANSWERS =
            Map.of("lieu", "place de la Mairie", "motif", "Jouets et livres", "jour", "2026-12-06", "neuf", "oui");

    @Inject
    Town town;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @BeforeEach
    void open() {
        town.open();
    }

    private Case open(String procedureId, Resident resident, Map<String, String> answers) throws Exception {
        transaction.begin();
        Procedure procedure = town.procedure(procedureId);
        Case opened = new Opening(
                        UUID.randomUUID(),
                        procedure,
                        resident,
                        null,
                        Channel.COUNTER,
                        answers,
                        "",
                        clock.instant(),
                        null,
                        null,
                        Department.findByCode(procedure.department()).orElseThrow(),
                        Agent.findByLogin(Town.login(Role.MANAGER)).orElseThrow(),
                        clock.instant())
                .open();
        transaction.commit();
        return opened;
    }

    private static List<String> pages(Response answer) throws IOException {
        assertEquals(200, answer.statusCode(), answer::asString);
        assertEquals("application/pdf", answer.contentType());
        return PdfReader.pages(answer.asByteArray());
    }

    @Test
    void a_case_is_printed_on_its_form_and_that_is_written_down() throws Exception {
        Case dossier = open(WITH_PDF, town.resident("D’Hœrt"), ANSWERS);
        Browser counter = town.browser(Role.COUNTER);
        assertTrue(counter.open(dossier.path()).says("Imprimer le Cerfa n° 13939"));
        List<String> pages = pages(counter.get(dossier.path() + "/imprime.pdf"));
        assertEquals(2, pages.size());
        for (String words :
                List.of("D’Hœrt Éloïse", "0 6 1 2 2 0 2 6", "Jouets et livres", "Saint-Aubin, le", dossier.reference)) {
            assertTrue(pages.get(0).contains(words), pages.get(0));
        }
        assertTrue(pages.get(1).contains("place de la Mairie"));
        assertTrue(pages.get(1).contains("12 rue des Écoles – 35120 Saint-Aubin"));
        assertEquals(1, AuditEntry.count("caseId = ?1 and deed = ?2", dossier.id, Deed.PRINTED));
    }

    @Test
    void an_answer_too_long_for_its_place_is_whole_on_the_annex() throws Exception {
        String motif = "Jouets, livres, vaisselle et vêtements. ".repeat(60).strip();
        Case dossier = open(WITH_PDF, null, Map.of("lieu", "ici", "motif", motif, "jour", "2026-12-06", "neuf", "non"));
        List<String> pages = pages(town.browser(Role.COUNTER).get(dossier.path() + "/imprime.pdf"));
        assertTrue(pages.get(0).contains("voir annexe, 1"));
        assertTrue(pages.get(2).contains("1. Marchandises"), pages.get(2));
        assertTrue(pages.get(2).contains("Cerfa n° 13939"));
        assertTrue(bare(pages.get(2)).contains(bare(motif)));
    }

    private static String bare(String words) {
        return words.replaceAll("\\s+", "");
    }

    @Test
    void a_new_edition_in_the_folder_changes_no_old_case() throws Exception {
        byte[] edition = Files.readAllBytes(PDF);
        Case dossier = open(WITH_PDF, null, ANSWERS);
        String address = dossier.path() + "/imprime.pdf";
        List<String> before = pages(town.browser(Role.COUNTER).get(address));
        Files.write(PDF, ImposedSpecimens.withoutFields());
        try {
            catalogue.read();
            assertEquals(before, pages(town.browser(Role.COUNTER).get(address)));
        } finally {
            Files.write(PDF, edition);
        }
        transaction.begin();
        ImposedOriginal kept =
                ImposedOriginal.findById(dossier.procedure().imposed().sha256());
        transaction.commit();
        assertArrayEquals(edition, kept.pdf);
    }

    @Test
    void the_blank_form_bears_what_is_known_of_the_person_asked_for_and_no_more() throws Exception {
        Browser counter = town.browser(Role.COUNTER);
        String address = "/demarches/%s/imprime.pdf".formatted(WITH_PDF);
        assertFalse(String.join("", pages(counter.get(address))).contains("D’Hœrt"));
        Resident resident = town.resident("D’Hœrt");
        List<String> pages = pages(counter.get(address + "?usager=" + resident.id));
        assertTrue(pages.get(0).contains("D’Hœrt Éloïse"));
        assertTrue(pages.get(1).contains("12 rue des Écoles"));
        assertEquals(1, AuditEntry.count("residentId", resident.id));
    }

    @Test
    void an_administrator_sees_the_fields_to_fill_in_and_where_they_stand() throws IOException {
        Browser admin = town.browser(Role.ADMIN);
        assertTrue(admin.open("/demarches/%s/champs".formatted(WITH_PDF))
                .expect(200)
                .says("- champ: \"Naissance\""));
        List<String> pages = pages(admin.get("/demarches/%s/champs.pdf".formatted(WITH_PDF)));
        assertTrue(pages.get(0).contains("Motif"));
        assertTrue(pages.get(2).contains("Naissance"), "its name is longer than its eight boxes");
    }

    @Test
    void without_a_copy_the_page_says_where_to_lay_it() throws Exception {
        Case dossier = open(WITHOUT_PDF, null, ANSWERS);
        for (String address :
                List.of(dossier.path() + "/imprime.pdf", "/demarches/%s/imprime.pdf".formatted(WITHOUT_PDF))) {
            assertTrue(town.browser(Role.COUNTER)
                    .open(address)
                    .expect(422)
                    .says("La mairie n’avait pas de copie du Cerfa n° 13939"));
        }
        assertFalse(town.browser(Role.COUNTER).open(dossier.path()).says("Imprimer le Cerfa"));
    }

    @Test
    void a_procedure_that_imposes_no_form_says_so() {
        assertTrue(town.browser(Role.COUNTER)
                .open("/demarches/signalement-voirie/imprime.pdf")
                .expect(422)
                .says("Aucun formulaire n’est imposé"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demarches/nulle-part/imprime.pdf",
                "/demarches/vente/imprime.pdf?usager=99999999",
                "/demarches/vente/imprime.pdf?usager=abc",
                "/dossiers/20269999999/imprime.pdf"
            })
    void what_is_not_there_is_not_found(String address) {
        int status = town.browser(Role.COUNTER).get(address).statusCode();
        assertTrue(status == 404 || status == 422, () -> address + ": " + status);
    }

    @Test
    void a_discreet_case_is_printed_for_nobody_else() throws Exception {
        Case dossier = town.vulnerablePerson(town.resident("Discrète"));
        assertEquals(
                403,
                town.browser(Role.OFFICER).get(dossier.path() + "/imprime.pdf").statusCode());
    }

    @Test
    void values_are_given_for_every_name_there_is() throws Exception {
        transaction.begin();
        Case dossier = Case.findById(town.birthRecord(town.resident("Complète"), Channel.COUNTER).id);
        var values = ImposedValues.of(dossier, Commune.get(), clock.instant());
        transaction.commit();
        assertEquals(ImposedForm.COMMON, values.keySet());
    }
}
