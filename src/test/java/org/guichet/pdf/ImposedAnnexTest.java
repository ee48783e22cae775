package org.guichet.pdf;

import static org.guichet.pdf.ImposedReader.all;
import static org.guichet.pdf.ImposedReader.text;
import static org.guichet.pdf.ImposedReader.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.guichet.pdf.ImposedEntry.Words;
import org.guichet.pdf.ImposedEntry.Written;
import org.guichet.pdf.ImposedReader.Letter;
import org.junit.jupiter.api.Test;

/** Answers on somebody else's form: in their places, whole, and nothing else of the file but paper. */
/** What does not fit its place in an imposed form: smaller, then whole on the annex. */
class ImposedAnnexTest extends FilledForms {

    @Test
    void a_size_too_small_to_read_is_not_obeyed() {
        byte[] form = ImposedSpecimens.bytes(
                it -> it.form.getField("Nom").getCOSObject().setString(COSName.DA, "/Helv 4 Tf 0 g"));
        byte[] pdf = filled(form, true, new Words("Nom", "Nom", "Dupont"));
        double height = ImposedReader.letters(pdf).get(0).box().height();
        assertEquals(Millimetres.ofPoints(7 * 0.9), height, 0.05);
    }

    @Test
    void a_name_too_long_shrinks_before_it_leaves() {
        String name = "Marie-Antoinette de La Rochefoucauld-Montmorency";
        byte[] pdf = filled(ImposedSpecimens.everyKind(), true, new Words("Nom", "Nom", name));
        assertEquals(bare(name), bare(within(pdf, 1, box("Nom"))));
        assertTrue(ImposedReader.letters(pdf).get(0).box().height() >= Millimetres.ofPoints(7 * 0.9) - 0.01);
        assertEquals(2, ImposedPdf.of(pdf).pages().size());
    }

    @Test
    void what_does_not_fit_stands_whole_on_the_annex_and_is_referred_to() throws IOException {
        String long1 = "Très longue réponse. ".repeat(20).strip();
        String long2 = "Raison après raison, sans fin ni cesse. ".repeat(120).strip();
        byte[] pdf = filled(
                ImposedSpecimens.everyKind(),
                true,
                new Words("Nom", "Nom de naissance", long1),
                new Words("Naissance", "Date de naissance", "le 23 novembre, je crois"),
                new Words("Motif", "Motif de la demande", long2));
        ImposedPdfTest.keep("annex.pdf", pdf);
        assertEquals("voirannexe,1", bare(within(pdf, 1, box("Nom"))));
        assertEquals("annexe,2", within(pdf, 1, box("Naissance")));
        assertEquals("voirannexe,3", bare(within(pdf, 1, box("Motif"))));
        String annex = String.join(
                "\n", PdfReader.pages(pdf).subList(2, PdfReader.pages(pdf).size()));
        assertTrue(annex.contains("Annexe"));
        assertTrue(annex.contains("dossier 2026 000 001 3"));
        assertTrue(annex.contains("1. Nom de naissance"));
        assertTrue(annex.contains("2. Date de naissance"));
        assertTrue(annex.contains("3. Motif de la demande"));
        assertTrue(bare(annex).contains(bare(long1)));
    }

    @Test
    void an_answer_longer_than_a_field_admits_goes_to_the_annex() {
        byte[] form = ImposedSpecimens.bytes(it -> ((PDTextField) it.form.getField("Nom")).setMaxLen(7));
        byte[] pdf = filled(form, true, new Words("Nom", "Nom", "Lefebvre"));
        assertEquals("ann.1", bare(within(pdf, 1, box("Nom"))));
        assertTrue(all(pdf, 3, 3).contains("Lefebvre"));
    }

    @Test
    void whatever_its_length_an_answer_is_whole_in_its_place_or_on_the_annex() {
        Random random = new Random(42);
        String alphabet = "abcdefghijklmnopqrstuvwxyzéàçœÉŁß'’-.,0123456789     \n";
        byte[] form = ImposedSpecimens.everyKind();
        for (int round = 0; round < 60; round++) {
            int length = round < 20 ? round * 3 : random.nextInt(5001);
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < length; i++) {
                words.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String answer = words.toString();
            String field = List.of("Nom", "Motif", "Naissance", "Pays").get(round % 4);
            Box box = box(field);
            byte[] pdf = filled(form, true, new Words(field, "Réponse", answer));
            List<Letter> letters = ImposedReader.letters(pdf);
            String inPlace = bare(within(letters, 1, box));
            assertEquals(inPlace, bare(text(letters, letter -> letter.page() <= 2)), "something left the place");
            boolean whole = inPlace.equals(bare(answer))
                    || field.equals("Naissance") && inPlace.equals(answer.replaceAll("[\\s./-]", ""));
            if (!whole) {
                assertTrue(bare(text(letters, ImposedAnnexTest::isAnnexText)).contains(bare(answer)), answer);
                assertTrue(List.of("annexe,1", "voirannexe,1").contains(inPlace), inPlace);
            }
        }
    }

    @Test
    void too_many_words_for_a_place_in_millimetres_go_to_the_annex() {
        Box place = new Box(30, 52, 30, 5);
        byte[] pdf = filled(
                ImposedSpecimens.withoutFields(),
                true,
                new Written(1, place, 10, "Lieu", "au bout du chemin ".repeat(9)));
        assertEquals("voirannexe,1", bare(within(pdf, 1, place)));
        assertTrue(bare(all(pdf, 3, 3)).contains(bare("au bout du chemin ".repeat(9))));
    }

    /** The flowing text of the annex, without the footer of its pages. */
    private static boolean isAnnexText(Letter letter) {
        return letter.page() > 2 && letter.box().y() < 277;
    }
}
