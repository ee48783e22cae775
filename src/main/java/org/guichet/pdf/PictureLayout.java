package org.guichet.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Sets a picture as wide as its pixels print well, and its caption under it, never on another page. */
final class PictureLayout {
    /** 160 dots to the inch: the letters of a page shown on a screen are as large as those of a footer. */
    private static final double PIXEL = 25.4 / 160;

    /** The share of a page that a picture may take at most, its caption apart. */
    private static final double HIGHEST = 0.8;

    private static final double THIN = 0.2;
    private static final double GAP = 1.5;

    private PictureLayout() {}

    static List<Strip> strips(Block.Illustration illustration, Tag parent, Setting setting) {
        Picture picture = illustration.picture();
        double width = Math.min(setting.width(), picture.width() * PIXEL);
        double height = width * picture.height() / picture.width();
        double scale = Math.min(1, setting.limit() * HIGHEST / height);
        Box size = new Box(0, 0, width * scale, height * scale);
        Tag figure = parent.child("Figure").with(COSName.ALT, new COSString(illustration.alternative()));
        Strip image = new Strip(setting.after(), size.height(), GAP, (page, x, y) -> {
            Box place = new Box(x, y, size.width(), size.height());
            page.picture(figure.with(Attributes.KEY, Attributes.figure(page.corners(place))), picture, place);
            page.frame(place, THIN);
        });
        Lines caption = new Lines(
                List.of(Span.italic(illustration.caption())),
                new Setting(TextStyle.SMALL, setting.width(), setting.limit()),
                Align.LEFT);
        Strip words = caption.strip(parent.child("P"), 0, caption.count(), 2 * setting.after());
        return List.of(Strip.stack(List.of(image, words)));
    }
}
