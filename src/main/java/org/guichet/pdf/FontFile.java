package org.guichet.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * One TrueType file: which characters it draws, how wide, and how it enters a document.
 *
 * <p>The files are cut once to what we print (see {@code src/main/fonts}), compressed once when read, and embedded
 * whole: cutting a font again for each document costs more than all the rest of a letter. Read-only once made, so one
 * of each serves all threads.
 */
final class FontFile {
    private static final int CHARACTERS = 0x10000;
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;

    private final String name;
    private final char[] glyphs = new char[CHARACTERS];
    private final List<Integer> widths;
    private final Metrics metrics;
    private final Deflated program;
    private final Deflated toUnicode;

    /** What a font descriptor wants to know, in thousandths of the type size (ISO 32000-1, 9.8). */
    private record Metrics(List<Integer> box, int ascent, int descent, int capHeight, int italicAngle, int stem) {}

    FontFile(String resource) {
        byte[] bytes = Resources.read(resource);
        try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes))) {
            int em = font.getUnitsPerEm();
            Integer[] advances = new Integer[font.getNumberOfGlyphs()];
            for (int glyph = 0; glyph < advances.length; glyph++) {
                advances[glyph] = thousandths(font.getAdvanceWidth(glyph), em);
            }
            CmapLookup cmap = font.getUnicodeCmapLookup();
            for (int character = 0; character < CHARACTERS; character++) {
                glyphs[character] = (char) cmap.getGlyphId(character);
            }
            name = font.getName();
            widths = List.of(advances);
            metrics = metrics(font, em);
            program = Deflated.tightly(bytes);
            toUnicode = Deflated.tightly(ToUnicode.map(glyphs));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(char character) {
        return glyphs[character] != 0;
    }

    char glyph(char character) {
        return glyphs[character];
    }

    /** The advance of a character, in thousandths of the type size. */
    int width(char character) {
        return widths.get(glyphs[character]);
    }

    /** Its dictionaries, new for this document: a composite font whose codes are glyph numbers (ISO 32000-1, 9.7). */
    COSDictionary embedIn(PDDocument document) {
        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cid.setName(COSName.BASE_FONT, name);
        cid.setItem(COSName.CIDSYSTEMINFO, characterCollection());
        cid.setItem(COSName.FONT_DESC, descriptor(document));
        cid.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        cid.setItem(COSName.W, new COSArray(List.of(COSInteger.ZERO, COSArray.ofCOSIntegers(widths))));

        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(cid)));
        font.setItem(COSName.TO_UNICODE, toUnicode.in(document));
        return font;
    }

    private COSDictionary descriptor(PDDocument document) {
        COSStream file = program.in(document);
        file.setInt(COSName.LENGTH1, program.length());
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, metrics.italicAngle == 0 ? SYMBOLIC : SYMBOLIC + ITALIC);
        descriptor.setItem(COSName.FONT_BBOX, COSArray.ofCOSIntegers(metrics.box));
        descriptor.setInt(COSName.ITALIC_ANGLE, metrics.italicAngle);
        descriptor.setInt(COSName.ASCENT, metrics.ascent);
        descriptor.setInt(COSName.DESCENT, metrics.descent);
        descriptor.setInt(COSName.CAP_HEIGHT, metrics.capHeight);
        descriptor.setInt(COSName.STEM_V, metrics.stem);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private static COSDictionary characterCollection() {
        COSDictionary system = new COSDictionary();
        system.setDirect(true);
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        return system;
    }

    private static Metrics metrics(TrueTypeFont font, int em) throws IOException {
        HeaderTable head = font.getHeader();
        return new Metrics(
                List.of(
                        thousandths(head.getXMin(), em),
                        thousandths(head.getYMin(), em),
                        thousandths(head.getXMax(), em),
                        thousandths(head.getYMax(), em)),
                thousandths(font.getHorizontalHeader().getAscender(), em),
                thousandths(font.getHorizontalHeader().getDescender(), em),
                thousandths(font.getOS2Windows().getCapHeight(), em),
                Math.round(font.getPostScript().getItalicAngle()),
                // TrueType does not say how thick a stem is; a fifth of the weight is close for these faces.
                font.getOS2Windows().getWeightClass() / 5);
    }

    private static int thousandths(int units, int em) {
        return Math.round(units * 1000f / em);
    }
}
