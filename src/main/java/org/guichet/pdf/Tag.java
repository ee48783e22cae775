package org.guichet.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What ink on the paper means: an element of the structure tree, or an artifact, which means nothing. */
sealed interface Tag permits Element, Artifact {

    /** A part of this meaning, of a standard structure type (ISO 32000-1, 14.8.4); the parts of an artifact are it. */
    Tag child(String type);

    /** A title of this rank in this meaning. */
    Tag heading(int level);

    /** The same meaning with one more thing said of it. */
    Tag with(COSName key, COSBase value);

    /**
     * Claims the next ink on a page.
     *
     * @param owners the elements that own each piece of the page's content, to which this one adds itself
     * @return the operator that begins a piece of marked content
     */
    String claim(COSDictionary page, COSArray owners);

    /** Says that the meaning is there even if no ink shows it: the empty cell of a table. */
    void join();
}
