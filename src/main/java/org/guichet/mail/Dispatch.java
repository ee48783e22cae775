package org.guichet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.letters.FrozenLetter;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterPrinter;
import org.guichet.procedures.LetterNature;
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
        letter.refuseWhileTaken();
        MailEntry entry = MailRegister.departure(letter.dossier, letter.subject, Nature.of(letter), by, at);
        freeze(letter, entry, by);
        return entry;
    }

    /** The same under a number that was taken already; the letter bears the day of that number. */
    public void freeze(Letter letter, MailEntry entry, Agent by) {
        Instant at = entry.enteredAt;
        byte[] pdf = printer.draw(letter, entry.label(), at);
        FrozenLetter.freeze(letter, pdf, letter.subject + "\n\n" + letter.body);
        letter.finalise(entry.label(), by, at);
        tell(letter, by, at, "%s (départ n° %s)".formatted(letter.subject, entry.label()));
    }

    /** What the letter does to the case: a decision ends the delay, an answer answers, the others are only said. */
    private static void tell(Letter letter, Agent by, Instant at, String words) {
        Case dossier = letter.dossier;
        if (letter.nature.decides()) {
            dossier.decided(by, at, words, letter.path());
        } else if (letter.nature == LetterNature.REPLY) {
            dossier.answered(by, at, words, letter.path());
        } else {
            dossier.wrote(by, at, words, letter.path());
        }
    }
}
