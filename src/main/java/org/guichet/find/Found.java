package org.guichet.find;

import java.util.List;
import java.util.Optional;
import org.guichet.cases.Case;
import org.guichet.cases.WorkLine;
import org.guichet.mail.MailEntry;
import org.guichet.residents.Match;

/** What a search may mean. */
public record Found(List<WorkLine> cases, List<MailEntry> entries, List<Match> residents) {

    static final Found NOTHING = new Found(List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return cases.isEmpty() && entries.isEmpty() && residents.isEmpty();
    }

    /** Whether the words searched could be somebody's name. */
    public boolean mayBeName(String words) {
        return words.chars().anyMatch(Character::isLetter);
    }

    /** The case, where it is all that the words can mean. */
    Optional<Case> onlyCase() {
        boolean only = cases.size() == 1 && entries.isEmpty() && residents.isEmpty();
        return only ? Optional.of(cases.get(0).dossier()) : Optional.empty();
    }
}
