package org.guichet.pdf;

import static org.guichet.pdf.ImposedReader.all;
import static org.guichet.pdf.ImposedReader.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.guichet.pdf.ImposedEntry.Code;
import org.guichet.pdf.ImposedEntry.Cross;
import org.guichet.pdf.ImposedEntry.Tick;
import org.guichet.pdf.ImposedEntry.Words;
import org.guichet.pdf.ImposedEntry.Written;
import org.guichet.pdf.ImposedReader.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers on somebody else's form: in their places, whole, and nothing else of the file but paper. */
/** Every answer stands in its place on an imposed form. */
class ImposedFillingTest extends FilledForms {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_answer_stands_in_its_place_flat_or_open(boolean flat) throws IOException {
        byte[] pdf = everything(flat);
        ImposedPdfTest.keep(flat ? "flat.pdf" : "open.pdf", pdf);
        byte[] flattened = flat ? pdf : flattened(pdf);
        assertEquals(bare(NAME), bare(within(flattened, 1, box("Nom"))));
        assertEquals("23111978", within(flattened, 1, box("Naissance")));
        assertEquals("Pourunmariage.Lacérémonieestle3décembre.", bare(within(flattened, 1, box("Motif"))));
        assertEquals("Belgique", within(flattened, 1, box("Pays")));
        assertEquals("Saint-Aubin", within(flattened, 2, box("Lieu")));
    }

    @Test
    void letters_of_a_comb_stand_each_in_its_cell() {
        Box comb = box("Naissance");
        List<Letter> letters = ImposedReader.letters(everything(true)).stream()
                .filter(letter -> letter.box().y() > comb.y() && letter.box().bottom() < comb.bottom())
                .toList();
        assertEquals(8, letters.size());
        for (int i = 0; i < 8; i++) {
            double cell = comb.width() / 8;
            Box letter = letters.get(i).box();
            assertTrue(letter.x() >= comb.x() + i * cell && letter.right() <= comb.x() + (i + 1) * cell);
        }
    }

    @Test
    void a_flat_form_has_no_field_left() throws IOException {
        try (PDDocument document = Loader.loadPDF(everything(true))) {
            assertNull(document.getDocumentCatalog().getAcroForm(null));
            assertTrue(document.getPage(0).getAnnotations().isEmpty());
        }
    }

    @Test
    void an_open_form_can_still_be_typed_in() throws IOException {
        try (PDDocument document = Loader.loadPDF(everything(false))) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            assertEquals(NAME, form.getField("Nom").getValueAsString());
            assertEquals("Extrait", form.getField("Document").getValueAsString());
            assertEquals("Oui", form.getField("Mariage").getValueAsString());
            assertEquals("23111978", form.getField("Naissance").getValueAsString());
            ((PDTextField) form.getField("Lieu")).setValue("Rennes");
            assertEquals("Rennes", form.getField("Lieu").getValueAsString());
        }
    }

    @Test
    void a_field_whose_font_is_missing_is_filled_and_stays_open() throws IOException {
        byte[] form = ImposedSpecimens.bytes(
                it -> it.form.getField("Nom").getCOSObject().setString(COSName.DA, "/Perdue 9 Tf 0 g"));
        byte[] pdf = filled(form, false, new Words("Nom", "Nom", NAME));
        assertEquals(bare(NAME), bare(within(flattened(pdf), 1, box("Nom"))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDTextField name = (PDTextField)
                    document.getDocumentCatalog().getAcroForm(null).getField("Nom");
            name.setValue("Martin");
            assertEquals("Martin", name.getValueAsString());
        }
    }

    @ParameterizedTest
    @CsvSource({"8, Dupont, Dupont", "8, Élie, ''", "9, Élie, Élie", "9, Ấn, Ấn", "6, Dupont, ''"})
    void a_low_place_is_filled_as_long_as_no_accent_is_cut(int points, String name, String shown) {
        byte[] form = ImposedSpecimens.bytes(it -> {
            PDAnnotationWidget place = it.form.getField("Nom").getWidgets().get(0);
            place.setRectangle(new PDRectangle(100, 700, 200, points));
            place.setAppearanceCharacteristics(null);
        });
        byte[] pdf = filled(form, true, new Words("Nom", "Nom", name));
        assertEquals(shown, all(pdf, 1, 1).replace("voir annexe, 1", ""));
        assertEquals(shown.isEmpty(), all(pdf, 3, 3).contains(name));
    }

    @Test
    void a_field_that_shows_twice_is_filled_twice_and_fits_the_smaller_place() {
        PDRectangle small = new PDRectangle(400, 700, 60, 16);
        byte[] form = ImposedSpecimens.bytes(it -> it.again("Nom", small));
        byte[] pdf = filled(form, true, new Words("Nom", "Nom", "Dupont"));
        assertEquals("DupontDupont", all(pdf, 1, 1));
        byte[] annexed = filled(form, true, new Words("Nom", "Nom", "Marie-Antoinette de Montmorency"));
        assertEquals("voir annexe, 1".repeat(2), all(annexed, 1, 1));
    }

    @Test
    void boxes_are_chosen_by_the_names_their_maker_shows() throws IOException {
        byte[] form = ImposedSpecimens.bytes(it -> it.form
                .getField("Document")
                .getCOSObject()
                .setItem(COSName.OPT, COSArray.ofCOSStrings(List.of("Copie intégrale", "Extrait sans filiation"))));
        AcroField field = ImposedPdf.of(form).field("Document").orElseThrow();
        assertEquals(List.of("Copie intégrale", "Extrait sans filiation"), field.options());
        byte[] pdf = filled(form, false, new Tick("Document", "Extrait sans filiation"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var boxes = document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getField("Document")
                    .getWidgets();
            assertEquals("Off", boxes.get(0).getAppearanceState().getName());
            assertEquals("Extrait", boxes.get(1).getAppearanceState().getName());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_form_without_fields_is_filled_in_millimetres_even_if_turned(int page) throws IOException {
        Box place = new Box(30, 52, 60, 12);
        byte[] pdf = filled(
                ImposedSpecimens.withoutFields(),
                true,
                new Written(page, place, 10, "Lieu", "12 rue des Écoles, derrière la mairie, au fond de la cour"),
                new Cross(page, new Box(30, 80, 5, 5)),
                new Code(page, new Box(140, 8, 50, 12), "20260000013"));
        ImposedPdfTest.keep("millimetres-%d.pdf".formatted(page), pdf);
        assertEquals("12ruedesÉcoles,derrièrelamairie,aufonddelacour", bare(within(pdf, page, place)));
        assertEquals("20260000013", within(pdf, page, new Box(140, 8, 50, 12)));
    }

    @Test
    void a_field_on_a_page_that_is_turned_reads_upright() {
        byte[] form = ImposedSpecimens.bytes(it -> {
            it.document.getPage(1).setRotation(90);
            it.form.getField("Lieu").getWidgets().get(0).setRectangle(new PDRectangle(100, 300, 16, 200));
        });
        Box place =
                ImposedPdf.of(form).field("Lieu").orElseThrow().places().get(0).box();
        byte[] pdf = filled(form, true, new Words("Lieu", "Lieu", "Saint-Aubin"));
        assertEquals("Saint-Aubin", within(pdf, 2, place));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothing_is_left_but_paper(boolean flat) throws IOException {
        byte[] form = ImposedSpecimens.bytes(ImposedSpecimens::addPrograms);
        byte[] pdf = filled(form, flat, new Words("Nom", "Nom", NAME));
        String plain = uncompressed(pdf);
        assertTrue(
                uncompressed(form).contains("JavaScript") && uncompressed(form).contains("example.org"));
        for (String gone : List.of("JavaScript", "/AA", "OpenAction", "/URI", "example.org", "/Sig", "Envoyer")) {
            assertFalse(plain.contains(gone), gone);
        }
        if (!flat) {
            assertEquals(7, ImposedPdf.of(pdf).fields().size());
        }
    }

    @Test
    void a_form_that_is_not_filled_is_the_form() throws IOException {
        byte[] pdf = filled(ImposedSpecimens.everyKind(), false, new Words("Nom", "Nom", ""));
        assertEquals(7, ImposedPdf.of(pdf).fields().size());
        assertEquals("", all(pdf, 1, 2));
    }

    private static byte[] everything(boolean flat) {
        return filled(
                ImposedSpecimens.everyKind(),
                flat,
                new Words("Nom", "Nom", NAME),
                new Words("Naissance", "Naissance", "23/11/1978"),
                new Words("Motif", "Motif", "Pour un mariage.\nLa cérémonie est le 3 décembre."),
                new Tick("Mariage", ""),
                new Tick("Document", "Extrait"),
                new Words("Pays", "Pays", "Belgique"),
                new Words("Lieu", "Lieu", "Saint-Aubin"),
                new Code(1, new Box(140, 8, 50, 12), "20260000013"));
    }

    /** As a person who prints an open form gets it. */
    private static byte[] flattened(byte[] open) throws IOException {
        try (PDDocument document = Loader.loadPDF(open)) {
            document.getDocumentCatalog().getAcroForm(null).flatten();
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String uncompressed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
