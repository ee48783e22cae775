package org.guichet.residents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.letters.Letter;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class PaperWishesTest {

    private static final double LARGE = 16;

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void large_print_wished_once_is_obeyed_by_every_paper() throws IOException {
        Resident resident = wishing("Loupe", "Gros caractères");
        Case dossier = town.birthRecord(resident, Channel.COUNTER);
        Letter letter = town.letter(dossier, "Madame,\n\nVoici votre copie.");
        Case device = town.deviceLeft(resident, "Être appelé avant toute dépense");
        for (String paper : List.of(
                dossier.path() + "/recepisse.pdf",
                dossier.path() + "/formulaire.pdf",
                letter.path() + ".pdf",
                device.path() + "/reparation/depot.pdf",
                "/demarches/signalement-voirie/fiche.pdf?usager=" + resident.id,
                "/demarches/signalement-voirie/formulaire.pdf?usager=" + resident.id)) {
            List<String> small = PdfReader.smallerThan(LARGE, print(paper));
            small.removeIf(PaperWishesTest::isForMachines);
            assertEquals(List.of(), small, paper);
        }
        assertFalse(PdfReader.smallerThan(
                        LARGE,
                        print("/demarches/signalement-voirie/formulaire.pdf?format=normal&usager=" + resident.id))
                .isEmpty());
    }

    /** Under the bars of a code, and in the window of the envelope. */
    private static boolean isForMachines(String line) {
        return line.matches("F?[\\d ]+") || line.matches("Mme Éloïse Loupe|12 rue des Écoles|35120 SAINT-AUBIN");
    }

    @Test
    void easy_words_are_printed_where_the_procedure_has_some_and_the_usual_ones_elsewhere() throws IOException {
        Resident resident = wishing("Simple", "Facile à lire, quand le papier existe ainsi");
        assertEquals(
                words("/demarches/copie-acte-naissance/formulaire.pdf?format=facile&usager=" + resident.id),
                words("/demarches/copie-acte-naissance/formulaire.pdf?usager=" + resident.id));
        assertEquals(
                words("/demarches/acces-documents-administratifs/formulaire.pdf?format=normal&usager=" + resident.id),
                words("/demarches/acces-documents-administratifs/formulaire.pdf?usager=" + resident.id));
    }

    @Test
    void whoever_wishes_no_post_finds_their_letters_at_the_counter() {
        Case dossier =
                town.birthRecord(wishing("Comptoir", "Pas de courrier : tout remettre au guichet"), Channel.COUNTER);
        Letter letter = town.letter(dossier, "Madame,\n\nVoici votre copie.");
        Page seen = town.browser(Role.OFFICER).open(letter.path());
        assertTrue(seen.says("À remettre au guichet"), seen::text);
        Page last = seen.press("Rendre définitive").expect(200);
        assertTrue(last.says("Mme Éloïse Comptoir À remettre au guichet"), last::text);
        Page signed =
                last.type("Signée le", "2026-11-23").press("Signée à la main").expect(200);
        assertTrue(signed.offers("Remettre en main propre"), signed::text);
        assertFalse(signed.offers("Postée"));
    }

    @Test
    void an_agent_sees_the_wishes_before_anything_is_printed() {
        Resident resident = wishing("Soucieuse", "Appeler avant d’écrire");
        Case dossier = town.birthRecord(resident, Channel.COUNTER);
        Letter letter = town.letter(dossier, "Madame,\n\nVoici votre copie.");
        for (String page : List.of(
                "/usagers/" + resident.id,
                "/demandes/nouvelle?canal=guichet&usager=" + resident.id,
                dossier.path(),
                letter.path())) {
            assertTrue(town.browser(Role.OFFICER).open(page).says("Appeler avant d’écrire"), page);
        }
    }

    private Resident wishing(String lastName, String wish) {
        Resident resident = town.resident(lastName);
        town.browser(Role.COUNTER)
                .open("/usagers/" + resident.id + "/modifier")
                .tick(wish)
                .press("Enregistrer")
                .expect(200);
        return resident;
    }

    private String words(String paper) throws IOException {
        return String.join("\n", PdfReader.pages(print(paper)));
    }

    private byte[] print(String paper) {
        Response answer = town.browser(Role.OFFICER).get(paper);
        assertEquals(200, answer.statusCode(), paper);
        return answer.asByteArray();
    }
}
