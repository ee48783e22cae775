package org.guichet.pdf;

/**
 * How far letters rise above their baseline and fall below it, in shares of the type size: what a low place of a form has
 * to hold, so that no accent is cut.
 */
record ImposedReach(double up, double down) {
    /** What most answers are made of, as our fonts draw it. */
    private static final ImposedReach PLAIN = new ImposedReach(0.8, 0.22);

    /** Accents on capitals, and two accents on one letter. */
    private static final ImposedReach ANY = new ImposedReach(0.97, 0.26);

    private static final String PLAIN_SIGNS = "\u00A0\u00AB\u00B0\u00BB\u2019\u202F";

    static ImposedReach of(String words) {
        return Characters.clean(words).chars().allMatch(ImposedReach::isPlain) ? PLAIN : ANY;
    }

    double height() {
        return up + down;
    }

    /** ASCII but its highest sign, and the small letters of Latin-1. */
    private static boolean isPlain(int character) {
        return character < 0x7F && character != '|'
                || character >= 0xDF && character <= 0xFF
                || PLAIN_SIGNS.indexOf(character) >= 0;
    }
}
