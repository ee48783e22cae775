package org.guichet.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.pdfwriter.COSWriter;

/**
 * Writes the leaves of the structure tree before all else. PDFBox queues each object that another names, and searches
 * the whole queue each time it adds one: it must not find the hundred thousand cells of a register waiting there.
 */
final class LeavesFirstWriter extends COSWriter {
    private final List<COSDictionary> leaves;

    LeavesFirstWriter(OutputStream out, List<COSDictionary> leaves) {
        super(out);
        this.leaves = leaves;
    }

    @Override
    protected void doWriteBody(COSDocument document) throws IOException {
        for (COSDictionary leaf : leaves) {
            doWriteObject(leaf);
        }
        super.doWriteBody(document);
    }
}
