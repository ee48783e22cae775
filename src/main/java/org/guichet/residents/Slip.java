package org.guichet.residents;

/** One slip of the hand: a letter too many, one missing, one for another, or two neighbours swapped. */
final class Slip {

    private Slip() {}

    /** Whether one word becomes the other by one slip at most. */
    static boolean apart(String one, String other) {
        if (one.length() > other.length()) {
            return apart(other, one);
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (one.length() < other.length()) {
            return one.substring(at).equals(other.substring(at + 1));
        }
        return at == one.length()
                || rest(one, at + 1).equals(rest(other, at + 1))
                || swapped(one, other, at) && rest(one, at + 2).equals(rest(other, at + 2));
    }

    private static boolean swapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at);
    }

    private static String rest(String word, int from) {
        return word.substring(Math.min(from, word.length()));
    }
}
