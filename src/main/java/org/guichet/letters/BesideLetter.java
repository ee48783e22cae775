package org.guichet.letters;

import java.util.Optional;

/** A room that keeps something of letters. Letters do not know these rooms. */
public interface BesideLetter {

    /** What the page of the letter shows of it; nothing where there is nothing. */
    Optional<LetterAside> aside(Letter letter);
}
