package org.guichet.forms;

import static org.guichet.desk.Papers.MORNING;
import static org.guichet.forms.Sheets.OFFICE;
import static org.guichet.forms.Sheets.flat;
import static org.guichet.forms.Sheets.stay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guichet.clock.Silence;
import org.guichet.clock.Silence.Effect;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PageCheck;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideSheetTest {

    private static byte[] guide(Variant variant) {
        return new GuideSheet(stay(), OFFICE, variant).pdf(MORNING);
    }

    private static byte[] poster(Variant variant) {
        return new PosterDocument(stay(), OFFICE, variant).pdf(MORNING);
    }

    /** Two departments. */
    private static byte[] booklet(int sheets, Variant variant) {
        List<GuideSheet> many = IntStream.range(0, sheets)
                .mapToObj(i -> new GuideSheet(stay(), OFFICE, variant))
                .toList();
        return new Booklet(
                        "Saint-Aubin",
                        List.of(
                                new Booklet.Chapter("École et enfance", many.subList(0, sheets / 3)),
                                new Booklet.Chapter("Voirie", many.subList(sheets / 3, sheets))),
                        variant,
                        MORNING)
                .pdf();
    }

    @Test
    void a_guide_sheet_prints_on_one_page_as_we_like_it() throws IOException {
        golden("guide", guide(Variant.NORMAL));
        assertEquals(1, PdfReader.pages(guide(Variant.NORMAL)).size());
    }

    @Test
    void a_guide_sheet_in_easy_words_prints_as_we_like_it() throws IOException {
        golden("guide-easy", guide(Variant.EASY));
    }

    @Test
    void a_poster_prints_on_one_page_as_we_like_it() throws IOException {
        golden("poster", poster(Variant.NORMAL));
        assertEquals(1, PdfReader.pages(poster(Variant.NORMAL)).size());
        assertEquals(1, PdfReader.pages(poster(Variant.EASY)).size());
    }

    private static void golden(String name, byte[] pdf) throws IOException {
        PageCheck.assertReadable(name, pdf);
        Golden.text(name, pdf);
        Golden.picture(name, pdf);
    }

    @Test
    void the_booklet_says_on_which_page_each_sheet_is_even_when_its_contents_take_two() throws IOException {
        for (Variant variant : List.of(Variant.NORMAL, Variant.LARGE)) {
            List<String> pages = PdfReader.pages(booklet(60, variant));
            List<Integer> beginnings = IntStream.rangeClosed(1, pages.size())
                    .filter(page -> pages.get(page - 1).startsWith(stay().title() + "\n"))
                    .boxed()
                    .toList();
            assertEquals(60, beginnings.size());
            List<Integer> said = pages.subList(0, beginnings.get(0) - 1).stream()
                    .flatMap(String::lines)
                    .filter(line -> line.startsWith(stay().title()))
                    .map(line -> Integer.valueOf(line.replaceAll(".* ", "")))
                    .toList();
            assertEquals(beginnings, said);
        }
    }

    @Test
    void the_contents_of_the_booklet_look_as_we_like_them() throws IOException {
        List<GuideSheet> sheets = List.of(new GuideSheet(stay(), OFFICE, Variant.NORMAL));
        byte[] pdf = new Booklet(
                        "Saint-Aubin",
                        List.of(new Booklet.Chapter("École et enfance", sheets), new Booklet.Chapter("Voirie", sheets)),
                        Variant.NORMAL,
                        MORNING)
                .pdf();
        golden("booklet", pdf);
    }

    @Test
    void all_are_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of(
                "guide", guide(Variant.NORMAL),
                "guide-large", guide(Variant.LARGE),
                "guide-easy", guide(Variant.EASY),
                "poster", poster(Variant.NORMAL),
                "booklet", booklet(3, Variant.NORMAL)));
    }

    /** CRPA, art. L231-1 to L231-6. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ACCEPTANCE | votre demande est acceptée
            REJECTION  | c’est un refus
            NONE       | appelez-nous
            """)
    void the_meaning_of_silence_is_said_in_plain_words(Effect effect, String words) {
        String said = new Delays(new Silence(effect, "2 mois", "CRPA, article L231-1")).words();
        assertTrue(flat(said).contains(words) && said.contains("2 mois"), said);
    }
}
