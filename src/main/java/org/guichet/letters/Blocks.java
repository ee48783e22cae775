package org.guichet.letters;

import io.quarkus.qute.TemplateExtension;
import org.guichet.pdf.Block;

/** Lets the preview tell the blocks of a letter apart. */
@TemplateExtension
final class Blocks {

    private Blocks() {}

    /** « Paragraph », « Listing »… */
    static String kind(Block block) {
        return block.getClass().getSimpleName();
    }
}
