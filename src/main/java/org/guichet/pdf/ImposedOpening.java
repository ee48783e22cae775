package org.guichet.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Opens a PDF that came from elsewhere, or says in words why not. */
final class ImposedOpening {
    /** National forms weigh three megabytes at most; a scan of one is still less than this. */
    static final int MOST_BYTES = 20 << 20;

    /** The longest, the building permit with its notes, has some thirty pages. */
    static final int MOST_PAGES = 100;

    /** The most crowded, for social housing, have less than a thousand. */
    static final int MOST_FIELDS = 5000;

    /** What PDFBox may keep aside while it reads and writes. */
    private static final long MEMORY = 256L << 20;

    private static final String PRINT_AGAIN =
            "Ouvrez-le, imprimez-le vers un nouveau PDF et déposez celui-ci à sa place.";

    private ImposedOpening() {}

    /**
     * The document, for the caller to close.
     *
     * @throws ImposedRefused if it is broken, locked, too large or made for one maker's program alone
     */
    static PDDocument open(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new ImposedRefused(
                    "Ce PDF pèse plus de %d Mo. Déposez le formulaire seul, sans pièce jointe ni photo."
                            .formatted(MOST_BYTES >> 20));
        }
        if (!ImposedWeight.isBearable(bytes)) {
            throw new ImposedRefused(
                    "Ce PDF se déplie en plus de %d Mo ou en trop de morceaux : il n’est pas ouvert. %s"
                            .formatted(ImposedWeight.MOST_UNPACKED >> 20, PRINT_AGAIN));
        }
        PDDocument document = load(bytes);
        try {
            check(document);
            return document;
        } catch (ImposedRefused refusal) {
            close(document);
            throw refusal;
        } catch (RuntimeException | StackOverflowError | IOException damaged) {
            close(document);
            throw broken();
        }
    }

    private static PDDocument load(byte[] bytes) {
        try {
            return Loader.loadPDF(
                    new RandomAccessReadBuffer(bytes), MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache);
        } catch (InvalidPasswordException locked) {
            throw locked();
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw broken();
        }
    }

    private static void check(PDDocument document) throws IOException {
        if (document.isEncrypted()) {
            throw locked();
        }
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            throw broken();
        }
        if (pages > MOST_PAGES) {
            throw new ImposedRefused(
                    "Ce PDF a %d pages, %d au plus sont admises. Gardez les pages à remplir, sans la notice."
                            .formatted(pages, MOST_PAGES));
        }
        document.getPages().forEach(ImposedPage::new);
        AcroFields fields = new AcroFields(document);
        if (fields.all().size() > MOST_FIELDS) {
            throw new ImposedRefused("Ce PDF a plus de %d champs. Gardez les pages à remplir.".formatted(MOST_FIELDS));
        }
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        boolean forAdobeAlone = form != null && form.getCOSObject().containsKey(COSName.XFA);
        if (forAdobeAlone && fields.all().isEmpty()) {
            throw new ImposedRefused(
                    "Ce formulaire (XFA) ne s’ouvre que dans Adobe Reader : il ne contient pas de page à remplir. "
                            + PRINT_AGAIN);
        }
    }

    private static ImposedRefused locked() {
        return new ImposedRefused("Ce PDF est protégé par un mot de passe. " + PRINT_AGAIN);
    }

    static ImposedRefused broken() {
        return new ImposedRefused(
                "Ce fichier est abîmé ou n’est pas un PDF. Téléchargez-le ou copiez-le de nouveau, puis ouvrez-le pour vérifier.");
    }

    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException nothingToLose) {
            throw broken();
        }
    }
}
