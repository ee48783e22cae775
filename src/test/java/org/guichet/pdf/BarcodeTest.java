package org.guichet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.ReaderException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BarcodeTest {
    @Test
    void it_reads_back_from_a_scan_of_an_office_scanner() throws IOException, ReaderException {
        assertEquals("2603020017", PdfReader.code128(Specimens.letter(), 1));
    }

    @Test
    void at_its_narrowest_it_still_reads_back() throws IOException, ReaderException {
        try (Sheet sheet = Specimens.sheet("Essai")) {
            sheet.code128(20, 52, 46, 9, "123456789012345678");
            assertEquals("123456789012345678", PdfReader.code128(sheet.toBytes(), 1));
        }
    }

    @Test
    void each_page_may_have_its_own_in_letters_and_digits() throws IOException, ReaderException {
        byte[] form = FormSpecimen.draw(false, FormSpecimen.TEXT);
        int pages = PdfReader.pages(form).size();
        assertEquals("F123456261101%02d2603020017".formatted(pages), PdfReader.code128(form, 1));
        assertEquals("F1234562611%02d%02d2603020017".formatted(pages, pages), PdfReader.code128(form, pages));
    }

    @Test
    void bars_too_narrow_for_a_scanner_are_refused() {
        try (Sheet sheet = Specimens.sheet("Essai")) {
            assertThrows(IllegalArgumentException.class, () -> sheet.code128(20, 52, 30, 9, "123456789012345678"));
        }
    }

    @Test
    void on_somebody_elses_form_it_reads_back_at_its_narrowest() throws IOException, ReaderException {
        String digits = "20269999999";
        Box place = new Box(20, 20, ImposedPdf.narrowestCode(digits), 8);
        byte[] pdf = ImposedPdf.of(ImposedSpecimens.everyKind())
                .filled(FilledForms.filling(true, new ImposedEntry.Code(1, place, digits)));
        assertEquals(digits, PdfReader.code128(pdf, 1));
    }
}
