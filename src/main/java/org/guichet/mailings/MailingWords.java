package org.guichet.mailings;

import org.guichet.pdf.Fonts;

/** Words made fit for paper. */
final class MailingWords {

    private MailingWords() {}

    /** The words, or others where a printer cannot write them: the paper that tells of a bad name must not fail on it. */
    static String printable(String words, String otherwise) {
        return Fonts.unprintable(words).isEmpty() ? words : otherwise;
    }

    /** A number broken over two lines is dialled wrong, and hours are read wrong. */
    static String unbroken(String words) {
        return words.replaceAll("(?<=[\\dh]) (?=[\\dh–])|(?<=–) (?=\\d)", "\u00a0");
    }
}
