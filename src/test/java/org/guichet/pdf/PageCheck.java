package org.guichet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Checks that no letter of a document leaves what a printer can print, or stands on another letter. */
public final class PageCheck extends PDFTextStripper {
    /** What office printers leave white, in points. */
    private static final double EDGE = Millimetres.toPoints(5);

    /** The part of a letter's height that it shares with no neighbour above or below, however long its strokes. */
    private static final double BODY = 0.5;

    /** Neighbours on a line touch. */
    private static final double TOUCH = 0.3;

    private final String name;
    private final List<String> complaints = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();

    private record Letter(String text, double left, double top, double right, double bottom) {

        static Letter of(TextPosition at) {
            double size = at.getFontSizeInPt();
            return new Letter(
                    at.getUnicode(),
                    at.getXDirAdj() + TOUCH,
                    at.getYDirAdj() - size * BODY,
                    at.getXDirAdj() + at.getWidthDirAdj() - TOUCH,
                    at.getYDirAdj());
        }

        boolean isOn(Letter other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean isIn(PDPage page) {
            double width = page.getMediaBox().getWidth();
            double height = page.getMediaBox().getHeight();
            return left >= EDGE && right <= width - EDGE && top >= EDGE && bottom <= height - EDGE;
        }
    }

    private PageCheck(String name) {
        this.name = name;
    }

    /** Asserts that all of it can be read. */
    public static void assertReadable(String name, byte[] pdf) {
        try {
            assertEquals(List.of(), complaints(name, pdf), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    static List<String> complaints(String name, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PageCheck check = new PageCheck(name);
            check.getText(document);
            return check.complaints;
        }
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        super.processTextPosition(at);
        if (!at.getUnicode().isBlank()) letters.add(Letter.of(at));
    }

    @Override
    protected void endPage(PDPage page) {
        letters.sort(Comparator.comparingDouble(Letter::top));
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            if (!letter.isIn(page)) complain("outside the page", letter);
            for (int j = i + 1; j < letters.size() && letters.get(j).top < letter.bottom; j++) {
                if (letter.isOn(letters.get(j))) complain("on " + letters.get(j).text, letter);
            }
        }
        letters.clear();
    }

    private void complain(String what, Letter letter) {
        complaints.add("%s, page %d: « %s » at %.0f, %.0f is %s"
                .formatted(name, getCurrentPageNo(), letter.text, letter.left, letter.bottom, what));
    }
}
