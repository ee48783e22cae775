package org.guichet.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What an element of the structure tree says of itself besides its type (ISO 32000-1, 14.8.5). */
final class Attributes {
    static final COSName KEY = COSName.A;

    private Attributes() {}

    /** A heading cell that names its column. */
    static COSBase columnHeader() {
        COSDictionary table = owned("Table");
        table.setName("Scope", "Column");
        return table;
    }

    /** A figure that stands by itself, and its place. */
    static COSBase figure(COSArray corners) {
        COSDictionary layout = owned("Layout");
        layout.setName("Placement", "Block");
        layout.setItem(COSName.BBOX, corners);
        return layout;
    }

    /** A box of a printed form, and whether it is ticked. */
    static COSBase checkBox(boolean ticked) {
        COSDictionary field = owned("PrintField");
        field.setName("Role", "cb");
        field.setName("checked", ticked ? "on" : "off");
        return field;
    }

    private static COSDictionary owned(String owner) {
        COSDictionary attributes = new COSDictionary();
        attributes.setDirect(true);
        attributes.setName(COSName.O, owner);
        return attributes;
    }
}
