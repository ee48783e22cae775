package org.guichet.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guichet.letters.Letter;
import org.guichet.signing.SignatureFolder;

/** Yesterday morning the mail clerk put the letters to sign before the mayor of the town that does not exist. */
final class FolderPlay {

    private static final String WHEN = "1 11h30";

    private FolderPlay() {}

    static Happening happening(Cast cast) {
        Instant at = cast.agenda().at(WHEN);
        return new Happening(at, () -> play(cast, at));
    }

    private static void play(Cast cast, Instant at) {
        List<Letter> letters =
                Letter.list("awaits = SIGNATURE and signatory = ?1 order by id", cast.agent("signataire"));
        if (!letters.isEmpty()) {
            UUID key = UUID.nameUUIDFromBytes(WHEN.getBytes(StandardCharsets.UTF_8));
            SignatureFolder.open(key, cast.agent("signataire"), letters, cast.agent("courrier"), at);
        }
    }
}
