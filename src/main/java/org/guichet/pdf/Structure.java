package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The structure tree of a document, and the parent tree that leads from a page's content back to it. */
final class Structure {
    private final COSDictionary root = new COSDictionary();
    private final Element document = new Element(this, null, "Document", 0);
    private final COSArray parentTree = new COSArray();
    private final List<Element> elements = new ArrayList<>();
    private int pages;
    private int lastHeading;

    Structure() {
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, parentTree);
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, document.dictionary());
        root.setItem(COSName.PARENT_TREE, numbers);
        document.dictionary().setItem(COSName.P, root);
    }

    /** A part of the document whose headings begin again at level 1: a letter of a batch. */
    Element section() {
        lastHeading = 0;
        return document.child("Sect");
    }

    void add(Element element) {
        elements.add(element);
    }

    List<COSDictionary> leaves() {
        return elements.stream()
                .filter(Element::isLeaf)
                .map(Element::dictionary)
                .toList();
    }

    /** Gives a page its key in the parent tree. */
    int addPage(COSArray parentsOfContent) {
        parentTree.add(COSInteger.get(pages));
        parentTree.add(parentsOfContent);
        return pages++;
    }

    /** The level a heading gets, so that none is skipped on the way down (ISO 14289-1, 7.4.2). */
    int nextHeading(int wanted) {
        lastHeading = Math.min(wanted, lastHeading + 1);
        return lastHeading;
    }

    COSDictionary root() {
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages);
        return root;
    }
}
