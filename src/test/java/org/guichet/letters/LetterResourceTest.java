package org.guichet.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.AtOnce;
import org.guichet.desk.Browser;
import org.guichet.desk.Items;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.pdf.PdfReader;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class LetterResourceTest {

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @BeforeEach
    void open() {
        town.open();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void a_template_appears_filled_from_the_case_and_is_edited_before_it_is_seen() {
        Page draft = reply(birthRecord("Kerdreux"), "Voici la copie demandée").expect(200);
        assertEquals("Votre copie d’acte de naissance est jointe", draft.typed("Objet"));
        String text = draft.typed("Texte");
        assertTrue(text.startsWith("Madame,\n\nVous avez demandé au guichet, le 23 novembre 2026,"), text);
        assertTrue(text.contains("**Copie intégrale** de l’acte de naissance de D’Hœrt Éloïse"), text);
        assertFalse(text.contains("{"), text);
        Page seen = draft.type("Texte", text + "\n\nÀ bientôt.")
                .choose("Signé par", "Camille Le Signatory")
                .press("Enregistrer et voir la lettre")
                .expect(200);
        assertEquals("Brouillon", seen.title());
        assertTrue(seen.says("À bientôt."));
        assertTrue(seen.offers("Rendre définitive"));
    }

    @Test
    void a_blank_letter_begins_and_ends_politely() {
        Page draft = reply(birthRecord("Kerdreux"), "Lettre libre");
        assertTrue(draft.typed("Texte").startsWith("Madame,"));
        assertTrue(draft.typed("Texte").endsWith("salutations distinguées."));
    }

    @Test
    void what_is_missing_from_the_file_is_listed_in_the_letter() {
        Case dossier = birthRecord("Kerdreux");
        Items.ask(town, dossier, "Livret de famille", "15/12/2026");
        String text = reply(dossier, "Il manque une pièce").typed("Texte");
        assertTrue(text.contains("Livret de famille, au plus tard le 15 décembre 2026"), text);
    }

    @Test
    void the_preview_is_a_picture_of_each_page_that_prints() throws IOException {
        Letter letter = town.letter(birthRecord("Kerdreux"), "Mot.\n\n".repeat(80));
        Page seen = officer().open(letter.path());
        List<String> pictures = seen.html().select("img.page").eachAttr("src");
        assertEquals(PdfReader.pages(pdf(letter)).size(), pictures.size());
        assertTrue(pictures.size() > 1);
        for (String picture : pictures) {
            Response answer = officer().get(picture);
            assertEquals(200, answer.statusCode());
            assertEquals("image/png", answer.contentType());
            assertTrue(ImageIO.read(answer.asInputStream()).getWidth() > 700);
        }
        assertEquals(404, officer().get(letter.path() + "/page-99.png").statusCode());
        assertEquals(404, officer().get(letter.path() + "/page-0.png").statusCode());
        assertEquals(404, officer().get(letter.path() + "/page-x.png").statusCode());
    }

    @Test
    void html_in_a_letter_stays_the_words_it_is() throws IOException {
        Letter letter = town.letter(birthRecord("Kerdreux"), "Avant <script>alert(1)</script> <b>après</b> &amp; fin.");
        Page seen = officer().open(letter.path());
        assertTrue(seen.says("<script>alert(1)</script> <b>après</b>"), seen::text);
        assertTrue(seen.html().select("main script").isEmpty());
        assertTrue(PdfReader.pages(pdf(letter)).get(0).contains("<script>alert(1)</script> <b>après</b>"));
    }

    @ParameterizedTest
    @CsvSource({"*Dupont*", "<b>Le Goff</b>", "_Du_ [Bois](x)", "1. Martin", "# Prévost"})
    void a_name_stays_itself_whatever_signs_it_holds(String name) throws IOException {
        Case dossier = town.birthRecord(town.resident(name), Channel.COUNTER, name);
        Page seen = reply(dossier, "L’acte n’est pas dans nos registres")
                .choose("Signé par", "Camille Le Signatory")
                .press("Enregistrer et voir la lettre")
                .expect(200);
        assertTrue(seen.says("acte de naissance de " + name + "."), seen::text);
        assertTrue(seen.says("Mme Éloïse " + name), seen::text);
        String paper = PdfReader.pages(officer().get(seen.path() + ".pdf").asByteArray())
                .get(0);
        assertTrue(paper.replace("\n", " ").contains("acte de naissance de " + name + "."), paper);
        assertTrue(paper.contains("Mme Éloïse " + name), paper);
    }

    @Test
    void what_is_missing_is_said_before_printing() {
        assertMissing(
                town.letter(town.roadReport(null), "Madame, Monsieur,"), "un destinataire : la demande est anonyme");
        Resident unreachable = town.residentWithoutAddress("Lointain");
        assertMissing(town.letter(town.roadReport(unreachable), "Madame,"), "l’adresse de Mme Éloïse Lointain");
        Letter unsigned = town.letter(birthRecord("Kerdreux"), "Madame,");
        officer()
                .open(unsigned.path() + "/modifier")
                .choose("Signé par", "À choisir")
                .press("Enregistrer et voir la lettre");
        assertMissing(unsigned, "la personne qui signe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Objet | ''      | Indiquez l’objet
            Texte | ''      | Écrivez le texte
            Texte | Oui 😀  | ne sait pas écrire : 😀
            Texte | عمر     | ne sait pas écrire
            """)
    void a_draft_that_cannot_print_is_refused_in_words_and_kept_as_typed(String label, String typed, String words) {
        Page refused = draft().type(label, typed)
                .press("Enregistrer et voir la lettre")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(typed, refused.typed(label));
    }

    @Test
    void a_letter_too_long_keeps_every_letter() {
        Page refused = draft().type("Texte", "x".repeat(60_001))
                .press("Enregistrer et voir la lettre")
                .expect(422);
        assertTrue(refused.alert().contains("Raccourcissez-le"), refused::alert);
        assertEquals(60_001, refused.typed("Texte").length());
    }

    @Test
    void somebody_who_does_not_sign_cannot_be_made_to() {
        Page page = draft();
        long counter = town.hire("nesignepas" + System.nanoTime(), Role.COUNTER).id;
        page.html().select("#signatory option[selected]").attr("value", Long.toString(counter));
        Page refused = page.press("Enregistrer et voir la lettre").expect(422);
        assertTrue(refused.alert().contains("ne signe pas de courriers"), refused::alert);
    }

    @Test
    void a_template_that_the_procedure_does_not_have_is_refused_in_words() {
        Case dossier = birthRecord("Kerdreux");
        Page page = officer().open(dossier.path()).follow("Répondre").tamper("modele", "../../secret");
        page.press("Écrire cette lettre").expect(422);
        assertEquals(0, Letter.of(dossier).size());
    }

    @Test
    void the_second_of_two_writers_loses_nothing() {
        Letter letter = town.letter(birthRecord("Kerdreux"), "Madame,");
        Page slow = officer().open(letter.path() + "/modifier");
        manager()
                .open(letter.path() + "/modifier")
                .type("Texte", "Madame la Comtesse,")
                .press("Enregistrer et voir la lettre")
                .expect(200);
        Page told = slow.type("Texte", "Chère Madame,")
                .press("Enregistrer et voir la lettre")
                .expect(409);
        assertTrue(told.alert().contains("Quelqu’un a modifié ce courrier"), told::alert);
        assertEquals("Chère Madame,", told.typed("Texte"));
        assertTrue(told.says("Madame la Comtesse,"));
        assertTrue(told.press("Enregistrer et voir la lettre").expect(200).says("Chère Madame,"));
    }

    @Test
    void of_all_who_save_at_the_same_moment_one_is_first_and_the_others_are_told() {
        Letter letter = town.letter(birthRecord("Kerdreux"), "Madame,");
        List<Page> pages = IntStream.range(0, 6)
                .mapToObj(writer -> officer().open(letter.path() + "/modifier").type("Texte", "Texte n° " + writer))
                .toList();
        assertEquals(List.of(200, 409, 409, 409, 409, 409), AtOnce.press(pages, "Enregistrer et voir la lettre"));
    }

    @Test
    void a_letter_that_does_not_exist_is_a_page_with_a_way_out() {
        assertTrue(officer().open("/courriers/999999").expect(404).offers("Revenir à l’accueil"));
        officer().open("/courriers/abc").expect(404);
        assertEquals(404, officer().get("/courriers/999999.pdf").statusCode());
    }

    private void assertMissing(Letter letter, String words) {
        Page page = officer().open(letter.path()).expect(200);
        assertTrue(page.says("Avant de l’imprimer, il manque"));
        assertTrue(page.says(words), page::text);
        assertFalse(page.offers("Rendre définitive"));
    }

    /** In September: no consultation of the other tests is open then, so that the observation has no number. */
    @Test
    void a_letter_that_names_what_the_case_does_not_know_yet_is_not_final() {
        clock.travelTo(LocalDateTime.of(2026, 9, 1, 9, 0));
        Case dossier = town.open(
                "observation-antenne",
                town.resident("Kerdreux"),
                Channel.COUNTER,
                Map.of("observation", "Trop près de l’école.", "anonymat", "non"));
        Page draft = town.browser(Role.MANAGER)
                .open(dossier.path() + "/courriers/nouveau")
                .press("Écrire cette lettre");
        assertTrue(draft.typed("Texte").contains("sous le numéro À COMPLÉTER : « numero »"), draft.typed("Texte"));
    }

    private Page reply(Case dossier, String template) {
        return officer().open(dossier.path()).follow("Répondre").tick(template).press("Écrire cette lettre");
    }

    private Page draft() {
        return officer().open(town.letter(birthRecord("Kerdreux"), "Madame,").path() + "/modifier");
    }

    private Case birthRecord(String lastName) {
        return town.birthRecord(town.resident(lastName), Channel.COUNTER);
    }

    private byte[] pdf(Letter letter) {
        return officer().get(letter.path() + ".pdf").asByteArray();
    }

    private Browser officer() {
        return town.browser(Role.OFFICER);
    }

    private Browser manager() {
        return town.browser(Role.MANAGER);
    }
}
