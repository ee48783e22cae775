package org.guichet.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guichet.letters.LetterStep.Kind;
import org.guichet.signing.Returning.Told;
import org.guichet.web.Form;

/** « Toutes signées sauf… »: what a form says of each letter that it showed. */
record FolderReturn(Form form, Returning returning, String login) {

    static final String DAY = "signedOn";
    static final String SEEN = "vue.";
    static final String SIGNED = "signee.";
    static final String REMARK = "remarque.";

    private static final int LONGEST = 500;

    /** What was not taken, and why; the rest is. */
    List<Told> take(List<FolderLine> lines, LocalDate day) {
        List<Told> told = new ArrayList<>();
        for (FolderLine line : lines) {
            if (line.seen() && !form.isEmpty(SEEN + line.letter().id)) {
                take(line, day).ifPresent(told::add);
            }
        }
        return told;
    }

    private Optional<Told> take(FolderLine line, LocalDate day) {
        long id = line.letter().id;
        if (line.withdrawn()) {
            return Optional.of(new Told(line.number(), "n’est plus dans ce parapheur. Rien n’est noté.", true));
        }
        boolean signed = !form.isEmpty(SIGNED + id);
        String remark = form.words(REMARK + id, LONGEST);
        if (form.wrong(REMARK + id)) {
            return Optional.of(new Told(line.number(), form.error(REMARK + id), false));
        }
        if (signed && !remark.isEmpty()) {
            return aside(
                    line,
                    "cochée « signée », avec une remarque. Décochez-la si elle est refusée, ou effacez la remarque.");
        }
        if (!signed && remark.isEmpty() && line.isOpen()) {
            return aside(line, "reste dans le parapheur. Pour la noter refusée, écrivez pourquoi.");
        }
        return returning.take(id, signed ? Kind.SIGNED : Kind.REFUSED, day, remark, login);
    }

    private static Optional<Told> aside(FolderLine line, String words) {
        return Optional.of(new Told(line.number(), words, false));
    }
}
