package org.guichet.pdf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/** Keeps a form that stays open one that a person can go on typing in, even where its maker forgot a font. */
final class AcroTyping {
    private static final Pattern FONT = Pattern.compile("/(\\S+)\\s+[\\d.]+\\s+Tf");
    private static final COSName USUAL = COSName.getPDFName("Helv");

    private AcroTyping() {}

    static void keepPossible(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        COSDictionary fonts = within(within(form.getCOSObject(), COSName.DR), COSName.FONT);
        new AcroFields(document)
                .ofKind(AcroKind.TEXT, AcroKind.LINES, AcroKind.COMB, AcroKind.CHOICE)
                .filter(field -> field instanceof PDVariableText text && !hasFont(text, fonts))
                .forEach(
                        field -> field.getCOSObject().setString(COSName.DA, "/%s 0 Tf 0 g".formatted(USUAL.getName())));
        if (!fonts.containsKey(USUAL)) {
            fonts.setItem(USUAL, new PDType1Font(FontName.HELVETICA).getCOSObject());
        }
    }

    private static boolean hasFont(PDVariableText field, COSDictionary fonts) {
        Matcher font =
                FONT.matcher(Optional.ofNullable(field.getDefaultAppearance()).orElse(""));
        return font.find() && fonts.containsKey(COSName.getPDFName(font.group(1)));
    }

    private static COSDictionary within(COSDictionary dictionary, COSName key) {
        COSDictionary inside = dictionary.getCOSDictionary(key);
        if (inside == null) {
            inside = new COSDictionary();
            dictionary.setItem(key, inside);
        }
        return inside;
    }
}
