package org.guichet.printing;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.junit.jupiter.api.Test;

class TestPageTest {

    @Test
    void a_test_page_says_its_settings_and_has_a_back_where_sheets_are_turned()
            throws IOException, InterruptedException {
        byte[] pdf = page(Sides.TWO);
        Golden.picture("printer-test-page", pdf);
        Golden.text("printer-test-page", pdf);
        VeraPdf.assertConformant(Map.of("printer-test-page", pdf));
        assertEquals(1, PdfReader.pages(page(Sides.ONE)).size());
    }

    private static byte[] page(Sides sides) {
        Printer printer = new Printer();
        printer.name = "Imprimante de l’accueil";
        printer.address = "ipp://serveur:631/printers/accueil";
        printer.tray = "tray-2";
        printer.sides = sides;
        printer.copies = 1;
        return new TestPage(Papers.commune(), printer, "Camille Le Goff", MORNING).pdf();
    }
}
