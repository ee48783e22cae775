package org.guichet.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/**
 * Takes out of somebody else's form all that is not paper: programs, links that leave the document, attached files,
 * sounds, signatures made before we filled it, buttons. What stays is pages and fields.
 */
final class ImposedCleaning {
    private static final List<String> ANYWHERE = List.of("AA", "JS", "AF");
    private static final List<String> IN_CATALOG =
            List.of("OpenAction", "Perms", "DSS", "Collection", "URI", "Requirements", "Legal");
    private static final List<String> IN_NAMES =
            List.of("JavaScript", "EmbeddedFiles", "URLS", "IDS", "Renditions", "AlternatePresentations");
    private static final List<String> IN_FORM = List.of("XFA", "CO", "SigFlags", "NeedAppearances");

    private final PDDocument document;
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private ImposedCleaning(PDDocument document) {
        this.document = document;
    }

    static void clean(PDDocument document) {
        ImposedCleaning cleaning = new ImposedCleaning(document);
        cleaning.cleanRoots();
        cleaning.walk();
        new AcroFields(document).ofKind(AcroKind.BUTTON, AcroKind.SIGNATURE).forEach(cleaning::remove);
    }

    private void cleanRoots() {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        remove(catalog, IN_CATALOG);
        remove(catalog.getCOSDictionary(COSName.NAMES), IN_NAMES);
        remove(catalog.getCOSDictionary(COSName.ACRO_FORM), IN_FORM);
        waiting.add(document.getDocument().getTrailer());
    }

    private void walk() {
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof COSDictionary dictionary) {
                clean(dictionary);
            } else if (next instanceof COSArray array) {
                clean(array);
            }
        }
    }

    private void clean(COSDictionary dictionary) {
        remove(dictionary, ANYWHERE);
        for (COSName key : List.copyOf(dictionary.keySet())) {
            COSBase value = dictionary.getDictionaryObject(key);
            if (ImposedPrograms.acts(value)) {
                dictionary.removeItem(key);
            } else if (value != null) {
                waiting.push(value);
            }
        }
    }

    private void clean(COSArray array) {
        for (int i = array.size() - 1; i >= 0; i--) {
            COSBase item = array.getObject(i);
            if (ImposedPrograms.acts(item) || ImposedPrograms.carries(item)) {
                array.remove(i);
            } else if (item != null) {
                waiting.push(item);
            }
        }
    }

    private void remove(PDTerminalField field) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        PDField parent = field.getParent();
        COSArray siblings = parent == null
                ? form.getCOSObject().getCOSArray(COSName.FIELDS)
                : parent.getCOSObject().getCOSArray(COSName.KIDS);
        remove(siblings, field.getCOSObject());
        for (var widget : field.getWidgets()) {
            document.getPages()
                    .forEach(page -> remove(page.getCOSObject().getCOSArray(COSName.ANNOTS), widget.getCOSObject()));
        }
    }

    private static void remove(COSArray array, COSDictionary item) {
        for (int i = array == null ? -1 : array.size() - 1; i >= 0; i--) {
            if (array.getObject(i) == item) {
                array.remove(i);
            }
        }
    }

    private static void remove(COSDictionary dictionary, List<String> keys) {
        if (dictionary != null) {
            keys.forEach(key -> dictionary.removeItem(COSName.getPDFName(key)));
        }
    }
}
