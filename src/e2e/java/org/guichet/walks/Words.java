package org.guichet.walks;

import java.util.regex.Pattern;

/** Words as a person reads them on a page: an ordinary space stands for any, also for those that do not break. */
final class Words {

    private Words() {}

    static Pattern exactly(String words) {
        return Pattern.compile(beginning(words) + "\\s*$");
    }

    static Pattern begins(String words) {
        return Pattern.compile(beginning(words));
    }

    /** Escaped for the browser, which does not know {@link Pattern#quote}. */
    private static String beginning(String words) {
        return "^\\s*" + words.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0").replace(" ", "\\s");
    }
}
