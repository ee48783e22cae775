package org.guichet.help;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guichet.desk.Papers;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual and the crib sheets, which each build leaves in {@code target/help}, to print. */
class HelpPapersTest {

    private static final Path FOLDER = Path.of("target/help");
    private static final Help HELP = new Help();
    private static final String TOWN_HALL = Papers.commune().title();

    static Stream<Chapter> roles() {
        return HELP.chapters().stream().filter(one -> one.role() != null);
    }

    private static byte[] crib(Chapter chapter) {
        return new CribSheet(TOWN_HALL, chapter, MORNING).pdf();
    }

    private static byte[] manual() {
        return new Manual(TOWN_HALL, HELP, MORNING).pdf();
    }

    private static byte[] kept(String name, byte[] pdf) throws IOException {
        Files.createDirectories(FOLDER);
        return Files.readAllBytes(Files.write(FOLDER.resolve(name), pdf));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void a_crib_sheet_is_one_landscape_page_in_large_type(Chapter chapter) throws IOException {
        byte[] pdf = kept("memo-" + chapter.name() + ".pdf", crib(chapter));
        assertEquals(List.of("297 x 210"), PdfReader.sizes(pdf));
        assertEquals(
                List.of(),
                PdfReader.smallerThan(CribSheet.SMALLEST, pdf).stream()
                        .filter(line -> !line.contains("aide-mémoire de Guichet"))
                        .toList());
    }

    @Test
    void the_manual_is_a_book_with_each_chapter_on_the_page_that_the_contents_say() throws IOException {
        List<String> pages = PdfReader.pages(kept("manuel.pdf", manual()));
        assertTrue(pages.size() >= 28 && pages.size() <= 40, pages.size() + " pages");
        assertTrue(pages.get(0).contains(TOWN_HALL));
        Stream.concat(HELP.chapters().stream(), Stream.of(HELP.fields())).forEach(chapter -> {
            int page = pages.get(1)
                    .lines()
                    .filter(line -> line.startsWith(chapter.title()))
                    .map(line -> Integer.parseInt(line.replaceFirst("^.*\\D(\\d+)$", "$1")))
                    .findFirst()
                    .orElseThrow();
            assertTrue(pages.get(page - 1).startsWith(chapter.title()), chapter.title());
        });
    }

    @Test
    void the_manual_holds_every_word_of_the_help() throws IOException {
        String words = words(String.join(" ", PdfReader.flowing(manual())));
        HELP.chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.onPaper(2).stream())
                .flatMap(block -> block.text().lines())
                .map(HelpPapersTest::words)
                .forEach(line -> assertTrue(words.contains(line), line));
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    @Test
    void no_page_of_the_manual_after_its_contents_is_left_almost_empty() throws IOException {
        List<String> pages = PdfReader.flowing(manual());
        for (int page = 2; page < pages.size(); page++) {
            int number = page + 1;
            assertTrue(pages.get(page).length() > 400, () -> "page " + number);
        }
    }

    @Test
    void the_manual_and_the_crib_sheets_are_pdf_ua_1_and_pdf_a_2a() throws Exception {
        Map<String, byte[]> papers = new LinkedHashMap<>();
        papers.put("manuel", manual());
        roles().forEach(chapter -> papers.put("memo-" + chapter.name(), crib(chapter)));
        VeraPdf.assertConformant(papers);
    }
}
