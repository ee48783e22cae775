package org.guichet.forms;

import static org.guichet.desk.Papers.MORNING;
import static org.guichet.forms.Sheets.OFFICE;
import static org.guichet.forms.Sheets.flat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.guichet.answers.Question;
import org.guichet.cases.Reference;
import org.guichet.desk.Papers;
import org.guichet.pdf.Margins;
import org.guichet.pdf.PageCheck;
import org.guichet.pdf.Paper;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.VeraPdf;
import org.guichet.procedures.Procedure;
import org.guichet.procedures.ReadForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every paper of every procedure that ships, drawn one after another in one document a kind. */
class CatalogueOnPaperTest {

    private static final List<Procedure> CATALOGUE = ReadForms.shipped();

    private static Stream<Procedure> in(Variant variant) {
        return CATALOGUE.stream()
                .filter(procedure -> !variant.isEasy() || !procedure.easy().isEmpty());
    }

    private static byte[] all(Variant variant, Margins margins, BiConsumer<Procedure, Sheet> drawing) {
        try (Sheet sheet = new Sheet(Paper.A4, margins, "Toutes les démarches", MORNING)) {
            in(variant).forEach(procedure -> {
                sheet.section();
                drawing.accept(procedure, sheet);
            });
            return sheet.toBytes();
        }
    }

    private static byte[] blank(Variant variant) {
        return all(variant, variant.margins, (procedure, sheet) -> new FormDocument(
                        procedure, variant, OFFICE, Requester.UNKNOWN, Map.of(), null, MORNING)
                .draw(sheet));
    }

    private static byte[] filled(Variant variant) {
        return all(variant, variant.margins, (procedure, sheet) -> new FormDocument(
                        procedure,
                        variant,
                        OFFICE,
                        Requester.of(Papers.resident()),
                        Sheets.longAnswers(procedure),
                        new Reference("20260042179"),
                        MORNING)
                .draw(sheet));
    }

    private static byte[] guides(Variant variant) {
        return all(variant, GuideSheet.margins(), (procedure, sheet) -> new GuideSheet(procedure, OFFICE, variant)
                .draw(sheet));
    }

    private static byte[] posters(Variant variant) {
        return all(variant, PosterDocument.MARGINS, (procedure, sheet) -> new PosterDocument(procedure, OFFICE, variant)
                .draw(sheet));
    }

    private static Map<String, byte[]> everything(Variant variant) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("blank", blank(variant));
        all.put("filled", filled(variant));
        all.put("guides", guides(variant));
        all.put("posters", posters(variant));
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_cut_and_no_text_stands_on_another(Variant variant) throws IOException {
        for (Map.Entry<String, byte[]> document : everything(variant).entrySet()) {
            PageCheck.assertReadable(document.getKey(), document.getValue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_word_of_every_question_is_on_its_form(Variant variant) throws IOException {
        for (byte[] pdf : List.of(blank(variant), filled(variant))) {
            String words = flat(String.join(" ", PdfReader.flowing(pdf)));
            int from = 0;
            for (Procedure procedure : in(variant).toList()) {
                from = after(words, procedure.title(), from);
                from = after(words, variant.summary(procedure), from);
                for (Question question : procedure.questions()) {
                    boolean easy = variant.isEasy() && !question.easy().isEmpty();
                    from = after(words, easy ? question.easy() : question.label(), from);
                    from = after(words, question.help(), from);
                }
                for (String document : procedure.documents()) {
                    from = after(words, document, from);
                }
            }
        }
    }

    private static int after(String words, String part, int from) {
        String wanted = flat(part);
        int found = words.indexOf(wanted, from);
        assertTrue(
                found >= 0,
                () -> "« " + wanted + " » is not after " + words.substring(from, Math.min(words.length(), from + 300)));
        return found + wanted.length();
    }

    @Test
    void every_guide_sheet_and_every_poster_holds_on_one_page() throws IOException {
        assertEquals(CATALOGUE.size(), PdfReader.pages(guides(Variant.NORMAL)).size());
        assertEquals(CATALOGUE.size(), PdfReader.pages(posters(Variant.NORMAL)).size());
    }

    @Test
    void no_two_procedures_have_the_same_code() {
        assertEquals(
                CATALOGUE.size(),
                CATALOGUE.stream()
                        .map(procedure -> FormCode.of(procedure, null).procedure())
                        .distinct()
                        .count());
    }

    @Test
    void all_is_pdf_ua_and_pdf_a() throws Exception {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (Variant variant : Variant.values()) {
            everything(variant).forEach((name, pdf) -> all.put(name + variant, pdf));
        }
        VeraPdf.assertConformant(all);
    }
}
