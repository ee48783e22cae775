package org.guichet.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The typeface: Atkinson Hyperlegible Next, drawn for readers with low vision by the Braille Institute, and DejaVu Sans
 * for what it lacks: the Latin letters of every language, Greek, Cyrillic, signs.
 */
public final class Fonts {
    private static final FontFile WIDE = new FontFile("DejaVuSans.ttf");
    private static final FontFile WIDE_BOLD = new FontFile("DejaVuSans-Bold.ttf");
    private static final Map<Face, List<FontFile>> FACES = Map.of(
            Face.REGULAR, List.of(new FontFile("Atkinson-Regular.ttf"), WIDE),
            Face.BOLD, List.of(new FontFile("Atkinson-Bold.ttf"), WIDE_BOLD),
            Face.ITALIC, List.of(new FontFile("Atkinson-Italic.ttf"), WIDE),
            Face.BOLD_ITALIC, List.of(new FontFile("Atkinson-BoldItalic.ttf"), WIDE_BOLD));

    private Fonts() {}

    /**
     * The characters of a text that cannot be printed, each once, in order; empty when all can. Forms ask this before a
     * name or an address is accepted, because paper refuses such a character with {@link UnprintableText}.
     */
    public static Set<String> unprintable(String text) {
        Set<String> found = new LinkedHashSet<>();
        Characters.clean(text)
                .codePoints()
                .filter(character -> character != '\n' && !isPrintable(character))
                .forEach(character -> found.add(Character.toString(character)));
        return found;
    }

    private static boolean isPrintable(int character) {
        return Character.isBmpCodePoint(character)
                && FACES.values().stream()
                        .allMatch(chain -> chain.stream().anyMatch(font -> font.has((char) character)));
    }

    /** The first font of the face that has all these characters: a letter and the marks above and below it. */
    static FontFile having(Face face, CharSequence text, int start, int end) {
        List<FontFile> chain = FACES.get(face);
        for (FontFile font : chain) {
            int at = start;
            while (at < end && font.has(text.charAt(at))) at++;
            if (at == end) return font;
        }
        throw new UnprintableText(unprintable(text.toString()));
    }
}
