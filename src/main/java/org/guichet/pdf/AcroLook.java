package org.guichet.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** The ground and the border that a form's maker gave to a field, drawn again under the words. */
record AcroLook(@Nullable COSArray ground, @Nullable COSArray border, double thickness) {
    /** Unless the maker says otherwise (ISO 32000-1, table 166). */
    private static final double USUAL_THICKNESS = 1;

    static AcroLook of(AcroWidget place) {
        COSDictionary widget = place.widget().getCOSObject();
        COSDictionary look = widget.getCOSDictionary(COSName.MK);
        COSArray ground = look == null ? null : look.getCOSArray(COSName.BG);
        COSArray border = look == null ? null : look.getCOSArray(COSName.BC);
        COSDictionary style = widget.getCOSDictionary(COSName.BS);
        double thickness = style != null && style.getDictionaryObject(COSName.W) instanceof COSNumber given
                ? given.floatValue()
                : USUAL_THICKNESS;
        return new AcroLook(ground, border, border == null || border.size() == 0 ? 0 : Math.max(0, thickness));
    }

    void draw(Content content, double width, double height) {
        if (colour(content, ground, "g ", "rg ", "k ")) {
            content.write(0).write(0).write(width).write(height).write("re f\n");
        }
        if (thickness > 0 && colour(content, border, "G ", "RG ", "K ")) {
            content.write(thickness).write("w ");
            content.write(thickness / 2).write(thickness / 2);
            content.write(width - thickness).write(height - thickness).write("re S\n");
        }
    }

    /** By the number of its parts: grey, red-green-blue or inks (ISO 32000-1, table 189). */
    private static boolean colour(Content content, @Nullable COSArray parts, String grey, String light, String inks) {
        int count = parts == null ? 0 : parts.size();
        if (count != 1 && count != 3 && count != 4) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            content.write(parts.getObject(i) instanceof COSNumber part ? part.floatValue() : 0);
        }
        content.write(count == 1 ? grey : count == 3 ? light : inks);
        return true;
    }
}
