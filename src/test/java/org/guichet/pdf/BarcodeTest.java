package org.guichet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class BarcodeTest {
    private static final Map<DecodeHintType, Object> WHOLE_PAGE = Map.of(DecodeHintType.TRY_HARDER, true);
    private static final int OFFICE_SCANNER_DPI = 200;

    @Test
    void it_reads_back_from_a_scan_of_an_office_scanner() throws IOException, ReaderException {
        assertEquals("2603020017", read(Specimens.letter()));
    }

    @Test
    void at_its_narrowest_it_still_reads_back() throws IOException, ReaderException {
        try (Sheet sheet = Specimens.sheet("Essai")) {
            sheet.code128(20, 52, 46, 9, "123456789012345678");
            assertEquals("123456789012345678", read(sheet.toBytes()));
        }
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
                .filled(ImposedFillingTest.filling(true, new ImposedEntry.Code(1, place, digits)));
        assertEquals(digits, read(pdf));
    }

    private static String read(byte[] pdf) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage scan = new PDFRenderer(document).renderImageWithDPI(0, OFFICE_SCANNER_DPI);
            int[] pixels = scan.getRGB(0, 0, scan.getWidth(), scan.getHeight(), null, 0, scan.getWidth());
            LuminanceSource light = new RGBLuminanceSource(scan.getWidth(), scan.getHeight(), pixels);
            Result result = new Code128Reader().decode(new BinaryBitmap(new HybridBinarizer(light)), WHOLE_PAGE);
            return result.getText();
        }
    }
}
