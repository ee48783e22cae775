package org.guichet.signing;

import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;

/**
 * A letter of a folder as one agent may read it: what a discreet case is about, and with whom, stays with those who treat it.
 *
 * @param seen whether this agent may read the letter, print it and note what became of it
 */
public record FolderLine(FolderLetter place, boolean seen) {

    private static final String DISCREET = "dossier discret";

    static List<FolderLine> of(SignatureFolder folder, Agent agent) {
        return FolderLetter.of(folder).stream()
                .map(place -> new FolderLine(place, place.letter.dossier.visibleTo(agent)))
                .toList();
    }

    public Letter letter() {
        return place.letter;
    }

    public String number() {
        return String.valueOf(letter().departure);
    }

    public String addressee() {
        return seen ? letter().envelope().map(lines -> lines.get(0)).orElse("") : DISCREET;
    }

    public String subject() {
        return seen ? letter().subject : DISCREET;
    }

    public String reference() {
        return seen ? letter().dossier.number().grouped() : "";
    }

    public boolean withdrawn() {
        return place.leftHow == FolderLetter.Left.WITHDRAWN;
    }

    /** Who noted that it was signed or refused. */
    public Optional<LetterStep> step() {
        return place.leftHow == null || withdrawn()
                ? Optional.empty()
                : LetterStep.of(letter(), LetterStep.Kind.valueOf(place.leftHow.name()));
    }

    public boolean printed() {
        return LetterStep.of(letter(), LetterStep.Kind.PRINTED).isPresent();
    }

    /** Whether this agent may note something of it. */
    public boolean isOpen() {
        return seen && place.isOpen();
    }
}
