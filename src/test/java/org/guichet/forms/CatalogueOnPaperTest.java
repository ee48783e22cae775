package org.guichet.forms;

import static org.guichet.forms.WholeCatalogue.CATALOGUE;
import static org.guichet.forms.WholeCatalogue.blank;
import static org.guichet.forms.WholeCatalogue.everything;
import static org.guichet.forms.WholeCatalogue.filled;
import static org.guichet.forms.WholeCatalogue.guides;
import static org.guichet.forms.WholeCatalogue.in;
import static org.guichet.forms.WholeCatalogue.posters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.guichet.answers.Question;
import org.guichet.pdf.PageCheck;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.procedures.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every paper of every procedure that ships. */
class CatalogueOnPaperTest {

    @ParameterizedTest
    @EnumSource
    void nothing_is_cut_and_no_text_stands_on_another(Variant variant) throws IOException {
        everything(variant).entrySet().parallelStream()
                .forEach(document -> PageCheck.assertReadable(document.getKey(), document.getValue()));
    }

    @ParameterizedTest
    @EnumSource
    void every_word_of_every_question_is_on_its_form(Variant variant) throws IOException {
        for (byte[] pdf : List.of(blank(variant), filled(variant))) {
            String words = letters(String.join(" ", PdfReader.flowing(pdf)));
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
        String wanted = letters(part);
        int found = words.indexOf(wanted, from);
        assertTrue(
                found >= 0,
                () -> "« " + wanted + " » is not after " + words.substring(from, Math.min(words.length(), from + 300)));
        return found + wanted.length();
    }

    /** Lines break at spaces and after hyphens: only the letters count. */
    private static String letters(String words) {
        return words.replaceAll("[\\s\u00a0\u202f]+", "");
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

    /** The other papers of the catalogue are checked by {@link FormBench}: they take minutes. */
    @Test
    void every_blank_form_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of("blank", blank(Variant.NORMAL)));
    }
}
