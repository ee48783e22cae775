package org.guichet.dictations;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.procedures.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DictationPaperTest {

    private static final String STORY =
            "Je demeure seule depuis le départ de mon fils.\n\n« Le fossé déborde », je l’ai dit deux fois à la mairie. "
                    + "L’eau est entrée dans la remise le 3 novembre ; j’ai perdu le bois de l’hiver.\n"
                    + "Je demande que quelqu’un vienne voir avant Noël.";

    @Test
    void a_text_to_sign_says_who_spoke_to_whom_and_when_and_keeps_the_words() throws IOException {
        byte[] pdf = print(said(STORY), null, Printing.NORMAL);
        Golden.picture("dictation", pdf);
        Golden.text("dictation", pdf);
        assertEquals(1, PdfReader.pages(pdf).size());
    }

    @Test
    void large_print_says_the_same_in_sixteen_points() throws IOException {
        Golden.picture("dictation-large", print(said(STORY), null, Printing.LARGE));
    }

    @Test
    void a_text_that_was_not_signed_says_why_and_who_was_there() throws IOException {
        byte[] pdf = print(
                said(STORY),
                ended(Mention.CANNOT, "M. Paul Sauvage", "voisin", "Main droite plâtrée."),
                Printing.NORMAL);
        Golden.picture("dictation-cannot-sign", pdf);
        assertTrue(
                words(pdf)
                        .contains(
                                "a déclaré ne pouvoir signer. Témoin : M. Paul Sauvage, voisin. Main droite plâtrée."),
                words(pdf));
    }

    @Test
    void a_text_withdrawn_says_that_it_is_worth_nothing() throws IOException {
        byte[] pdf = print(
                said(STORY), ended(Mention.WITHDRAWN, "", "", "Elle parlait du fossé d’en face."), Printing.NORMAL);
        Golden.picture("dictation-withdrawn", pdf);
        assertFalse(words(pdf).contains("qui l’a reconnu conforme"), words(pdf));
    }

    @ParameterizedTest
    @EnumSource(Printing.class)
    void ten_thousand_characters_go_over_numbered_pages_and_none_is_lost(Printing printing) throws IOException {
        String words = ("Il pleut encore. ".repeat(588) + "Fin du récit").substring(0, 9_988) + "Fin du récit";
        List<String> pages = PdfReader.pages(print(said(words), null, printing));
        String all = String.join(" ", pages).replaceAll("[\\s\u00a0]+", " ");
        assertEquals(words.split("pleut", -1).length, all.split("pleut", -1).length);
        assertTrue(all.contains("Fin du récit"), all);
        for (int page = 1; page <= pages.size(); page++) {
            assertTrue(pages.get(page - 1).contains("page %d / %d".formatted(page, pages.size())), pages.get(page - 1));
        }
        assertTrue(pages.get(pages.size() - 1).contains("Le témoin"), pages::toString);
    }

    @ParameterizedTest
    @EnumSource(Printing.class)
    void the_longest_names_a_form_accepts_still_print(Printing printing) throws IOException {
        Dictation said = said("W".repeat(10_000));
        said.subject = "M".repeat(120);
        said.speaker = "W".repeat(120);
        String all = String.join(
                "",
                PdfReader.pages(print(said, ended(Mention.SIGNED, "V".repeat(120), "Q".repeat(120), ""), printing)));
        assertEquals(10_120, all.chars().filter(letter -> letter == 'W').count() - count(said.dossier.department.name));
        assertEquals(120, all.chars().filter(letter -> letter == 'Q').count());
    }

    @Test
    void every_paper_of_a_dictation_is_pdf_ua_and_pdf_a() throws Exception {
        Map<String, byte[]> papers = new LinkedHashMap<>();
        for (Printing printing : Printing.values()) {
            papers.put("to-sign-" + printing, print(said(STORY), null, printing));
            for (Mention mention : Mention.values()) {
                papers.put(
                        mention + "-" + printing, print(said(STORY), ended(mention, "", "", "Précision."), printing));
            }
        }
        papers.put("long", print(said("Il pleut encore.\n".repeat(580)), null, Printing.LARGE));
        VeraPdf.assertConformant(papers);
    }

    private static long count(String words) {
        return words.chars().filter(letter -> letter == 'W').count();
    }

    private static String words(byte[] pdf) throws IOException {
        return String.join(" ", PdfReader.pages(pdf)).replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private static byte[] print(Dictation said, Ending ending, Printing printing) {
        return new DictationPaper(said, Optional.ofNullable(ending), Papers.commune(), printing, MORNING).pdf();
    }

    private static Dictation said(String words) {
        Dictation said = new Dictation();
        said.dossier = Papers.dossier(Shipped.procedure("signalement-voirie"), Map.of(), null);
        said.subject = "Déclaration";
        said.speaker = "Mme Éloïse D’Hœrt";
        said.words = words;
        said.wordsSha256 = DigestUtils.sha256Hex(words);
        said.takenAt = MORNING;
        said.takenBy = Papers.agent("Camille", "Le Goff", "Agent d’accueil");
        return said;
    }

    private static Ending ended(Mention mention, String witness, String capacity, String words) {
        Ending ending = new Ending();
        ending.mention = mention;
        ending.witness = witness;
        ending.witnessCapacity = capacity;
        ending.words = words;
        ending.at = MORNING.plus(Duration.ofMinutes(20));
        return ending;
    }
}
