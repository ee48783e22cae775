package org.guichet.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF/UA-1 and PDF/A-2a document: its pages, the tree of what they mean, the fonts they share. */
final class TaggedDocument implements Closeable {
    private static final float PDF_1_7 = 1.7f;

    private final PDDocument pdf = new PDDocument();
    private final Structure structure = new Structure();
    private final FontShelf fonts = new FontShelf(pdf);
    private final COSDictionary resources = fonts.resources();
    private final PictureShelf pictures = new PictureShelf(pdf, resources);
    private final String title;
    private final Instant created;
    private long identity;

    TaggedDocument(String title, Instant created) {
        this.title = title;
        this.created = created;
        identity = title.hashCode();
    }

    Element section() {
        return structure.section();
    }

    Page page(Paper paper) {
        return new Page(paper, fonts, pictures);
    }

    /** Takes in a page whose drawing is ended. */
    void add(Page page) {
        Deflated content = page.finish(structure);
        identity = 31 * identity + Arrays.hashCode(content.bytes());
        COSDictionary dictionary = page.page().getCOSObject();
        dictionary.setItem(COSName.RESOURCES, resources);
        dictionary.setItem(COSName.CONTENTS, content.in(pdf));
        pdf.addPage(page.page());
    }

    /**
     * Writes the document. The same title, time and pages give the same bytes: the document's identifier comes from
     * them. Objects are not compressed a second time, which would double the cost and gain a few kilobytes.
     */
    void write(OutputStream out) throws IOException {
        if (pdf.getNumberOfPages() == 0) throw new IllegalStateException("Nothing was drawn");
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, structure.root());
        Metadata.write(pdf, title, created);
        pdf.setVersion(PDF_1_7);
        pdf.setDocumentId(identity);
        new LeavesFirstWriter(out, structure.leaves()).write(pdf);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
