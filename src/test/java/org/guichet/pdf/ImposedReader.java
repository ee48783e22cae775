package org.guichet.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where on a page each letter stands, in millimetres from its top left corner. */
final class ImposedReader extends PDFTextStripper {
    record Letter(int page, String letter, Box box) {}

    private final List<Letter> letters = new ArrayList<>();

    static List<Letter> letters(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ImposedReader reader = new ImposedReader();
            reader.getText(document);
            return reader.letters;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The letters of a page that stand wholly in this box, in the order they were drawn. */
    static String within(byte[] pdf, int page, Box box) {
        return within(letters(pdf), page, box);
    }

    static String within(List<Letter> letters, int page, Box box) {
        return text(letters, letter -> letter.page == page && contains(box, letter.box));
    }

    /** All the letters of these pages, wherever they stand. */
    static String all(byte[] pdf, int from, int to) {
        return text(letters(pdf), letter -> letter.page >= from && letter.page <= to);
    }

    static String text(List<Letter> letters, Predicate<Letter> wanted) {
        return letters.stream().filter(wanted).map(Letter::letter).collect(Collectors.joining());
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        double size = text.getFontSizeInPt();
        double baseline = text.getYDirAdj();
        Box box = new Box(
                Millimetres.ofPoints(text.getXDirAdj()),
                Millimetres.ofPoints(baseline - size * 0.7),
                Millimetres.ofPoints(text.getWidthDirAdj()),
                Millimetres.ofPoints(size * 0.9));
        letters.add(new Letter(getCurrentPageNo(), text.getUnicode(), box));
    }

    private static boolean contains(Box outer, Box inner) {
        return inner.x() >= outer.x() - 0.01
                && inner.right() <= outer.right() + 0.01
                && inner.y() >= outer.y() - 0.01
                && inner.bottom() <= outer.bottom() + 0.01;
    }
}
