package org.guichet.pdf;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpecimensTest {
    @Test
    void a_letter_looks_and_reads_as_we_like_it() throws IOException {
        golden("pdf-letter", Specimens.letter());
    }

    @Test
    void a_receipt_looks_and_reads_as_we_like_it() throws IOException {
        golden("pdf-receipt", Specimens.receipt());
    }

    @Test
    void a_register_looks_and_reads_as_we_like_it() throws IOException {
        golden("pdf-register", Specimens.register(40));
    }

    @Test
    void every_block_looks_and_reads_as_we_like_it() throws IOException {
        golden("pdf-everything", Specimens.everything());
    }

    @Test
    void a_form_to_fill_looks_and_reads_as_we_like_it() throws IOException {
        golden("pdf-form", FormSpecimen.draw(false, FormSpecimen.TEXT));
        golden("pdf-form-filled", FormSpecimen.draw(true, FormSpecimen.TEXT));
        golden("pdf-form-large", FormSpecimen.draw(true, TextStyle.LARGE_PRINT));
    }

    @Test
    void all_are_pdf_ua_1_and_pdf_a_2a() throws IOException, InterruptedException {
        VeraPdf.assertConformant(Map.of(
                "letter", Specimens.letter(),
                "receipt", Specimens.receipt(),
                "register", Specimens.register(40),
                "everything", Specimens.everything(),
                "form", FormSpecimen.draw(false, FormSpecimen.TEXT),
                "form-filled", FormSpecimen.draw(true, FormSpecimen.TEXT),
                "form-large", FormSpecimen.draw(true, TextStyle.LARGE_PRINT),
                "batch", Specimens.batch(3)));
    }

    private static void golden(String name, byte[] pdf) throws IOException {
        Golden.picture(name, pdf);
        Golden.text(name, pdf);
    }
}
