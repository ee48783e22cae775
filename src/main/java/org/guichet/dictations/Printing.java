package org.guichet.dictations;

import org.guichet.pdf.Margins;
import org.guichet.pdf.TextStyle;

/** For which eyes a dictation is printed. */
enum Printing {
    NORMAL(TextStyle.BODY, TextStyle.SMALL, new Margins(15, 20, 20, 20)),

    /** 16 points and more, down to the foot of the page. */
    LARGE(TextStyle.LARGE_PRINT, new TextStyle(16, 21, 7), new Margins(30, 20, 32, 20));

    final TextStyle text;

    /** Headers and footers. */
    final TextStyle small;

    final Margins margins;

    Printing(TextStyle text, TextStyle small, Margins margins) {
        this.text = text;
        this.small = small;
        this.margins = margins;
    }

    /** @param code as the address of a page says it: « gros », anything else for the usual size */
    static Printing of(String code) {
        return "gros".equals(code) ? LARGE : NORMAL;
    }
}
