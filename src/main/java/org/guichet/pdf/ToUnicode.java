package org.guichet.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The table that turns glyphs back into characters, for copying, searching and reading aloud (ISO 32000-1, 9.10.3). */
final class ToUnicode {
    private static final int ENTRIES_IN_A_BLOCK = 100;
    private static final String HEAD =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String TAIL =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    /** @param glyphs the glyph of each character, 0 for none; the first character of a glyph speaks for it */
    static byte[] map(char[] glyphs) {
        TreeMap<Integer, Integer> characters = new TreeMap<>();
        for (int character = 0; character < glyphs.length; character++) {
            if (glyphs[character] != 0) characters.putIfAbsent((int) glyphs[character], character);
        }
        List<String> entries = new ArrayList<>();
        characters.forEach((glyph, character) -> entries.add("<%04X> <%04X>\n".formatted(glyph, character)));
        StringBuilder map = new StringBuilder(HEAD);
        for (int from = 0; from < entries.size(); from += ENTRIES_IN_A_BLOCK) {
            List<String> block = entries.subList(from, Math.min(from + ENTRIES_IN_A_BLOCK, entries.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append(TAIL).toString().getBytes(StandardCharsets.US_ASCII);
    }
}
