package org.guichet.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures a document has used so far; its pages share them. */
final class PictureShelf {
    private final PDDocument document;
    private final COSDictionary resources;
    private final Map<Picture, String> names = new HashMap<>();

    /** @param resources of all pages; they name pictures only where there are some */
    PictureShelf(PDDocument document, COSDictionary resources) {
        this.document = document;
        this.resources = resources;
    }

    /** The name of a picture in the resources of each page; it enters the document when first asked for. */
    String name(Picture picture) {
        return names.computeIfAbsent(picture, this::embed);
    }

    private String embed(Picture picture) {
        String name = "P" + names.size();
        if (resources.getCOSDictionary(COSName.XOBJECT) == null) {
            resources.setItem(COSName.XOBJECT, new COSDictionary());
        }
        try {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, picture.file(), name);
            resources.getCOSDictionary(COSName.XOBJECT).setItem(COSName.getPDFName(name), image);
        } catch (IOException broken) {
            throw new UncheckedIOException("a picture that was read once can be read again", broken);
        }
        return name;
    }
}
