package org.guichet.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * A page being drawn, in millimetres from its top left corner. Here, and nowhere else, they become points from the
 * bottom left corner, as PDF counts.
 */
final class Page {
    private static final double TICK_BOX = 0.3;

    /** How far from the corners of its box a cross keeps. */
    private static final double CROSS = 0.18;

    private final Paper paper;
    private final PDPage page;
    private final FontShelf fonts;
    private final PictureShelf pictures;
    private final Content content = new Content();
    private final COSArray owners = new COSArray();
    private @Nullable Tag open;

    Page(Paper paper, FontShelf fonts, PictureShelf pictures) {
        this.paper = paper;
        this.fonts = fonts;
        this.pictures = pictures;
        page = new PDPage(new PDRectangle(across(paper.width()), up(0)));
    }

    /** @param baseline of the line, from the top of the page */
    void text(Tag tag, TypesetText text, TypesetText.Line line, double x, double baseline) {
        if (line.start() == line.end()) return;
        begin(tag);
        content.write("BT ");
        point(x, baseline).write("Td ");
        FontFile font = null;
        for (int i = line.start(); i < line.end(); i++) {
            if (text.font(i) != font) {
                if (font != null) content.write(")Tj ");
                font = text.font(i);
                content.write("/")
                        .write(fonts.name(font))
                        .write(" ")
                        .write(text.size())
                        .write("Tf (");
            }
            content.writeGlyph(font.glyph(text.character(i)));
        }
        content.write(")Tj ET\n");
    }

    void bars(Tag tag, List<Box> bars) {
        begin(tag);
        bars.forEach(this::rectangle);
        content.write("f\n");
    }

    /** @param grey from 0, black, to 1, white */
    void fill(Box box, double grey) {
        begin(Artifact.LAYOUT);
        content.write(grey).write("g ");
        rectangle(box);
        content.write("f 0 g\n");
    }

    void frame(Box box, double thickness) {
        begin(Artifact.LAYOUT);
        content.write(Millimetres.toPoints(thickness)).write("w ");
        rectangle(box);
        content.write("S\n");
    }

    void line(double x1, double y1, double x2, double y2, double thickness) {
        begin(Artifact.LAYOUT);
        content.write(Millimetres.toPoints(thickness)).write("w ");
        stroke(x1, y1, x2, y2);
    }

    /** The same line, dashed. */
    void dashes(double x1, double y1, double x2, double y2, double thickness) {
        broken("[4 3]", x1, y1, x2, y2, thickness);
    }

    /** The same line, in dots. */
    void dots(double x1, double y1, double x2, double y2, double thickness) {
        broken("[0.7 3]", x1, y1, x2, y2, thickness);
    }

    /** A box to tick, with a cross in it or without. */
    void tick(Tag tag, Box box, boolean ticked) {
        begin(tag);
        content.write(Millimetres.toPoints(TICK_BOX)).write("w ");
        rectangle(box);
        content.write("S\n");
        if (!ticked) return;
        double inset = box.width() * CROSS;
        content.write(Millimetres.toPoints(TICK_BOX * 2)).write("w ");
        stroke(box.x() + inset, box.y() + inset, box.right() - inset, box.bottom() - inset);
        stroke(box.x() + inset, box.bottom() - inset, box.right() - inset, box.y() + inset);
    }

    void picture(Tag tag, Picture picture, Box box) {
        begin(tag);
        content.write("q ")
                .write(Millimetres.toPoints(box.width()))
                .write("0 0 ")
                .write(Millimetres.toPoints(box.height()));
        point(box.x(), box.bottom()).write("cm /").write(pictures.name(picture)).write(" Do Q\n");
    }

    /** A box as the structure tree writes it: two corners, in points. */
    COSArray corners(Box box) {
        return new COSArray(List.of(
                new COSFloat(across(box.x())), new COSFloat(up(box.bottom())),
                new COSFloat(across(box.right())), new COSFloat(up(box.y()))));
    }

    /** Ends the drawing. */
    Deflated finish(Structure structure) {
        end();
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, structure.addPage(owners));
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        return content.deflated();
    }

    PDPage page() {
        return page;
    }

    /** Ink that goes on with the same meaning stays in the same piece of marked content. */
    private void begin(Tag tag) {
        if (tag == open) return;
        end();
        open = tag;
        content.write(tag.claim(page.getCOSObject(), owners));
    }

    private void end() {
        if (open != null) content.write("EMC\n");
        open = null;
    }

    private void broken(String pattern, double x1, double y1, double x2, double y2, double thickness) {
        begin(Artifact.LAYOUT);
        content.write(pattern).write(" 0 d\n");
        line(x1, y1, x2, y2, thickness);
        content.write("[] 0 d\n");
    }

    private void stroke(double x1, double y1, double x2, double y2) {
        point(x1, y1).write("m ");
        point(x2, y2).write("l S\n");
    }

    private void rectangle(Box box) {
        point(box.x(), box.bottom());
        content.write(Millimetres.toPoints(box.width()))
                .write(Millimetres.toPoints(box.height()))
                .write("re\n");
    }

    private Content point(double x, double y) {
        return content.write(across(x)).write(up(y));
    }

    private static float across(double x) {
        return (float) Millimetres.toPoints(x);
    }

    private float up(double y) {
        return (float) Millimetres.toPoints(paper.height() - y);
    }
}
