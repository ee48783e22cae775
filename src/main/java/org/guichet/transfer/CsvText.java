package org.guichet.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.guichet.web.Refusal;

/** The text of a file whose encoding nobody says: UTF-8 where it can be, else what French Windows writes. */
public final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Map<String, Charset> MARKS = Map.of(
            "\u00ef\u00bb\u00bf", StandardCharsets.UTF_8,
            "\u00ff\u00fe", StandardCharsets.UTF_16LE,
            "\u00fe\u00ff", StandardCharsets.UTF_16BE);

    private CsvText() {}

    /** @throws Refusal where it is no text at all */
    public static String of(byte[] bytes) {
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new Refusal("fichier", "Ce fichier n’est pas un texte. Enregistrez votre tableau au format CSV.");
        }
        return text;
    }

    private static String decoded(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.ISO_8859_1);
        for (var mark : MARKS.entrySet()) {
            if (start.startsWith(mark.getKey())) {
                int skipped = mark.getKey().length();
                return new String(bytes, skipped, bytes.length - skipped, mark.getValue());
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }
}
