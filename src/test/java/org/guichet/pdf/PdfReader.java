package org.guichet.pdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads back what was drawn. */
public final class PdfReader {
    private static final Map<DecodeHintType, Object> WHOLE_PAGE = Map.of(DecodeHintType.TRY_HARDER, true);
    private static final int OFFICE_SCANNER_DPI = 200;
    private static final double ROUNDING = 0.01;

    private PdfReader() {}

    /** The words of each page. */
    public static List<String> pages(byte[] pdf) throws IOException {
        return pages(pdf, new PDFTextStripper());
    }

    /** How large each page is, « 210 x 297 » in millimetres. */
    public static List<String> sizes(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> sizes = new ArrayList<>();
            document.getPages()
                    .forEach(page -> sizes.add("%.0f x %.0f"
                            .formatted(
                                    Millimetres.ofPoints(page.getMediaBox().getWidth()),
                                    Millimetres.ofPoints(page.getMediaBox().getHeight()))));
            return sizes;
        }
    }

    /** The words of each page without what returns on each: what a screen reader reads. */
    public static List<String> flowing(byte[] pdf) throws IOException {
        return pages(pdf, new Flowing());
    }

    /** The lines set in type of fewer points than this, or partly so. */
    public static List<String> smallerThan(double points, byte[] pdf) throws IOException {
        List<String> small = new ArrayList<>();
        pages(pdf, new PDFTextStripper() {
            @Override
            protected void writeString(String line, List<TextPosition> letters) throws IOException {
                if (letters.stream().anyMatch(letter -> letter.getFontSizeInPt() < points - ROUNDING)) {
                    small.add(line);
                }
                super.writeString(line, letters);
            }
        });
        return small;
    }

    /** The Code 128 of a page, from 1, as an office scanner reads it. */
    public static String code128(byte[] pdf, int page) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage scan = new PDFRenderer(document).renderImageWithDPI(page - 1, OFFICE_SCANNER_DPI);
            int[] pixels = scan.getRGB(0, 0, scan.getWidth(), scan.getHeight(), null, 0, scan.getWidth());
            LuminanceSource light = new RGBLuminanceSource(scan.getWidth(), scan.getHeight(), pixels);
            return new Code128Reader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), WHOLE_PAGE)
                    .getText();
        }
    }

    private static List<String> pages(byte[] pdf, PDFTextStripper words) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            words.setLineSeparator("\n");
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(words.getText(document).strip());
            }
            return pages;
        }
    }

    /** Passes over artifacts. */
    private static final class Flowing extends PDFTextStripper {
        private boolean artifact;

        Flowing() {
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            artifact = tag.getName().equals("Artifact");
        }

        @Override
        public void endMarkedContentSequence() {
            artifact = false;
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (!artifact) super.processTextPosition(letter);
        }
    }
}
