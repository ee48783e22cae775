package org.guichet.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.guichet.cases.CaseFinder;

/** The letter that a page of another room is about, for an agent who may see its case; no letter where there is none. */
@RequestScoped
public class LetterFinder {

    @Inject
    CaseFinder cases;

    @Inject
    Clock clock;

    public Optional<Letter> find(long id) {
        Optional<Letter> letter = Letter.byId(id);
        letter.ifPresent(found -> cases.visible(found.dossier));
        return letter.map(found -> found.asOf(clock.instant()));
    }

    /** The same, held until the transaction ends: first its case, then the letter. */
    public Optional<Letter> hold(long id) {
        Optional<Letter> letter = find(id);
        letter.ifPresent(Letter::lock);
        return letter;
    }
}
