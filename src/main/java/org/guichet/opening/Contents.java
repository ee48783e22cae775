package org.guichet.opening;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was in the envelope besides the letter, in words. */
final class Contents {

    private Contents() {}

    static String words(Incoming letter) {
        return Stream.of(enclosures(letter), precious(letter))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\u00a0; "));
    }

    /** « 2 pièces jointes : RIB, livret de famille » */
    static String enclosures(Incoming letter) {
        String count = letter.enclosureCount == 0
                ? ""
                : letter.enclosureCount == 1 ? "1\u00a0pièce jointe" : letter.enclosureCount + "\u00a0pièces jointes";
        return Stream.of(count, letter.enclosures)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\u00a0: "));
    }

    /** « chèque ; original », what must not be lost. */
    static String precious(Incoming letter) {
        return Stream.of(letter.cheque ? "chèque" : "", letter.original ? "original" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\u00a0; "));
    }
}
