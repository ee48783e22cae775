package org.guichet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * A form that somebody else drew and the law imposes, such as a Cerfa: filled as it is, never drawn again. The answers are
 * set in our own fonts, measured, inside their places; one too long goes whole to an annex at the end.
 *
 * @param pages their sizes
 * @param fields none where the form is only drawn, and filled at places in millimetres
 */
public record ImposedPdf(byte[] bytes, List<Paper> pages, List<AcroField> fields) {

    /**
     * Looks at a file that came from elsewhere, and tries to write it again: what would fail on the day of the first case
     * is told today.
     *
     * @throws ImposedRefused if it cannot be filled, with the reason in words
     */
    public static ImposedPdf of(byte[] bytes) {
        try (PDDocument document = ImposedOpening.open(bytes)) {
            AcroFields fields = new AcroFields(document);
            List<Paper> pages = fields.pages().stream().map(ImposedPage::paper).toList();
            ImposedPdf form = new ImposedPdf(bytes, pages, fields.all());
            ImposedCleaning.clean(document);
            flatten(document);
            write(document);
            return form;
        } catch (ImposedRefused refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw ImposedOpening.broken();
        }
    }

    public Optional<AcroField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** How wide a place for a code of these digits must be, in millimetres. */
    public static double narrowestCode(String digits) {
        return ImposedCode.narrowest(digits);
    }

    /**
     * The form with these entries on it, without its programs and outside links.
     *
     * @throws UnprintableText if a character is in no font; ask {@link Fonts#unprintable} first
     */
    public byte[] filled(ImposedFilling filling) {
        ImposedAnnex annex = new ImposedAnnex();
        try (PDDocument document = ImposedOpening.open(bytes)) {
            ImposedCleaning.clean(document);
            ImposedPen pen = new ImposedPen(document, annex);
            filling.entries().forEach(pen::write);
            if (filling.flat()) {
                flatten(document);
            } else {
                AcroTyping.keepPossible(document);
            }
            return annex.isEmpty() ? write(document) : write(document, annex.pdf(filling.subject(), filling.at()));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /** Fields become ink; what PDFBox leaves of them goes too. */
    private static void flatten(PDDocument document) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        form.flatten();
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM);
        for (PDPage page : document.getPages()) {
            page.setAnnotations(page.getAnnotations().stream()
                    .filter(annotation -> !(annotation instanceof PDAnnotationWidget))
                    .toList());
        }
    }

    private static byte[] write(PDDocument document, byte[] annex) throws IOException {
        try (PDDocument end = Loader.loadPDF(annex)) {
            for (PDPage page : end.getPages()) {
                COSDictionary ours = document.importPage(page).getCOSObject();
                ours.removeItem(COSName.STRUCT_PARENTS);
            }
            return write(document);
        }
    }

    private static byte[] write(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        document.save(out);
        return out.toByteArray();
    }
}
