package org.guichet.pdf;

import static org.guichet.pdf.Block.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static Picture picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(width / 2, height / 2, 0xFF8800);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return Picture.of(file.toByteArray());
    }

    private static byte[] drawn(Block... blocks) {
        try (Sheet sheet = Specimens.sheet("Images")) {
            sheet.flow(List.of(blocks), TextStyle.BODY);
            return sheet.toBytes();
        }
    }

    private static Block shown(Picture picture) {
        return new Block.Illustration(picture, "La page À faire", "Copie de la page À faire");
    }

    @Test
    void a_picture_keeps_its_caption_on_its_page() throws IOException {
        List<String> pages = PdfReader.pages(
                drawn(paragraph("avant\n".repeat(40) + "fin"), shown(picture("jpg", 1000, 700)), paragraph("après")));
        assertEquals(2, pages.size());
        assertEquals("La page À faire\naprès", pages.get(1));
    }

    @Test
    void a_picture_higher_than_a_page_is_made_smaller() throws IOException {
        assertEquals(1, PdfReader.pages(drawn(shown(picture("png", 300, 5000)))).size());
    }

    @Test
    void a_picture_shown_twice_is_in_the_file_once() throws IOException {
        Picture picture = picture("jpg", 100, 70);
        try (PDDocument document = Loader.loadPDF(drawn(shown(picture), shown(picture)))) {
            assertEquals(
                    1,
                    document.getPage(0)
                            .getResources()
                            .getCOSObject()
                            .getCOSDictionary(COSName.XOBJECT)
                            .size());
        }
    }

    @Test
    void what_is_no_picture_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Picture.of(new byte[] {1, 2, 3}));
    }

    @Test
    void pages_with_pictures_are_pdf_ua_1_and_pdf_a_2a() throws IOException, InterruptedException {
        VeraPdf.assertConformant(Map.of(
                "jpeg", drawn(paragraph("Voici"), shown(picture("jpg", 1000, 700))),
                "png", drawn(paragraph("Voici"), shown(picture("png", 1000, 700)))));
    }
}
