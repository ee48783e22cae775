package org.guichet.pdf;

import java.text.Normalizer;

/** Text as it is typed, made text as it is set. */
final class Characters {
    static final char NO_BREAK_SPACE = '\u00A0';
    static final char NARROW_NO_BREAK_SPACE = '\u202F';

    private Characters() {}

    /**
     * Composes letters and their accents (NFC), keeps one kind of line end, makes spaces breaking, no-break or narrow
     * no-break, and drops what has no shape: controls, direction marks, joiners, variation selectors, soft hyphens.
     */
    static String clean(String text) {
        if (isPlain(text)) return text;
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .codePoints()
                .map(Characters::clean)
                .filter(character -> character != 0)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    static boolean isMark(char character) {
        return character >= '\u0300' && Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** Most French text is in Latin-1 and needs no care at all. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F || c >= NO_BREAK_SPACE && c < 0x180 && c != 0xAD);
    }

    private static int clean(int character) {
        return switch (character) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
            case '\t' -> ' ';
            case NO_BREAK_SPACE, '\u2007' -> NO_BREAK_SPACE;
            case NARROW_NO_BREAK_SPACE, '\u2009' -> NARROW_NO_BREAK_SPACE;
            default ->
                switch (Character.getType(character)) {
                    case Character.SPACE_SEPARATOR -> ' ';
                    case Character.CONTROL, Character.FORMAT -> 0;
                    default -> character >= 0xFE00 && character <= 0xFE0F ? 0 : character;
                };
        };
    }
}
