package org.guichet.dictations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the first word dictated to the signature, or to what stands for it. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class DictationResourceTest extends DictationDesk {

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COUNTER", "PHONE", "MAIL", "OFFICER", "SIGNATORY", "MANAGER"})
    void whoever_may_write_a_note_may_write_under_dictation(Role role) {
        Case dossier = dossier();
        Page page = town.browser(role)
                .open(dossier.path())
                .follow("Écrire sous la dictée")
                .expect(200);
        assertEquals("Mme Éloïse Dicteuse", page.typed("Dicté par"));
        Page kept = page.type("Ses mots", "Dit par " + role)
                .press("Enregistrer ces mots")
                .expect(200);
        assertTrue(kept.says("Dit par " + role), kept::text);
    }

    @Test
    void words_are_kept_as_they_were_said_and_wait_for_a_signature() {
        Case dossier = dossier();
        Page said = write(dossier, "Ligne une.\n\n  Ligne deux, « ainsi ».")
                .press("Enregistrer ces mots")
                .expect(200);
        assertEquals(
                "Ligne une.\n\n  Ligne deux, « ainsi ».",
                said.html().selectFirst("p.asis").wholeText());
        assertEquals("Déclaration à faire signer", said.title());
        Page shown = story(dossier);
        assertTrue(shown.offers("Déclaration : à faire signer"), shown::text);
        assertTrue(shown.says("écrit sous la dictée de Mme Éloïse Dicteuse, à relire et à faire signer."), shown::text);
    }

    @Test
    void the_paper_is_printed_at_once_and_the_story_says_so() throws IOException {
        Case dossier = dossier();
        Page said = dictated(dossier);
        Response paper = pdf(said, "");
        assertTrue(words(paper).contains("qui l’a reconnu conforme à ce qu’elle a dit"), () -> words(paper));
        assertFalse(story(dossier).says("imprimé pour être relu"), "looking at the paper is not printing it");
        said.press("Imprimer en gros caractères");
        assertTrue(story(dossier).says("imprimé pour être relu et signé."));
        assertTrue(PdfReader.pages(pdf(said, "?format=gros").asByteArray()).size() > 1);
    }

    @Test
    void a_text_read_back_and_signed_is_so_noted_everywhere() {
        Case dossier = dossier();
        Page signed =
                end(dictated(dossier), "A signé").press("Noter la lecture").expect(200);
        assertEquals("Déclaration signé", signed.title());
        assertFalse(signed.offers("Noter la lecture"));
        assertTrue(story(dossier).says("relu à la personne, qui l’a reconnu conforme : signé."));
        assertTrue(words(pdf(signed, "")).contains("la personne a signé."));
    }

    @Test
    void who_cannot_sign_has_a_witness_who_is_named() {
        Case dossier = dossier();
        Page noted = end(dictated(dossier), "Ne sait signer")
                .type("Nom du témoin", "M. Paul Sauvage")
                .type("Sa qualité", "voisin")
                .press("Noter la lecture")
                .expect(200);
        String words = "ne sait signer. Témoin : M. Paul Sauvage, voisin.";
        assertTrue(noted.says(words), noted::text);
        assertTrue(story(dossier).says(words));
        assertTrue(words(pdf(noted, "")).contains("a déclaré ne savoir signer. Témoin : M. Paul Sauvage, voisin."));
    }

    @Test
    void who_cannot_sign_and_is_alone_is_said_to_be() {
        Page noted = end(dictated(dossier()), "Ne peut signer")
                .tick("Aucun témoin présent")
                .type("Précision", "Main plâtrée.")
                .press("Noter la lecture")
                .expect(200);
        assertTrue(noted.says("ne peut signer. Aucun témoin présent. Main plâtrée."), noted::text);
    }

    @Test
    void words_that_the_person_does_not_recognise_are_withdrawn_and_dictated_anew() {
        Case dossier = dossier();
        Page withdrawn = dictated(dossier)
                .choose("La personne", "A renoncé")
                .press("Noter la lecture")
                .expect(200);
        assertTrue(withdrawn.says("Ce texte est retiré."), withdrawn::text);
        String paper = words(pdf(withdrawn, ""));
        assertTrue(paper.contains("Texte retiré le") && !paper.contains("reconnu conforme"), paper);
        assertTrue(story(dossier).says("retiré : la personne n’a pas reconnu le texte."));
        Page again = withdrawn.follow("Recommencer à partir de ce texte");
        assertEquals("L’eau est entrée dans la remise.", again.typed("Ses mots"));
        again.type("Ses mots", "L’eau est entrée dans la cave.")
                .press("Enregistrer ces mots")
                .expect(200);
        Page both = counter().open(dossier.path() + "/dictee");
        assertTrue(both.says("à faire signer") && both.says("retiré"), both::text);
    }

    @Test
    void a_discreet_case_keeps_what_was_dictated_from_others() {
        Case dossier = town.vulnerablePerson(town.resident("Discrètedictée"));
        assertEquals(403, counter().get(dossier.path() + "/dictee").statusCode());
        Case mine = dossier();
        String path = dictated(mine).path();
        String foreign = dossier.path() + path.substring(path.indexOf("/dictee"));
        assertEquals(403, counter().get(foreign).statusCode());
        assertEquals(404, town.browser(Role.MANAGER).get(foreign).statusCode());
        assertEquals(404, town.browser(Role.MANAGER).get(foreign + ".pdf").statusCode());
    }

    private Response pdf(Page said, String query) {
        return counter().get(said.path() + ".pdf" + query);
    }

    private static String words(Response pdf) {
        assertEquals(200, pdf.statusCode());
        try {
            return String.join(" ", PdfReader.pages(pdf.asByteArray())).replaceAll("[\\s\u00a0\u202f]+", " ");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
