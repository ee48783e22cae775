package org.guichet.cases;

import java.util.Optional;

/** A room that may keep something of any case, whatever its procedure. Cases do not know these rooms. */
public interface BesideCase {

    /** What the page of the case shows of it; nothing where there is nothing. */
    Optional<Aside> aside(Case dossier);
}
