package org.guichet.forms;

import static org.guichet.desk.Papers.MORNING;
import static org.guichet.forms.Sheets.OFFICE;
import static org.guichet.forms.Sheets.flat;
import static org.guichet.forms.Sheets.longAnswers;
import static org.guichet.forms.Sheets.stay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.cases.Reference;
import org.guichet.clock.Silence;
import org.guichet.clock.Silence.Effect;
import org.guichet.contact.PostalAddress;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PageCheck;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.guichet.web.Refusal;
import org.junit.jupiter.api.Test;

class FormDocumentTest {

    private static final Reference REFERENCE = new Reference("20260042179");

    private static byte[] blank(Procedure procedure, Variant variant) {
        return new FormDocument(procedure, variant, OFFICE, Requester.UNKNOWN, Map.of(), null, MORNING).pdf();
    }

    private static byte[] filled(Variant variant) {
        return new FormDocument(
                        stay(), variant, OFFICE, Requester.of(resident()), longAnswers(stay()), REFERENCE, MORNING)
                .pdf();
    }

    private static Resident resident() {
        Resident resident = Papers.resident();
        resident.birthDate = LocalDate.of(1961, 2, 14);
        resident.phone = "+33639980012";
        return resident;
    }

    private static String words(byte[] pdf) throws IOException {
        return flat(String.join(" ", PdfReader.pages(pdf)));
    }

    @Test
    void a_blank_form_prints_as_we_like_it() throws IOException {
        golden("form-blank", blank(stay(), Variant.NORMAL));
    }

    @Test
    void a_filled_form_prints_as_we_like_it() throws IOException {
        golden("form-filled", filled(Variant.NORMAL));
    }

    @Test
    void a_form_in_large_print_prints_as_we_like_it() throws IOException {
        golden("form-large", blank(stay(), Variant.LARGE));
    }

    @Test
    void an_easy_form_prints_as_we_like_it() throws IOException {
        golden("form-easy", blank(stay(), Variant.EASY));
    }

    private static void golden(String name, byte[] pdf) throws IOException {
        PageCheck.assertReadable(name, pdf);
        Golden.text(name, pdf);
        Golden.picture(name, pdf);
    }

    @Test
    void all_are_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of(
                "form-blank", blank(stay(), Variant.NORMAL),
                "form-filled", filled(Variant.NORMAL),
                "form-large", filled(Variant.LARGE),
                "form-easy", blank(stay(), Variant.EASY)));
    }

    @Test
    void it_says_which_questions_depend_on_which() throws IOException {
        String words = words(blank(stay(), Variant.NORMAL));
        assertTrue(words.contains("Répondez seulement si vous avez coché « oui » à la question 3."), words);
        assertTrue(words.contains("Si vous n’avez pas coché « oui », passez à la question 6."), words);
        assertTrue(words.contains("Si vous n’avez pas coché « oui », passez à la question 16."), words);
    }

    @Test
    void every_answer_given_is_on_paper_in_normal_and_in_large_print() throws IOException {
        String answers = flat(String.join(" ", longAnswers(stay()).values()));
        for (Variant variant : List.of(Variant.NORMAL, Variant.LARGE)) {
            String said = flat(String.join(" ", PdfReader.flowing(filled(variant))));
            for (String part : List.of("beaucoup à dire", "aussi longue que", "Résidence des Écoles", "Kergariou")) {
                assertEquals(count(answers, part), count(said, part), variant + ": " + part);
            }
        }
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    @Test
    void each_page_has_a_code_that_names_procedure_version_page_and_case() throws Exception {
        byte[] pdf = filled(Variant.NORMAL);
        List<String> pages = PdfReader.pages(pdf);
        String all = "%02d".formatted(pages.size());
        String procedure = FormCode.of(stay(), null).procedure();
        for (int page = 1; page <= pages.size(); page++) {
            String code = "F" + procedure + "2611" + "%02d".formatted(page) + all + "20260042179";
            assertTrue(pages.get(page - 1).contains(code), pages.get(page - 1));
            assertEquals(code, PdfReader.code128(pdf, page));
        }
    }

    @Test
    void a_blank_form_says_nothing_of_what_is_known() throws IOException {
        assertFalse(words(blank(stay(), Variant.NORMAL)).contains("connaît déjà"));
        assertTrue(words(filled(Variant.NORMAL)).contains("connaît déjà"));
    }

    @Test
    void who_gave_no_name_stays_anonymous() throws IOException {
        Requester nobody = Requester.of(anonymous());
        byte[] pdf = new FormDocument(stay(), Variant.NORMAL, OFFICE, nobody, Map.of(), REFERENCE, MORNING).pdf();
        assertTrue(nobody.anonymous());
        assertTrue(words(pdf).contains("Je souhaite rester anonyme"));
    }

    private static Case anonymous() {
        Case dossier = Papers.dossier(stay(), Map.of(), null);
        dossier.resident = null;
        return dossier;
    }

    @Test
    void easy_words_are_refused_where_the_procedure_supplies_none() {
        Procedure bare = Papers.procedure(new Silence(Effect.NONE, "15 jours", "engagement de la commune"));
        Refusal refused = assertThrows(Refusal.class, () -> Variant.EASY.of(bare));
        assertTrue(refused.getMessage().contains("facile à lire"), refused.getMessage());
        assertThrows(Refusal.class, () -> Variant.of("énorme"));
    }

    @Test
    void a_definition_of_another_time_and_the_longest_names_still_print() throws IOException {
        Procedure old = Papers.procedure(new Silence(Effect.NONE, "15 jours", "engagement de la commune"));
        for (Variant variant : List.of(Variant.NORMAL, Variant.LARGE)) {
            byte[] pdf = new FormDocument(
                            old,
                            variant,
                            Office.of(Papers.commune(), longest()),
                            Requester.UNKNOWN,
                            Map.of(),
                            null,
                            MORNING)
                    .pdf();
            PageCheck.assertReadable("longest", pdf);
        }
    }

    private static Department longest() {
        Department department = Papers.department();
        department.name = "Service ".repeat(7);
        department.openingHours = "Lundi au vendredi, 9 h – 12 h ".repeat(4).strip();
        String line = "M".repeat(30);
        department.address = new PostalAddress(line, line, line, line, "35120", line, null);
        return department;
    }
}
