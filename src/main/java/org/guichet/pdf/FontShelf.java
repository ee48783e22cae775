package org.guichet.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts a document has used so far; its pages share them. */
final class FontShelf {
    private final PDDocument document;
    private final Map<FontFile, String> names = new HashMap<>();
    private final COSDictionary fonts = new COSDictionary();

    FontShelf(PDDocument document) {
        this.document = document;
    }

    /** The name of a font in the resources of each page; the font enters the document when first asked for. */
    String name(FontFile font) {
        return names.computeIfAbsent(font, this::embed);
    }

    COSDictionary resources() {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        return resources;
    }

    private String embed(FontFile font) {
        String name = "F" + names.size();
        fonts.setItem(COSName.getPDFName(name), font.embedIn(document));
        return name;
    }
}
