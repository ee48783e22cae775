package org.guichet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BundleTest {

    private static final byte[] LETTER = Specimens.letter();
    private static final byte[] LONG = letterOf(3);

    @Test
    void each_page_says_what_it_said_alone_in_the_order_given() throws IOException {
        byte[] bundle = bundle(LETTER, LONG, LETTER);
        assertEquals(text(LETTER) + text(LONG) + text(LETTER), text(bundle));
    }

    @Test
    void a_document_begins_on_a_front_where_the_sheet_was_filled() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Bundle bundle = new Bundle(out, "Tirage", Specimens.MORNING)) {
            bundle.add(LETTER);
            bundle.fillSheet();
            bundle.fillSheet();
            assertEquals(2, bundle.pages());
            bundle.add(LETTER);
        }
        assertEquals(text(LETTER), text(out.toByteArray(), 1, 2), "the letter, then a blank back");
        assertEquals(text(LETTER), text(out.toByteArray(), 3, 3));
    }

    @Test
    void what_was_printed_before_says_so_on_each_page() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Bundle bundle = new Bundle(out, "Tirage", Specimens.MORNING)) {
            bundle.add(LONG);
            bundle.addAgain(LONG);
        }
        List<Boolean> marked = IntStream.rangeClosed(1, 6)
                .mapToObj(page -> says(out.toByteArray(), page, "DUPLICATA"))
                .toList();
        assertEquals(List.of(false, false, false, true, true, true), marked);
    }

    @Test
    void it_can_be_read_aloud_and_kept_for_ever_as_its_parts_can() throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Bundle bundle = new Bundle(out, "Tirage n° 12", Specimens.MORNING)) {
            bundle.add(LETTER);
            bundle.fillSheet();
            bundle.add(LONG);
            bundle.addAgain(LETTER);
        }
        VeraPdf.assertConformant(Map.of("bundle", out.toByteArray()));
    }

    @Test
    void bundles_join_into_one_with_the_backs_that_were_left_blank() throws IOException, InterruptedException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        try (Bundle bundle = new Bundle(first, "Première centaine", Specimens.MORNING)) {
            bundle.add(LETTER);
            bundle.fillSheet();
            bundle.add(LONG);
            bundle.fillSheet();
        }
        byte[] whole = bundle(first.toByteArray(), LETTER, first.toByteArray());
        String half = text(LETTER) + text(LONG);
        assertEquals(half + text(LETTER) + half, text(whole));
        try (PDDocument document = Loader.loadPDF(whole)) {
            assertEquals(2 * 6 + 1, document.getNumberOfPages());
        }
        assertEquals(text(LETTER), text(whole, 1, 2), "the letter, then its blank back");
        int two = bundle(first.toByteArray(), first.toByteArray()).length;
        assertTrue(two < first.size() * 1.7, "fonts are written once: " + two + " bytes for two of " + first.size());
        VeraPdf.assertConformant(Map.of("bundles", whole));
    }

    @Test
    void fonts_are_written_once() throws IOException {
        byte[] one = bundle(LETTER);
        byte[] hundred = bundle(IntStream.range(0, 100).mapToObj(i -> LETTER).toArray(byte[][]::new));
        int aLetter = (hundred.length - one.length) / 99;
        assertTrue(aLetter < LETTER.length / 3, aLetter + " bytes a letter, of " + LETTER.length);
    }

    private static byte[] bundle(byte[]... documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Bundle bundle = new Bundle(out, "Tirage", Specimens.MORNING)) {
            for (byte[] document : documents) bundle.add(document);
        }
        return out.toByteArray();
    }

    private static byte[] letterOf(int pages) {
        try (Sheet sheet = Specimens.sheet("Une longue lettre")) {
            sheet.flow(List.of(Block.heading(1, "Une longue lettre")), TextStyle.BODY);
            for (int page = 1; page <= pages; page++) {
                if (page > 1) sheet.newPage();
                sheet.flow(List.of(Block.paragraph("La page %d, avec un accent : é.".formatted(page))), TextStyle.BODY);
            }
            return sheet.toBytes();
        }
    }

    private static boolean says(byte[] pdf, int page, String words) {
        try {
            return text(pdf, page, page).contains(words);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        return text(pdf, 1, Integer.MAX_VALUE);
    }

    private static String text(byte[] pdf, int first, int last) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document);
        }
    }
}
