package org.guichet.residents;

import java.util.ArrayList;
import java.util.List;
import org.guichet.contact.PostalAddress;

/** A name on an envelope: one line of 38 characters where it fits, two where it must, broken between words (NF Z10-011). */
final class NameLines {

    /** A name of three lines leaves no room for an address. */
    private static final int MOST = 2;

    private NameLines() {}

    static List<String> of(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > PostalAddress.LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static boolean fit(String name) {
        List<String> lines = of(name);
        return lines.size() <= MOST && lines.stream().allMatch(line -> line.length() <= PostalAddress.LINE);
    }
}
