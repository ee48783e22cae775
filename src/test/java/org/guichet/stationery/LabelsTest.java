package org.guichet.stationery;

import static org.guichet.desk.Papers.MORNING;
import static org.guichet.pdf.Block.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ReaderException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guichet.pdf.Box;
import org.guichet.pdf.Golden;
import org.guichet.pdf.InkCheck;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.Span;
import org.guichet.pdf.VeraPdf;
import org.guichet.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

    private static final List<String> ELOISE =
            List.of("Mme Éloïse D’Hœrt", "Appartement 12", "12 rue des Écoles", "35120 SAINT-AUBIN");

    /** As long as NF Z10-011 allows, in the letters people write with. */
    private static final List<String> SIX = List.of(
            "Mme Marie-Antoinette de La Rochefoucau",
            "Appartement 1204, escalier B, 12e étage",
            "Résidence Les Hauts de la Vallée, bât C",
            "1204 avenue du Maréchal de Lattre de T",
            "Le Bourg Neuf de la Chapelle Saint-Aub",
            "35120 SAINT-AUBIN-DU-CORMIER CEDEX 09");

    @ParameterizedTest
    @EnumSource
    void its_labels_lie_on_the_paper_side_by_side_and_in_its_middle(LabelSheet format) {
        List<Box> labels = format.labels();
        for (int one = 0; one < labels.size(); one++) {
            Box box = labels.get(one);
            assertTrue(box.x() >= 0 && box.right() <= format.paper().width() + 0.01, "label " + one);
            assertTrue(box.y() >= 0 && box.bottom() <= format.paper().height() + 0.01, "label " + one);
            for (Box other : labels.subList(one + 1, labels.size())) {
                boolean apart = box.right() <= other.x() + 0.01 || box.bottom() <= other.y() + 0.01;
                assertTrue(apart || other.right() <= box.x() + 0.01, box + " lies on " + other);
            }
        }
        Box last = labels.get(labels.size() - 1);
        assertEquals(labels.get(0).x(), format.paper().width() - last.right(), 0.1, "left and right");
        assertEquals(labels.get(0).y(), format.paper().height() - last.bottom(), 0.1, "top and bottom");
    }

    @ParameterizedTest
    @EnumSource
    void whatever_the_format_nothing_is_printed_outside_its_label(LabelSheet format) throws IOException {
        boolean small = format == LabelSheet.L7651;
        List<Label> labels =
                new ArrayList<>(Collections.nCopies(format.perSheet() - 1, Label.address(small ? ELOISE : SIX)));
        labels.add(Label.code("D2026001204", "Départ n° 2026 / 1 204"));
        byte[] pdf = new Labels(format, 1, labels).pdf("Étiquettes", MORNING);
        assertEquals(1, PdfReader.pages(pdf).size());
        assertEquals(List.of(), PdfReader.smallerThan(8, pdf));
        List<Box> rooms = format.labels().stream().map(format::room).toList();
        InkCheck.assertInside(rooms, pdf, 1);
        for (Box room : rooms) {
            assertTrue(InkCheck.isInked(room, pdf, 1), "nothing in " + room);
        }
    }

    @Test
    void a_sheet_that_was_begun_is_taken_where_it_is_left() throws IOException {
        List<Label> labels = new ArrayList<>(Collections.nCopies(18, Label.address(ELOISE)));
        labels.set(1, Label.address(SIX));
        labels.set(2, Label.code("20260042179", "Dossier 2026 0042 179", "Voirie et espaces publics"));
        labels.set(3, Label.of(paragraph(Span.bold("Bibliothèque")), paragraph("Tournée 4, côté pair")));
        Labels begun = new Labels(LabelSheet.L7160, 5, labels);
        byte[] pdf = begun.pdf("Étiquettes", MORNING);
        assertEquals(2, begun.sheets());
        List<Box> cuts = LabelSheet.L7160.labels();
        assertFalse(InkCheck.isInked(cuts.get(3), pdf, 1), "the fourth label is gone already");
        assertTrue(InkCheck.isInked(cuts.get(4), pdf, 1));
        assertTrue(InkCheck.isInked(cuts.get(0), pdf, 2), "the eighteenth label begins a new sheet");
        InkCheck.assertInside(List.of(cuts.get(0)), pdf, 2);
        Golden.picture("labels-l7160", pdf);
        Golden.text("labels-l7160", pdf);
    }

    @Test
    void the_bars_of_the_smallest_label_are_read_back() throws IOException, ReaderException {
        byte[] pdf = new Labels(LabelSheet.L7651, 38, List.of(Label.code("A2026001204", "2026 / 1 204")))
                .pdf("Étiquettes", MORNING);
        assertEquals("A2026001204", PdfReader.code128(pdf, 1));
        Golden.picture("labels-l7651", pdf);
    }

    @Test
    void on_a_roll_each_label_is_a_page() throws IOException, ReaderException {
        Labels roll = new Labels(
                LabelSheet.ROLL_62X29, 1, List.of(Label.code("A2026001204", "2026 / 1 204"), Label.address(ELOISE)));
        byte[] pdf = roll.pdf("Étiquettes", MORNING);
        assertEquals(2, roll.sheets());
        assertEquals("A2026001204", PdfReader.code128(pdf, 1));
        Golden.picture("labels-roll", pdf);
    }

    @Test
    void a_label_that_does_not_fit_is_named_and_nothing_is_printed() {
        Labels labels = new Labels(
                LabelSheet.L7651,
                1,
                List.of(Label.address(ELOISE), Label.address(SIX), Label.code("A".repeat(40), "Trop large")));
        List<String> misfits = labels.misfits();
        assertEquals(2, misfits.size(), misfits::toString);
        assertTrue(misfits.get(0).startsWith("L’étiquette 2 (« Mme Marie-Antoinette de La Rochefoucau »)"));
        assertTrue(misfits.get(1).contains("son code-barres est trop large"));
        Refusal refusal = assertThrows(Refusal.class, () -> labels.pdf("Étiquettes", MORNING));
        assertTrue(refusal.getMessage().contains("format plus grand"));
        Labels many = new Labels(LabelSheet.L7651, 1, Collections.nCopies(100, Label.address(SIX)));
        assertEquals(
                "95 autres étiquettes ne tiennent pas non plus.", many.misfits().get(5));
    }

    @Test
    void a_label_that_the_sheet_does_not_have_is_refused() {
        List<Label> one = List.of(Label.address(ELOISE));
        for (int nowhere : new int[] {Integer.MIN_VALUE, 0, 22, Integer.MAX_VALUE}) {
            Refusal refusal = assertThrows(Refusal.class, () -> new Labels(LabelSheet.L7160, nowhere, one));
            assertEquals("first", refusal.field());
        }
        assertThrows(Refusal.class, () -> new Labels(LabelSheet.ROLL_62X29, 2, one));
        assertThrows(Refusal.class, () -> new Labels(LabelSheet.L7160, 1, List.of()));
    }

    @Test
    void a_thousand_labels_keep_their_order_over_the_sheets() throws IOException {
        List<Label> thousand = IntStream.rangeClosed(1, 1000)
                .mapToObj(at -> Label.address(List.of("Mme Numéro " + at, at + " rue du Port", "35120 SAINT-AUBIN")))
                .toList();
        Labels labels = new Labels(LabelSheet.L7159, 24, thousand);
        List<String> pages = PdfReader.pages(labels.pdf("Étiquettes", MORNING));
        assertEquals(labels.sheets(), pages.size());
        assertEquals(43, pages.size());
        assertEquals("Mme Numéro 1\n1 rue du Port\n35120 SAINT-AUBIN", pages.get(0));
        assertTrue(pages.get(42).contains("Mme Numéro 1000"));
        assertTrue(pages.get(1).contains("Mme Numéro 2\n") && pages.get(1).contains("Mme Numéro 25\n"));
    }

    @Test
    void sheets_of_labels_and_their_trial_are_pdf_ua_and_pdf_a() throws Exception {
        List<Label> labels =
                List.of(Label.address(SIX), Label.code("D2026001204", "Départ"), Label.of(paragraph("Boîte 12")));
        byte[] trial = Labels.trial(LabelSheet.A105X37, MORNING);
        Golden.picture("labels-trial", trial);
        VeraPdf.assertConformant(Map.of(
                "labels", new Labels(LabelSheet.L7163, 13, labels).pdf("Étiquettes", MORNING),
                "labels-roll", new Labels(LabelSheet.ROLL_62X29, 1, labels.subList(1, 3)).pdf("Étiquettes", MORNING),
                "labels-trial", trial));
    }
}
