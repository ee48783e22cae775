package org.guichet.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree.
 *
 * <p>It joins the tree when something is first drawn in it. So blocks may be laid out only to be measured, and the order
 * of the tree is the order of drawing, which is the order of reading.
 */
final class Element implements Tag {
    private static final COSName MARKED_CONTENT_REFERENCE = COSName.getPDFName("MCR");

    private final Structure structure;
    private final @Nullable Element parent;
    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray kids = new COSArray();
    private final int headingLevel;
    private boolean joined;
    private boolean leaf = true;

    /** @param headingLevel 0 for all but headings */
    Element(Structure structure, @Nullable Element parent, String type, int headingLevel) {
        this.structure = structure;
        this.parent = parent;
        this.headingLevel = headingLevel;
        dictionary.setName(COSName.S, type);
        dictionary.setItem(COSName.K, kids);
    }

    @Override
    public Element child(String type) {
        return new Element(structure, this, type, 0);
    }

    @Override
    public Element heading(int level) {
        return new Element(structure, this, "H" + level, level);
    }

    @Override
    public Element with(COSName key, COSBase value) {
        dictionary.setItem(key, value);
        return this;
    }

    @Override
    public void join() {
        if (joined) return;
        joined = true;
        structure.add(this);
        if (headingLevel > 0) dictionary.setName(COSName.S, "H" + structure.nextHeading(headingLevel));
        if (parent == null) return;
        parent.join();
        parent.leaf = false;
        parent.kids.add(dictionary);
        dictionary.setItem(COSName.P, parent.dictionary);
    }

    @Override
    public String claim(COSDictionary page, COSArray owners) {
        join();
        int id = owners.size();
        owners.add(dictionary);
        COSBase first = dictionary.getItem(COSName.PG);
        if (first == null) dictionary.setItem(COSName.PG, page);
        kids.add(first == null || first == page ? COSInteger.get(id) : reference(page, id));
        return "/" + dictionary.getNameAsString(COSName.S) + " <</MCID " + id + ">> BDC\n";
    }

    boolean isLeaf() {
        return leaf;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** A piece of content on another page than the first: a paragraph that goes on overleaf. */
    private static COSDictionary reference(COSDictionary page, int contentId) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, MARKED_CONTENT_REFERENCE);
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, contentId);
        return reference;
    }
}
