package org.guichet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.letters.FrozenLetter;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterPrinter;
import org.guichet.web.Refusal;

/** Makes a letter final, in the caller's transaction: its number, its bytes and its line in the story, all or nothing. */
@ApplicationScoped
public class Dispatch {

    @Inject
    LetterPrinter printer;

    /** @throws Refusal where something lacks or it is final already; no number is taken then */
    public MailEntry finalise(Letter letter, Agent by, Instant at) {
        if (letter.isFinal()) {
            throw new Refusal("Ce courrier est déjà définitif.");
        }
        if (!letter.missing().isEmpty()) {
            throw new Refusal(
                    "Avant de rendre ce courrier définitif, il manque : " + String.join(" ; ", letter.missing()) + ".");
        }
        Case dossier = letter.dossier;
        Nature nature = dossier.resident != null && dossier.resident.address == null ? Nature.BY_HAND : Nature.SIMPLE;
        MailEntry entry = MailRegister.departure(dossier, letter.subject, nature, by, at);
        FrozenLetter.freeze(letter, printer.draw(letter, entry.label(), at), letter.subject + "\n\n" + letter.body);
        letter.finalise(entry.label(), by, at);
        dossier.answered(by, at, "%s (départ n° %s)".formatted(letter.subject, entry.label()), letter.path());
        return entry;
    }
}
