package org.guichet.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guichet.cases.Case;
import org.guichet.commune.Commune;
import org.jspecify.annotations.Nullable;

/** Gives the pages of a letter: the frozen ones once it is final, today's draft until then. */
@ApplicationScoped
public class LetterPrinter {

    @Inject
    Clock clock;

    public byte[] pdf(Letter letter) {
        return FrozenLetter.<FrozenLetter>findByIdOptional(letter.id)
                .map(frozen -> frozen.pdf)
                .orElseGet(() -> draw(letter, null, clock.instant()));
    }

    /** The pages as they are frozen, with their number in the departure register. */
    public byte[] draw(Letter letter, @Nullable String departure, Instant date) {
        Case dossier = letter.dossier;
        return new LetterDocument(
                        Commune.get(),
                        dossier.department,
                        dossier.number(),
                        departure,
                        letter.envelope().orElse(List.of()),
                        letter.subject,
                        Markdown.blocks(letter.body),
                        dossier.assignee == null ? letter.createdBy : dossier.assignee,
                        letter.signatory,
                        date)
                .pdf();
    }
}
